package org.proviso.time;

import java.time.LocalDate;
import java.util.List;

/**
 * Rows of a calendar whose dates cannot be read: each says something of some day, and any day of
 * its span may be that one. Only what another row says of a day alone stands against them.
 *
 * @param rows each with the days it may be about
 */
public record TornDays(List<ListedDay> rows) {
  /** Every row could be read. */
  public static final TornDays NONE = new TornDays(List.of());

  public TornDays {
    rows = List.copyOf(rows);
  }

  /** Whether one of them may make of the day what it is not found to be. */
  boolean mayDiffer(DayKind kind, LocalDate day, Truth found) {
    return rows.stream()
        .filter(row -> row.span().contains(day))
        .map(row -> row.says(kind))
        .anyMatch(says -> says != Truth.UNKNOWN && says != found);
  }

  /** Whether one of them may call the day so. */
  boolean mayCall(String nameKey, LocalDate day) {
    return rows.stream()
        .anyMatch(row -> row.span().contains(day) && row.nameKeys().contains(nameKey));
  }
}
