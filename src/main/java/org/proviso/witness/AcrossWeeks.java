package org.proviso.witness;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/**
 * Rows on the weekdays around the end of a week, which no calendar week has too much of, and days
 * in a row have: "forty hours a week" against "in any seven days". The solver would try long to
 * find them.
 *
 * @param rows one a day
 */
record AcrossWeeks(DayFrame frame, Spread rows) {
  private static final int WEEK = DayFrame.WEEK;
  private static final int LONGEST = 12 * 60;
  private static final int QUARTERS = 15;

  /** None where the question is another one, or no such rows break the longer limit. */
  static List<AcrossWeeks> of(WorldQuestion question) {
    int weekly = limit(question.kept().norms(), AcrossWeeks::isWeekly);
    int rolling = limit(question.broken().norms(), norm -> days(norm) > 0);
    int window = question.broken().norms().stream().mapToInt(AcrossWeeks::days).max().orElse(0);
    if (weekly == 0 || rolling == 0 || window > 4 * WEEK) {
      return List.of();
    }
    return question.frames().stream()
        .filter(frame -> frame.first().getDayOfWeek() == DayOfWeek.MONDAY)
        .filter(frame -> frame.length() >= window + WEEK)
        .limit(1)
        .flatMap(frame -> laid(frame, window, weekly, rolling).stream())
        .toList();
  }

  /** From the Thursday of the first week on, so many days. */
  private static List<AcrossWeeks> laid(DayFrame frame, int window, int weekly, int rolling) {
    int first = DayOfWeek.THURSDAY.getValue() - 1;
    List<int[]> days =
        IntStream.range(first, first + window)
            .filter(day -> day % WEEK < DayOfWeek.FRIDAY.getValue())
            .mapToObj(day -> new int[] {day, day})
            .toList();
    int[] weeks = new int[window / WEEK + 2];
    days.forEach(day -> weeks[day[0] / WEEK]++);
    int most = IntStream.of(weeks).map(count -> Math.min(weekly, count * LONGEST)).sum();
    int least = rolling / days.size() / QUARTERS * QUARTERS;
    boolean fits = IntStream.of(weeks).allMatch(count -> count * least <= weekly);
    return most > rolling && least < LONGEST
        ? List.of(new AcrossWeeks(frame, new Spread(new ArrayList<>(days), 1, fits ? least : 0)))
        : List.of();
  }

  private static int limit(List<Norm> norms, Predicate<Norm> held) {
    return norms.stream().filter(held).mapToInt(AcrossWeeks::minutes).max().orElse(0);
  }

  private static boolean isWeekly(Norm norm) {
    return norm.period() instanceof Period.Calendar(Stretch stretch) && stretch == Stretch.WEEK;
  }

  /** How long the windows are that it is held over. */
  private static int days(Norm norm) {
    return norm.period() instanceof Period.Rolling(int count, Stretch unit, DayKind kind)
            && (kind == DayKind.PLAIN || kind == DayKind.CALENDAR)
        ? unit == Stretch.DAY ? count : unit == Stretch.WEEK ? count * WEEK : 0
        : 0;
  }

  /** The most minutes that it allows; none where it limits something else. */
  private static int minutes(Norm norm) {
    return norm.must()
                instanceof
                Fact.Compare(Measure.TotalTime _, var relation, Bound.Fixed(Quantity most))
            && relation == Relation.AT_MOST
            && most.unit() instanceof Unit.Minutes
        ? (int) Math.min(most.amount().numerator(), Integer.MAX_VALUE)
        : 0;
  }
}
