package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.time.Stretch;

/** Whether a known day is one that a clause only describes: "the last Wednesday of each month". */
final class DescribedDays {
  private static final int WEEK = 7;

  private DescribedDays() {}

  /** Of the weekdays of a month, which are told without a calendar. */
  static boolean holds(Filter.OnNth nth, LocalDate day) {
    if (!(nth.days() instanceof Filter.OnWeekdays(var weekdays))
        || weekdays.size() != 1
        || nth.within() != Stretch.MONTH) {
      throw new OutsideFragment("days that only a calendar counts");
    }
    int left = day.lengthOfMonth() - day.getDayOfMonth();
    return weekdays.contains(day.getDayOfWeek())
        && (nth.places().contains((day.getDayOfMonth() - 1) / WEEK + 1)
            || nth.places().contains(-(left / WEEK) - 1));
  }

  static boolean holds(DayPlace place, LocalDate day, DayFrame frame) {
    return switch (place) {
      case DayPlace.NextTo(Filter.OnCalendarKind(Name kind), boolean before, boolean after, _) ->
          before && frame.isCalled(kind, day.plusDays(1))
              || after && frame.isCalled(kind, day.minusDays(1));
      case DayPlace.Side side -> holds(side, day);
      case DayPlace.Season(MonthDay first, MonthDay last) ->
          first.isAfter(last)
              ? !MonthDay.from(day).isBefore(first) || !MonthDay.from(day).isAfter(last)
              : !MonthDay.from(day).isBefore(first) && !MonthDay.from(day).isAfter(last);
      case DayPlace.EdgeWeeks weeks when frame.terms().contains(weeks.within()) ->
          holds(weeks, day, frame);
      case DayPlace.NextTo _, DayPlace.EdgeWeeks _, DayPlace.WeekWith _ ->
          throw new OutsideFragment("days that only a calendar tells");
    };
  }

  /** The term that these days are begins on a Monday and ends on a Sunday. */
  private static boolean holds(DayPlace.EdgeWeeks weeks, LocalDate day, DayFrame frame) {
    if (frame.first().getDayOfWeek() != DayOfWeek.MONDAY || frame.length() % WEEK != 0) {
      throw new OutsideFragment("weeks of a term that begins within one");
    }
    long left = ChronoUnit.DAYS.between(frame.first(), day);
    long counted = weeks.last() ? frame.length() - 1 - left : left;
    return counted / WEEK < weeks.count();
  }

  /** In one half of a year all kinds of year have their days in one order. */
  private static boolean holds(DayPlace.Side side, LocalDate day) {
    MonthDay date = MonthDay.from(day);
    if (isSpring(date) != isSpring(side.day())) {
      throw new OutsideFragment("a day far from the one that the clause names");
    }
    int sign = date.compareTo(side.day());
    return switch (side.which()) {
      case BEFORE -> sign < 0;
      case UNTIL -> sign <= 0;
      case AFTER -> sign > 0;
      case FROM -> sign >= 0;
    };
  }

  private static boolean isSpring(MonthDay day) {
    return day.getMonth().compareTo(Month.JULY) < 0;
  }
}
