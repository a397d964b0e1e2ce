package org.proviso.norm;

import org.proviso.time.Quantity;

/**
 * By when, reckoned from an anchor moment (S18).
 *
 * @param relation AT_MOST for "within", AT_LEAST for "at least … before", EXACTLY for "15 minutes
 *     before" of a start
 * @param quantity minutes, days of a kind, weeks or months; zero for plain "before" and "after"
 * @param before whether the event comes before the anchor
 * @param excludingNonWorkDays whether hours and days on non-work days do not count
 */
public record Deadline(
    Relation relation, Quantity quantity, boolean before, boolean excludingNonWorkDays) {}
