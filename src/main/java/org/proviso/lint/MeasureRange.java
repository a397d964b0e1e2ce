package org.proviso.lint;

import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/**
 * The most that a measure can come to whatever the records say, because a day has 24 hours and a
 * week seven days; the least is always none. Amounts are minutes or numbers.
 *
 * @param most what it can come to at most
 * @param why in words, for the message: "a Friday has 24 hours"
 */
record MeasureRange(Ratio most, String why) {
  private static final int DAY = 24 * 60;

  /** The range of a measure held over this period, where the calendar alone bounds it. */
  static Optional<MeasureRange> of(Measure measure, Period period) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> minutes(of, period);
      case Measure.Longest(Selection of) -> minutes(of, period);
      case Measure.Run(Selection of, boolean counted) ->
          counted ? Optional.empty() : minutes(of, period);
      case Measure.Distinct(Selection of, var field) ->
          field.equals(Name.of("date"))
              ? days(of, period).map(days -> new MeasureRange(Ratio.of(days), has(period, days)))
              : Optional.empty();
      case Measure.Gap _, Measure.Span _ -> oneDay(period);
      case Measure.FirstStart _, Measure.LastEnd _ ->
          Optional.of(new MeasureRange(Ratio.of(DAY), "a day ends at midnight"));
      case Measure.Count _,
          Measure.Shortest _,
          Measure.Rest _,
          Measure.Difference _,
          Measure.Sum _,
          Measure.Greatest _,
          Measure.Field _,
          Measure.WeeklyPatterns _,
          Measure.Average _,
          Measure.Share _,
          Measure.AtOnce _,
          Measure.Sharing _ ->
          Optional.empty();
    };
  }

  /** Whether nothing can break the limit: even the most there can be keeps it. */
  boolean cannotBreak(Relation relation, Quantity bound) {
    return isAmount(bound)
        && switch (relation) {
          case AT_MOST -> most.compareTo(bound.amount()) <= 0;
          case LESS_THAN -> most.compareTo(bound.amount()) < 0;
          case AT_LEAST -> bound.amount().compareTo(Ratio.ZERO) <= 0;
          case MORE_THAN, EXACTLY -> false;
        };
  }

  /** Whether nothing can keep the limit: even the most there can be breaks it. */
  boolean cannotKeep(Relation relation, Quantity bound) {
    return isAmount(bound)
        && switch (relation) {
          case AT_LEAST, EXACTLY -> most.compareTo(bound.amount()) < 0;
          case MORE_THAN -> most.compareTo(bound.amount()) <= 0;
          case LESS_THAN -> bound.amount().compareTo(Ratio.ZERO) <= 0;
          case AT_MOST -> false;
        };
  }

  private static boolean isAmount(Quantity bound) {
    return switch (bound.unit()) {
      case Unit.Minutes _, Unit.Things _, Unit.Days _, Unit.ClockTime _ -> true;
      case Unit.Spans _, Unit.Percent _, Unit.Dollars _, Unit.Feet _ -> false;
    };
  }

  private static Optional<MeasureRange> oneDay(Period period) {
    return period instanceof Period.Day
        ? Optional.of(new MeasureRange(Ratio.of(DAY), "a day has 24 hours"))
        : Optional.empty();
  }

  private static Optional<MeasureRange> minutes(Selection of, Period period) {
    return days(of, period)
        .map(
            days -> {
              int each = window(of);
              String hours =
                  each == DAY ? "a day has 24 hours" : "the window has " + each + " minutes a day";
              String why = days == 1 ? hours : has(period, days) + " and " + hours;
              return new MeasureRange(Ratio.of((long) days * each), why);
            });
  }

  /** The minutes of a day between the clock times the records are cut to. */
  private static int window(Selection of) {
    int least = DAY;
    for (Filter filter : of.filters()) {
      if (filter instanceof Filter.InClock(int from, int to) && to > from) {
        least = Math.min(least, to - from);
      }
    }
    return least;
  }

  /** The most days on which matching records can stand. */
  private static Optional<Integer> days(Selection of, Period period) {
    return switch (period) {
      case Period.Day _ -> Optional.of(1);
      case Period.Calendar(Stretch stretch) -> days(of, stretch);
      case Period.Rolling(int count, Stretch unit, _) when unit == Stretch.WEEK ->
          Optional.of(count * onDays(of));
      case Period.Rolling _, Period.Occurrence _, Period.WholeTerm _ -> Optional.empty();
    };
  }

  private static Optional<Integer> days(Selection of, Stretch stretch) {
    return switch (stretch) {
      case DAY -> Optional.of(1);
      case WEEK -> Optional.of(onDays(of));
      case MONTH -> Optional.of(Math.min(31, 5 * onDays(of)));
      case QUARTER, TRIMESTER, SEMESTER, SCHOOL_YEAR, YEAR -> Optional.empty();
    };
  }

  private static int onDays(Selection of) {
    int fewest = 7;
    for (Filter filter : of.filters()) {
      if (filter instanceof Filter.OnWeekdays(Set<java.time.DayOfWeek> days)) {
        fewest = Math.min(fewest, days.size());
      }
    }
    return fewest;
  }

  private static String has(Period period, int days) {
    String what =
        switch (period) {
          case Period.Calendar(Stretch stretch) -> "a " + stretch.words();
          case Period.Rolling(int count, _, _) -> count + " weeks";
          case Period.Day _, Period.Occurrence _, Period.WholeTerm _ -> "a day";
        };
    return what + (what.startsWith("a ") ? " has" : " have") + " at most " + days + " such days";
  }
}
