package org.proviso.witness;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/**
 * How many days, and how much time, a stretch of days can hold at most; what runs over midnight
 * counts on the next day too, and may fill it where its end says so (S29).
 *
 * @param days of the whole stretch, or {@link #OPEN}
 * @param each of one weekday in it
 * @param stretch the stretch of the calendar that it is
 */
record LooseSpan(int days, int each, List<Stretch> stretch) {
  static final int DAY = 24 * 60;
  static final int PAST_MIDNIGHT = DAY;
  private static final int OPEN = -1;
  private static final int WEEK = 7;

  static LooseSpan of(Period period) {
    return switch (period) {
      case Period.Day _ -> new LooseSpan(1, 1, List.of());
      case Period.Calendar(Stretch stretch) -> calendar(stretch);
      case Period.Rolling(int count, Stretch unit, DayKind kind) -> rolling(count, unit, kind);
      case Period.Every(int count, Stretch unit, DayKind kind) -> rolling(count, unit, kind);
      case Period.Occurrence _, Period.WholeTerm _ -> new LooseSpan(OPEN, OPEN, List.of());
    };
  }

  private static LooseSpan calendar(Stretch stretch) {
    return switch (stretch) {
      case DAY -> new LooseSpan(1, 1, List.of(stretch));
      case WEEK -> new LooseSpan(WEEK, 1, List.of(stretch));
      case MONTH -> new LooseSpan(31, 5, List.of(stretch));
      case YEAR -> new LooseSpan(366, 53, List.of(stretch));
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          new LooseSpan(OPEN, OPEN, List.of(stretch));
    };
  }

  private static LooseSpan rolling(int count, Stretch unit, DayKind kind) {
    boolean plain = kind == DayKind.PLAIN || kind == DayKind.CALENDAR;
    return switch (unit) {
      case DAY ->
          plain
              ? new LooseSpan(count, (count + WEEK - 1) / WEEK, List.of())
              : new LooseSpan(OPEN, OPEN, List.of());
      case WEEK -> new LooseSpan(WEEK * count, count, List.of());
      case MONTH -> new LooseSpan(31 * count, 5 * count, List.of());
      case YEAR, SCHOOL_YEAR, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER ->
          new LooseSpan(OPEN, OPEN, List.of());
    };
  }

  boolean isOpen() {
    return days == OPEN;
  }

  /** On how many days records of the selection can begin. */
  int mostDays(Selection of) {
    int most = Math.min(days, each * weekdays(of).size());
    for (Filter filter : of.filters()) {
      if (filter instanceof Filter.OnNth(var places, _, var within) && stretch.contains(within)) {
        most = Math.min(most, places.size());
      }
    }
    return most;
  }

  /** How many minutes of them there can be, those past midnight on other days included. */
  int mostMinutes(Selection of) {
    int window = window(of);
    Set<DayOfWeek> own = weekdays(of);
    long past = own.stream().filter(day -> !own.contains(day.plus(1))).count();
    boolean some = mostDays(of) < Math.min(days, each * own.size());
    long others = some ? mostDays(of) : Math.min(days, each * past);
    long most = (long) mostDays(of) * window + others * Math.min(window, PAST_MIDNIGHT);
    return (int) Math.min(most, (long) days * window);
  }

  private static Set<DayOfWeek> weekdays(Selection of) {
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    for (Filter filter : of.filters()) {
      if (filter instanceof Filter.OnWeekdays(var some)) {
        days.retainAll(some);
      }
    }
    return days;
  }

  /** The minutes of a day between the clock times that the records are cut to. */
  private static int window(Selection of) {
    int least = DAY;
    for (Filter filter : of.filters()) {
      if (filter instanceof Filter.InClock(int from, int to)) {
        least = Math.min(least, to > from ? to - from : to - from + DAY);
      }
    }
    return least;
  }
}
