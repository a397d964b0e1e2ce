package org.proviso.verdict;

import org.proviso.time.DateSpan;

/**
 * The period of a finding.
 *
 * @param key short and sortable: "2021-04", "2021-W14", "2021-04-09", "2021-03-01/2021-03-28"
 * @param words as a person says it: "April 2021"
 */
public record When(String key, String words, DateSpan span) {}
