package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.time.Stretch;

/**
 * The days that a world plays on: whole weeks, whole months or a school term, and what the calendar
 * says of them.
 *
 * @param called names that only a calendar gives to days; the first falls on the first such
 *     weekday, the next one on the day after, and so on
 * @param from the weekday of the first of them
 * @param terms the school terms that the calendar gives: one as these very days, several as parts
 * @param next the school terms that begin after these days
 * @param school the index of the day on which they begin, where calendar years are told from them;
 *     negative where none are
 */
record DayFrame(
    LocalDate first,
    int length,
    List<Name> called,
    DayOfWeek from,
    List<Stretch> terms,
    List<Stretch> next,
    int school) {
  static final int WEEK = 7;
  private static final int MOST_PARTS = 6;
  private static final int SCHOOL_YEARS_APART = 52 * WEEK;

  DayFrame {
    called = List.copyOf(called);
    terms = List.copyOf(terms);
    next = List.copyOf(next);
  }

  static DayFrame of(LocalDate first, int length) {
    return new DayFrame(first, length, List.of(), DayOfWeek.TUESDAY, List.of(), List.of(), -1);
  }

  /** From the first to the last day, both included. */
  static DayFrame between(LocalDate first, LocalDate last) {
    return of(first, (int) ChronoUnit.DAYS.between(first, last) + 1);
  }

  DayFrame with(List<Name> names, List<Stretch> stretches, List<Stretch> later) {
    return new DayFrame(first, length, names, from, stretches, later, school);
  }

  /** The same days, in which the school terms begin on this one. */
  DayFrame schoolFrom(LocalDate day) {
    int index = (int) ChronoUnit.DAYS.between(first, day);
    return new DayFrame(first, length, called, from, terms, next, index);
  }

  /** The same days, with what only a calendar names on another weekday. */
  DayFrame callingFrom(DayOfWeek weekday) {
    return new DayFrame(first, length, called, weekday, terms, next, school);
  }

  /** One of its days, called as it is here. */
  DayFrame only(int index) {
    LocalDate day = day(index);
    return new DayFrame(
        day,
        1,
        called.stream().filter(name -> isCalled(name, day)).toList(),
        from,
        terms,
        next,
        school);
  }

  /** The Monday on which the next school term begins. */
  LocalDate nextTerm() {
    return last().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
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

  /** The day that the calendar gives this name to. */
  LocalDate dayCalled(Name name) {
    if (length == 1) {
      return first;
    }
    LocalDate start = first.with(TemporalAdjusters.nextOrSame(from));
    return start.plusDays(called.indexOf(name) % 4);
  }

  boolean isCalled(Name name, LocalDate day) {
    return called.contains(name) && dayCalled(name).equals(day);
  }

  /** The stretches of days that a norm of this period is held over, as first and last index. */
  List<int[]> stretches(Period period) {
    return switch (period) {
      case Period.Occurrence _, Period.WholeTerm _ -> List.of(new int[] {0, length - 1});
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
      case Period.Every _ -> throw new OutsideFragment("periods whose beginning nobody says");
      case Period.Rolling(int count, Stretch unit, var kind) -> {
        if (!Discrete.isOfKind(kind, LocalDate.of(2021, 2, 6))) {
          throw new OutsideFragment("a window of days of a kind");
        }
        yield windows(count, unit);
      }
    };
  }

  /**
   * The terms of this kind that the calendar gives: one kind alone is all of these days; of several
   * the shorter ones lie within the longer ones.
   */
  List<int[]> parts(Stretch term) {
    if (terms.size() == 1 && school < 0) {
      return List.of(new int[] {0, length - 1});
    }
    var parts = new ArrayList<int[]>();
    for (int year = Math.max(0, school); year < length; year += SCHOOL_YEARS_APART) {
      partsOfYear(term, year, parts);
      if (school < 0) {
        break;
      }
    }
    return parts;
  }

  private void partsOfYear(Stretch term, int year, List<int[]> parts) {
    int days = WEEK * TermLengths.weeks(term);
    int from = year;
    int last = Math.min(TermLengths.ofYear(term), MOST_PARTS - parts.size());
    for (int i = 0; i < last && from + days <= length; i++) {
      parts.add(new int[] {from, from + days - 1});
      from += days;
    }
  }

  private List<int[]> windows(int count, Stretch unit) {
    var windows = new ArrayList<int[]>();
    for (int i = 0; i < length; i++) {
      LocalDate from = day(i);
      LocalDate to =
          switch (unit) {
            case DAY -> from.plusDays(count);
            case WEEK -> from.plusWeeks(count);
            case MONTH -> from.plusMonths(count);
            case YEAR, SCHOOL_YEAR -> from.plusYears(count);
            case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER ->
                throw new OutsideFragment("a window of school terms");
          };
      int last = (int) ChronoUnit.DAYS.between(first, to) - 1;
      if (last < length) {
        windows.add(new int[] {i, last});
      }
    }
    return windows;
  }

  /** Whole stretches only, what the frame cuts is left out; but of years what the frame has. */
  private List<int[]> calendar(Stretch stretch) {
    if (terms.contains(stretch)) {
      return parts(stretch);
    }
    if (stretch == Stretch.YEAR) {
      return years();
    }
    var all = new ArrayList<int[]>();
    int from = 0;
    while (from < length) {
      LocalDate start = day(from);
      LocalDate next =
          switch (stretch) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> start.with(TemporalAdjusters.firstDayOfNextMonth());
            case YEAR, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
                throw new OutsideFragment("a school term");
          };
      int last = (int) ChronoUnit.DAYS.between(first, next) - 1;
      boolean begins =
          stretch == Stretch.WEEK
              ? start.getDayOfWeek() == DayOfWeek.MONDAY
              : stretch == Stretch.DAY || start.getDayOfMonth() == 1;
      if (begins && last < length) {
        all.add(new int[] {from, last});
      }
      from = last + 1;
    }
    return all;
  }

  /** An agreement from July to June holds no whole year, and its limits bind in what it holds. */
  private List<int[]> years() {
    var all = new ArrayList<int[]>();
    int from = 0;
    while (from < length) {
      LocalDate next = day(from).with(TemporalAdjusters.firstDayOfNextYear());
      int last = (int) ChronoUnit.DAYS.between(first, next) - 1;
      all.add(new int[] {from, Math.min(last, length - 1)});
      from = last + 1;
    }
    return all;
  }
}
