package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/** Whether a day lies so; where people count days or years differently, only what all agree on. */
record PlacedDays(DayCalendar calendar, DayPlace place) implements DayFilter.DayTest {
  /** No break between two school days is longer. */
  private static final int FARTHEST = 120;

  private static final MonthDay JULY = MonthDay.of(7, 1);
  private static final MonthDay JANUARY = MonthDay.of(1, 1);

  @Override
  public Truth of(LocalDate day) {
    return switch (place) {
      case DayPlace.Season(var first, var last) ->
          Truth.of(isBetween(first, MonthDay.from(day), last));
      case DayPlace.Side side -> side(side, day);
      case DayPlace.NextTo next ->
          (next.before() ? beside(next, day, 1) : Truth.FALSE)
              .or(next.after() ? beside(next, day, -1) : Truth.FALSE);
      case DayPlace.EdgeWeeks weeks -> weeks(weeks, day);
      case DayPlace.WeekWith(Filter other) -> inWeek(DayTests.of(other, calendar), day);
    };
  }

  static String words(DayPlace place) {
    return switch (place) {
      case DayPlace.Season _ -> "is in that part of the year";
      case DayPlace.Side(var day, _, var years) ->
          years.size() > 1
              ? "lies before or after the %s that is meant: whether years are counted from January or from July"
                  .formatted(Wording.monthDay(day))
              : "lies before or after that day of the year";
      case DayPlace.NextTo _ -> "is right beside such a day";
      case DayPlace.EdgeWeeks(_, _, var within) -> "is in those weeks of its " + within.words();
      case DayPlace.WeekWith(Filter other) ->
          "is in a week with a day that " + DayTests.words(other);
    };
  }

  /** Of a weekend that the calendar says nothing of, nothing is thought. */
  private static Truth inWeek(DayFilter.DayTest other, LocalDate day) {
    Truth found = Truth.FALSE;
    for (int i = 0; i < 7; i++) {
      LocalDate one = monday(day).plusDays(i);
      Truth such = other.of(one);
      boolean quiet = DayCalendar.isWeekend(one) && !such.isTrue();
      found = found.or(quiet ? Truth.FALSE : such);
    }
    return found;
  }

  private static boolean isBetween(MonthDay first, MonthDay day, MonthDay last) {
    boolean after = day.compareTo(first) >= 0;
    boolean before = day.compareTo(last) <= 0;
    return first.compareTo(last) <= 0 ? after && before : after || before;
  }

  private Truth side(DayPlace.Side side, LocalDate day) {
    Optional<Boolean> found = Optional.empty();
    for (Stretch year : side.years()) {
      boolean holds = isOnSide(side, day, year);
      if (found.isPresent() && found.get() != holds) {
        return Truth.UNKNOWN;
      }
      found = Optional.of(holds);
    }
    return found.map(Truth::of).orElse(Truth.UNKNOWN);
  }

  private static boolean isOnSide(DayPlace.Side side, LocalDate day, Stretch year) {
    MonthDay start = year == Stretch.SCHOOL_YEAR ? JULY : JANUARY;
    int order = sinceStart(MonthDay.from(day), start) - sinceStart(side.day(), start);
    return switch (side.which()) {
      case BEFORE -> order < 0;
      case UNTIL -> order <= 0;
      case AFTER -> order > 0;
      case FROM -> order >= 0;
    };
  }

  /** Days of a leap year, so that each day of a year has a place of its own. */
  private static int sinceStart(MonthDay day, MonthDay start) {
    int leap = 2024;
    int days = day.atYear(leap).getDayOfYear() - start.atYear(leap).getDayOfYear();
    return days < 0 ? days + 366 : days;
  }

  private Truth beside(DayPlace.NextTo next, LocalDate day, int step) {
    DayFilter.DayTest other = DayTests.of(next.other(), calendar);
    boolean plain = next.counted() == DayKind.PLAIN || next.counted() == DayKind.CALENDAR;
    Truth own = plain ? Truth.TRUE : calendar.is(next.counted(), day);
    if (isBreak(next.other())) {
      // The day before a vacation is none of its own days.
      own = own.and(other.of(day).not());
    }
    return own.and(plain ? nearest(other, day, step) : first(other, day, step, next.counted()));
  }

  /** The next day; over days that are off nobody can tell which day was meant. */
  private Truth nearest(DayFilter.DayTest other, LocalDate day, int step) {
    LocalDate at = day.plusDays(step);
    Truth found = other.of(at);
    for (int i = 0; i < FARTHEST && found.isFalse() && isOff(at); i++) {
      at = at.plusDays(step);
      found = other.of(at).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }
    return found;
  }

  private boolean isOff(LocalDate day) {
    boolean weekend = DayCalendar.isWeekend(day);
    Truth school = calendar.is(DayKind.SCHOOL, day);
    Truth work = calendar.is(DayKind.WORK, day);
    return school.isFalse() || work.isFalse() || (weekend && !school.isTrue() && !work.isTrue());
  }

  /** Whether such a day comes before the next day that counts. */
  private Truth first(DayFilter.DayTest other, LocalDate day, int step, DayKind counted) {
    Truth reached = Truth.TRUE;
    Truth found = Truth.FALSE;
    LocalDate at = day;
    for (int i = 0; i < FARTHEST && !reached.isFalse(); i++) {
      at = at.plusDays(step);
      found = found.or(reached.and(other.of(at)));
      reached = reached.and(calendar.is(counted, at).not());
    }
    return found;
  }

  /** More than one day in a row under one name. */
  private static boolean isBreak(Filter other) {
    return other instanceof Filter.OnCalendarKind(var kind)
        && !kind.key().endsWith("holiday")
        && !kind.key().endsWith("day");
  }

  /**
   * Seven days each, or Monday to Sunday; from the first school day, which may be any day up to the
   * first that surely is one.
   */
  private Truth weeks(DayPlace.EdgeWeeks weeks, LocalDate day) {
    Optional<DateSpan> span = calendar.stretch(weeks.within(), day);
    Optional<DateSpan> edges = span.flatMap(known -> edges(known, weeks.last()));
    if (edges.isEmpty()) {
      return Truth.UNKNOWN;
    }
    LocalDate early = edges.get().first();
    LocalDate late = edges.get().last();
    int days = 7 * weeks.count() - 1;
    DateSpan sure =
        weeks.last()
            ? new DateSpan(monday(late).minusDays(days - 6), early)
            : new DateSpan(late, monday(early).plusDays(days));
    DateSpan perhaps =
        weeks.last()
            ? new DateSpan(early.minusDays(days), monday(late).plusDays(6))
            : new DateSpan(monday(early), late.plusDays(days));
    return sure.contains(day) ? Truth.TRUE : Truth.UNKNOWN.and(Truth.of(perhaps.contains(day)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Where the first or the last school day of the stretch can lie. */
  private Optional<DateSpan> edges(DateSpan span, boolean last) {
    LocalDate at = last ? span.last() : span.first();
    Optional<LocalDate> perhaps = Optional.empty();
    while (span.contains(at)) {
      Truth school = calendar.is(DayKind.SCHOOL, at);
      if (!school.isFalse() && perhaps.isEmpty()) {
        perhaps = Optional.of(at);
      }
      if (school.isTrue()) {
        LocalDate other = perhaps.orElse(at);
        return Optional.of(last ? new DateSpan(at, other) : new DateSpan(other, at));
      }
      at = at.plusDays(last ? -1 : 1);
    }
    return Optional.empty();
  }
}
