package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Weekends on whose two days none of the records starts or goes on, or on which some do. */
final class WeekendsMeasure extends RecordMeasure {
  /** Whether a weekend that the end of the period parts is one of the period. */
  private final boolean ofWeeks;

  private final boolean off;

  WeekendsMeasure(SelectionNode of, Period period, boolean off) {
    super(of, new Unit.Things("weekend"), Growth.UP);
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
    return Entries.around(of, moment, 2, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    int day = slice.day[at];
    return day == View.NO_DAY
        || isWeekend(day)
        || (isWeekend(day + 1) && DaysOffMeasure.runsOver(slice, at));
  }

  private static boolean isWeekend(int day) {
    DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  /** A weekend too few off is one that the rows fill. */
  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return false;
  }

  @Override
  Reckoned measure(Moment moment) {
    BitSet possible = new BitSet();
    BitSet sure = new BitSet();
    int undated = 0;
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      int day = entries.slice.day[at];
      int truth = entries.truth(i);
      if (truth == FilterNode.FALSE) {
        continue;
      }
      if (day == View.NO_DAY) {
        undated++;
        continue;
      }
      possible.set(fromFriday(day, moment));
      sure.set(fromFriday(day, moment), truth == FilterNode.TRUE || isSet(sure, day, moment));
      if (DaysOffMeasure.runsOver(entries.slice, at)) {
        possible.set(fromFriday(day + 1, moment));
      }
    }
    if (off) {
      long low = count(moment, true, day -> isFree(possible, day, moment));
      long high = count(moment, false, day -> isFree(sure, day, moment));
      return Reckoned.between(Math.max(0, low - undated), high);
    }
    long both =
        count(moment, true, day -> isSet(sure, day, moment) && isSet(sure, day + 1, moment));
    long any = count(moment, false, day -> mayBeWorked(possible, day, moment));
    return Reckoned.between(both, any + undated);
  }

  private static boolean isFree(BitSet busy, int saturday, Moment moment) {
    return !isSet(busy, saturday, moment) && !isSet(busy, saturday + 1, moment);
  }

  /** A Sunday behind all that is covered may be worked; one of another month is not of this. */
  private boolean mayBeWorked(BitSet possible, int saturday, Moment moment) {
    boolean first = isSet(possible, saturday, moment);
    boolean second = isSet(possible, saturday + 1, moment) || !moment.world.isCovered(saturday + 1);
    return ofWeeks
        ? first || second
        : (first && saturday >= moment.firstDay) || (second && saturday < moment.lastDay);
  }

  private static boolean isSet(BitSet days, int day, Moment moment) {
    return days.get(fromFriday(day, moment));
  }

  /** The place of a day in a set of days that begins two days before the period. */
  private static int fromFriday(int day, Moment moment) {
    return day - moment.firstDay + 2;
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
  String addend(Slice slice, int at) {
    return slice.day[at] == View.NO_DAY ? "" : Wording.date(slice.day[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      boolean night = DaysOffMeasure.runsOver(slice, at) && !isWeekend(slice.day[at]);
      if (entries.truth(i) != FilterNode.FALSE && night && concerns(slice, at, moment)) {
        DaysOffMeasure.askNight(slice, at, evidence);
      }
    }
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

  @Override
  void askTime(Slice slice, int at, Evidence evidence) {}
}
