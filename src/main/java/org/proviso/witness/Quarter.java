package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.proviso.time.DateSpan;

/** Some months that are whole weeks too, in which other months begin on other days. */
final class Quarter {
  /** April to June 2024 are thirteen whole weeks. */
  private static final DateSpan USUAL =
      new DateSpan(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));

  private static final int MOST_MONTHS = 5;
  private static final int WEEKS = 13;

  private Quarter() {}

  /** The first such months of the term; where it has none, its first thirteen weeks. */
  static DayFrame within(DateSpan term) {
    if (term.contains(USUAL.first()) && term.contains(USUAL.last())) {
      return DayFrame.between(USUAL.first(), USUAL.last());
    }
    boolean begins = !term.first().equals(LocalDate.MIN);
    LocalDate from = begins ? term.first() : term.last().minusYears(2);
    for (LocalDate first = from; first.isBefore(from.plusYears(2)); first = first.plusDays(1)) {
      boolean whole = first.getDayOfMonth() == 1 && first.getDayOfWeek() == DayOfWeek.MONDAY;
      for (int months = 2; whole && months <= MOST_MONTHS; months++) {
        LocalDate last = first.plusMonths(months).minusDays(1);
        if (last.getDayOfWeek() == DayOfWeek.SUNDAY && term.contains(last)) {
          return DayFrame.between(first, last);
        }
      }
    }
    LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return DayFrame.of(monday, WEEKS * DayFrame.WEEK);
  }
}
