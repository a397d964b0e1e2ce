package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.proviso.time.DateSpan;

/** The days that a weekly pattern falls on within some dates, whatever a calendar says. */
final class Patterns {
  private Patterns() {}

  static List<LocalDate> days(DateReading.Weekly weekly, DateSpan within) {
    var days = new ArrayList<LocalDate>();
    LocalDate firstWeek = within.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (LocalDate day = within.first(); !day.isAfter(within.last()); day = day.plusDays(1)) {
      boolean week = !weekly.alternate() || ChronoUnit.WEEKS.between(firstWeek, day) % 2 == 0;
      if (week && weekly.weekdays().contains(day.getDayOfWeek()) && isOrdinal(weekly, day)) {
        days.add(day);
      }
    }
    return days;
  }

  private static boolean isOrdinal(DateReading.Weekly weekly, LocalDate day) {
    int ordinal = (day.getDayOfMonth() - 1) / 7 + 1;
    boolean last = day.getDayOfMonth() + 7 > YearMonth.from(day).lengthOfMonth();
    return weekly.ordinals().isEmpty()
        || weekly.ordinals().contains(ordinal)
        || (last && weekly.ordinals().contains(-1));
  }
}
