package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.proviso.time.DateSpan;

/** Days on which a school year begins in one calendar year and ends in the next. */
final class AcrossYears {
  private static final LocalDate USUAL = LocalDate.of(2020, 1, 1);
  private static final int THREE_YEARS = 3 * 365;
  private static final int WEEKS = 36;
  private static final int MIDDLE = 15;

  private AcrossYears() {}

  /** At most three years of the term, with the school years that lie in them whole. */
  static DayFrame within(DateSpan term) {
    boolean usual = term.contains(USUAL) && term.contains(USUAL.plusDays(THREE_YEARS));
    LocalDate first =
        usual
            ? USUAL
            : term.first().equals(LocalDate.MIN)
                ? term.last().minusDays(THREE_YEARS)
                : term.first();
    LocalDate far = first.plusDays(THREE_YEARS);
    LocalDate last = term.last().isBefore(far) ? term.last() : far;
    LocalDate school =
        LocalDate.of(first.getYear(), Month.AUGUST, MIDDLE)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    if (school.isBefore(first) || school.plusWeeks(WEEKS).isAfter(last)) {
      throw new OutsideFragment("school terms that do not lie within each other");
    }
    return DayFrame.between(first, last).schoolFrom(school);
  }
}
