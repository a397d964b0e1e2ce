package org.proviso.norm;

import org.proviso.source.Name;

/**
 * A moment of the day that the clause names and does not give: "15 minutes after the end of the
 * student day". The sheet {@code about} says when it is.
 *
 * @param day what starts or ends, or just comes: "student day", "student dismissal"
 * @param end whether its end is meant, or its start
 * @param minutes so many later; earlier where negative
 */
public record DayMark(Name day, boolean end, int minutes) {}
