package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;

/**
 * The days that a world plays on: one week, or four whole weeks that are also a calendar month
 * where the agreements' terms allow it.
 */
record DayFrame(LocalDate first, int length) {
  /** February 2021 begins on a Monday and has 28 days: whole weeks and a whole month at once. */
  private static final LocalDate MONTH = LocalDate.of(2021, 2, 1);

  private static final int WEEK = 7;
  private static final int FOUR_WEEKS = 28;

  static DayFrame of(List<Norm> norms, DateSpan term) {
    int length = norms.stream().mapToInt(DayFrame::days).max().orElse(WEEK);
    LocalDate start =
        term.contains(MONTH) && term.contains(MONTH.plusDays(FOUR_WEEKS - 1L))
            ? MONTH
            : length > 2 * WEEK ? month(term) : week(term);
    int whole = length > 2 * WEEK && !start.equals(MONTH) ? start.lengthOfMonth() : length;
    return new DayFrame(start, whole);
  }

  private static LocalDate known(DateSpan term) {
    return term.first().equals(LocalDate.MIN)
        ? term.last().minusDays(2L * FOUR_WEEKS)
        : term.first();
  }

  private static LocalDate week(DateSpan term) {
    return known(term).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate month(DateSpan term) {
    LocalDate first = known(term);
    return first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
  }

  /** A deadline may reach over a weekend, and times are compared from week to week. */
  private static int days(Norm norm) {
    boolean longer =
        !NormParts.of(norm, Fact.Timed.class).isEmpty()
            || !NormParts.of(norm, Measure.WeeklyPatterns.class).isEmpty();
    return Math.max(days(norm.period()), longer ? 2 * WEEK : 0);
  }

  private static int days(Period period) {
    return switch (period) {
      case Period.Occurrence _, Period.Day _ -> WEEK;
      case Period.Calendar(Stretch stretch) ->
          switch (stretch) {
            case DAY, WEEK -> WEEK;
            case MONTH -> FOUR_WEEKS;
            case QUARTER, TRIMESTER, SEMESTER, SCHOOL_YEAR, YEAR ->
                throw new OutsideFragment("a period longer than a month");
          };
      case Period.Rolling(int count, Stretch unit, _) -> {
        int days = count * (unit == Stretch.DAY ? 1 : unit == Stretch.WEEK ? WEEK : FOUR_WEEKS);
        if (days > FOUR_WEEKS) {
          throw new OutsideFragment("a window of more than four weeks");
        }
        yield days <= WEEK ? WEEK : FOUR_WEEKS;
      }
      case Period.WholeTerm _ -> WEEK;
    };
  }

  LocalDate day(int index) {
    return first.plusDays(index);
  }

  LocalDate last() {
    return day(length - 1);
  }

  int weeks() {
    return (length + WEEK - 1) / WEEK;
  }

  /** The stretches of days that a norm of this period is held over, as first and last index. */
  List<int[]> stretches(Period period) {
    return switch (period) {
      case Period.Occurrence _ -> List.of(new int[] {0, length - 1});
      case Period.WholeTerm _ -> List.of(new int[] {0, length - 1});
      case Period.Day(var kind, var on) -> {
        var days = new ArrayList<int[]>();
        for (int i = 0; i < length; i++) {
          LocalDate day = day(i);
          boolean weekday = on.isEmpty() || on.contains(day.getDayOfWeek());
          if (weekday && Discrete.isOfKind(kind, day)) {
            days.add(new int[] {i, i});
          }
        }
        yield days;
      }
      case Period.Calendar(Stretch stretch) -> calendar(stretch);
      case Period.Rolling(int count, Stretch unit, var kind) -> {
        int days = count * (unit == Stretch.DAY ? 1 : unit == Stretch.WEEK ? WEEK : FOUR_WEEKS);
        var windows = new ArrayList<int[]>();
        for (int i = 0; i + days <= length; i++) {
          windows.add(new int[] {i, i + days - 1});
        }
        if (!Discrete.isOfKind(kind, LocalDate.of(2021, 2, 6))) {
          throw new OutsideFragment("a window of days of a kind");
        }
        yield windows;
      }
    };
  }

  private List<int[]> calendar(Stretch stretch) {
    int size = stretch == Stretch.DAY ? 1 : stretch == Stretch.WEEK ? WEEK : length;
    var all = new ArrayList<int[]>();
    for (int i = 0; i + size <= length; i += size) {
      all.add(new int[] {i, i + size - 1});
    }
    return all;
  }
}
