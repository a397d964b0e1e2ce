package org.proviso.report;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.proviso.norm.Period;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Says over which stretches of time a norm is held. */
final class PeriodWords {
  private PeriodWords() {}

  /**
   * "in each calendar month"; nothing where each record stands for itself.
   *
   * @param last whether the sentence ends there: behind "except Fridays" no condition is read
   */
  static String of(Period period, boolean aboutRecords, boolean last) {
    return switch (period) {
      case Period.Occurrence _ -> aboutRecords ? "" : "each time";
      case Period.Day(DayKind kind, Set<DayOfWeek> on) -> day(kind, on, last);
      case Period.Calendar(Stretch stretch) -> calendar(stretch);
      case Period.Rolling(int count, Stretch unit, DayKind days) ->
          count == 1 && unit != Stretch.DAY
              ? "in any " + unit.words()
              : "in any %d consecutive %s".formatted(count, units(count, unit, days));
      case Period.Every(int count, Stretch unit, DayKind days) ->
          "every %d %s".formatted(count, units(count, unit, days));
      case Period.WholeTerm _ -> "over the whole term";
    };
  }

  private static String day(DayKind kind, Set<DayOfWeek> on, boolean last) {
    var day = kind == DayKind.CALENDAR ? DayKind.PLAIN.words() : kind.words();
    if (on.isEmpty() || on.size() == 7) {
      return "on each " + day;
    }
    var one = on.iterator().next();
    if (on.size() == 1 && kind == DayKind.PLAIN) {
      return "on each " + English.weekday(one);
    }
    var others = EnumSet.complementOf(EnumSet.copyOf(on));
    boolean inARow = English.weekdays(on).contains(" through ");
    return others.size() <= 2 && !inARow && last
        ? "on each " + day + " except " + English.weekdays(others)
        : "on each " + day + ", " + English.weekdays(on);
  }

  private static String calendar(Stretch stretch) {
    return switch (stretch) {
      case DAY -> "on each day";
      case WEEK, MONTH, YEAR -> "in each calendar " + stretch.words();
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          "in each " + stretch.words();
    };
  }

  private static String units(int count, Stretch unit, DayKind days) {
    var word = unit == Stretch.DAY ? days.words() : unit.words();
    return count == 1 ? word : English.plural(word);
  }
}
