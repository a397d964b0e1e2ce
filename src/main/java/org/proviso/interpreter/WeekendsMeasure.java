package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;

/** Weekends on whose two days none of the records starts or goes on, or on which some do. */
final class WeekendsMeasure extends FreeDaysMeasure {
  /** A shift of the Friday may run into the Saturday before the first Sunday. */
  private static final int BEFORE = 2;

  /** Whether a weekend that the end of the period parts is one of the period. */
  private final boolean ofWeeks;

  private final boolean off;

  WeekendsMeasure(SelectionNode of, Period period, boolean off) {
    super(of, "weekend");
    this.ofWeeks = isOfWeeks(period);
    this.off = off;
  }

  /** Whether each period holds as many weekends, and the next one none of them. */
  private static boolean isOfWeeks(Period period) {
    return switch (period) {
      case Period.Calendar(var stretch) -> stretch == Stretch.WEEK;
      case Period.Rolling(_, var unit, _) -> unit == Stretch.WEEK;
      case Period.Every(_, var unit, _) -> unit == Stretch.WEEK;
      case Period.Day _, Period.Occurrence _, Period.WholeTerm _ -> false;
    };
  }

  @Override
  Entries entries(Moment moment) {
    return Entries.around(of, moment, BEFORE, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    int day = slice.day[at];
    return day == View.NO_DAY
        || isWeekend(day)
        || (isWeekend(day + 1) && BusyDays.runsOver(slice, at));
  }

  private static boolean isWeekend(int day) {
    DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  @Override
  boolean isNight(Slice slice, int at, Moment moment) {
    return BusyDays.runsOver(slice, at) && !isWeekend(slice.day[at]) && concerns(slice, at, moment);
  }

  @Override
  Reckoned measure(Moment moment) {
    var busy = new BusyDays(entries(moment), moment.firstDay - BEFORE);
    return off ? free(moment, busy) : worked(moment, busy);
  }

  private Reckoned free(Moment moment, BusyDays busy) {
    long low = count(moment, true, day -> !busy.isPossible(day) && !busy.isPossible(day + 1));
    long high = count(moment, false, day -> !busy.isSure(day) && !busy.isSure(day + 1));
    return Reckoned.between(Math.max(0, low - busy.undated), high);
  }

  private Reckoned worked(Moment moment, BusyDays busy) {
    long both = count(moment, true, day -> busy.isSure(day) && busy.isSure(day + 1));
    long any = count(moment, false, day -> mayBeWorked(busy, day, moment));
    return Reckoned.between(both, any + busy.undated);
  }

  /** A Sunday behind all that is covered may be worked; one of another month is not of this. */
  private boolean mayBeWorked(BusyDays busy, int saturday, Moment moment) {
    boolean first = busy.isPossible(saturday);
    boolean second = busy.isPossible(saturday + 1) || !moment.world.isCovered(saturday + 1);
    return ofWeeks
        ? first || second
        : (first && saturday >= moment.firstDay) || (second && saturday < moment.lastDay);
  }

  /** Those of the period for sure, or those that may be of it. */
  private long count(Moment moment, boolean surely, IntPredicate saturdays) {
    long all = 0;
    for (int day = moment.firstDay - 1; day <= moment.lastDay; day++) {
      boolean saturday = LocalDate.ofEpochDay(day).getDayOfWeek() == DayOfWeek.SATURDAY;
      all += saturday && saturdays.test(day) && counts(day, moment, surely) ? 1 : 0;
    }
    return all;
  }

  private boolean counts(int saturday, Moment moment, boolean surely) {
    boolean first = saturday >= moment.firstDay;
    boolean whole = first && saturday < moment.lastDay;
    boolean known = moment.world.isCovered(saturday);
    boolean knownAfter = moment.world.isCovered(saturday + 1);
    boolean mayBe = known || knownAfter;
    boolean sure = known && knownAfter;
    return ofWeeks ? first && (surely ? sure : mayBe) : surely ? whole && sure : mayBe;
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    if (!off) {
      evidence.missing(
          "whether a weekend counts of which one day is worked",
          "say in the clause whether such a weekend is one of work",
          false);
    }
    if (!ofWeeks && (isParted(moment.firstDay - 1) || isParted(moment.lastDay))) {
      evidence.missing(
          "to which period a weekend belongs that begins in one and ends in the next",
          "say in the clause how such a weekend counts",
          false);
    }
  }

  private static boolean isParted(int day) {
    return LocalDate.ofEpochDay(day).getDayOfWeek() == DayOfWeek.SATURDAY;
  }
}
