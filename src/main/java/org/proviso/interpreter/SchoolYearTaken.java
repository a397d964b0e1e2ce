package org.proviso.interpreter;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.proviso.norm.Period;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;

/**
 * The school year where no calendar names one: from July 1 to June 30, as "the 2020-21 school year"
 * is read too. Findings say that it was taken so.
 */
final class SchoolYearTaken {
  static final String WORDS = "a school year runs from July 1 to June 30";

  private SchoolYearTaken() {}

  static Optional<DateSpan> stretch(World world, Stretch stretch, LocalDate day) {
    Optional<DateSpan> listed = world.proposal.calendar().stretch(stretch, day);
    return listed.isEmpty() && isTaken(world, stretch) ? Optional.of(year(day)) : listed;
  }

  static boolean isTaken(World world, Period period) {
    return period instanceof Period.Calendar(Stretch stretch) && isTaken(world, stretch);
  }

  private static boolean isTaken(World world, Stretch stretch) {
    return stretch == Stretch.SCHOOL_YEAR && !world.listsSchoolYear();
  }

  /** Whether the calendar names a school year on any of the days that the proposal covers. */
  static boolean isListed(World world) {
    DateSpan reach = world.coverage();
    LocalDate day = reach.first();
    while (!reach.isEmpty() && !day.isAfter(reach.last())) {
      if (world.proposal.calendar().stretch(Stretch.SCHOOL_YEAR, day).isPresent()) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }

  private static DateSpan year(LocalDate day) {
    int first = day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1;
    return new DateSpan(
        LocalDate.of(first, Month.JULY, 1), LocalDate.of(first + 1, Month.JUNE, 30));
  }
}
