package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Reckons days and hours from one moment to another, through a calendar (S18). */
final class Reckoning {
  /** No deadline of an agreement reaches farther than this. */
  private static final int FARTHEST = 800;

  private final DayCalendar calendar;
  private final Deadline deadline;

  /** How many there are at least; weeks in days. */
  private final long amount;

  /** How many there may be: of half a day nobody says whether it is a day. */
  private final long most;

  /** A moment, known to the minute or only to the day. */
  record Moments(int day, long low, long high) {
    static Moments of(int day, long from) {
      long start = (long) day * View.DAY;
      return from == View.NO_TIME
          ? new Moments(day, start, start + View.DAY - 1)
          : new Moments(day, from, from);
    }

    boolean isToTheMinute() {
      return low == high;
    }
  }

  Reckoning(DayCalendar calendar, Deadline deadline) {
    this.calendar = calendar;
    this.deadline = deadline;
    Ratio exact = deadline.quantity().amount();
    boolean weeks = deadline.quantity().unit().equals(new Unit.Spans(Stretch.WEEK));
    Ratio counted = weeks ? exact.times(Ratio.of(DayOfWeek.values().length)) : exact;
    this.amount = Math.floorDiv(counted.numerator(), counted.denominator());
    this.most = Math.ceilDiv(counted.numerator(), counted.denominator());
  }

  /** Whether the event comes in time, reckoned from the anchor. */
  Truth inTime(Moments anchor, Moments event) {
    if (most == 0) {
      return deadline.before()
          ? earlier(event, anchor)
          : earlier(anchor, event).or(same(event, anchor));
    }
    Moments limit = limit(anchor);
    return switch (deadline.relation()) {
      case AT_LEAST -> deadline.before() ? notAfter(event, limit) : notAfter(limit, event);
      case MORE_THAN ->
          deadline.before() ? notAfter(limit, event).not() : notAfter(event, limit).not();
      case AT_MOST -> within(anchor, event, limit, false);
      case LESS_THAN -> within(anchor, event, limit, true);
      case EXACTLY -> exactly(event, limit);
    };
  }

  private Truth within(Moments anchor, Moments event, Moments limit, boolean strictly) {
    Truth inside =
        deadline.before()
            ? notAfter(limit, event).and(notLater(event, anchor))
            : notAfter(event, limit).and(notLater(anchor, event));
    boolean sameDay = !event.isToTheMinute() && limit.day() == event.day();
    boolean atLimit = strictly && (sameDay || limit.low() == event.low());
    return atLimit ? Truth.FALSE : inside;
  }

  private Truth exactly(Moments event, Moments limit) {
    if (deadline.quantity().unit() instanceof Unit.Minutes) {
      return notAfter(event, limit).and(notAfter(limit, event));
    }
    int last = (int) Math.floorDiv(limit.high(), View.DAY);
    Truth could = Truth.of(event.day() >= limit.day() && event.day() <= last);
    return last == limit.day() ? could : could.and(Truth.UNKNOWN);
  }

  /** The last moment by which it can still be in time. */
  long lastMoment(Moments anchor) {
    return deadline.before() || most == 0 ? anchor.high() : limit(anchor).high();
  }

  /** The day on which it may end at the earliest, counting each day that is not known not to. */
  int earliestDay(Moments anchor) {
    return (int) Math.floorDiv(limit(anchor).low(), View.DAY);
  }

  /** Whether days that may or may not count make a difference to the day on which it ends. */
  boolean hangsOnCalendar(Moments anchor) {
    return deadline.quantity().unit() instanceof Unit.Days
        && earliestDay(anchor) != (int) Math.floorDiv(limit(anchor).high(), View.DAY);
  }

  private static Truth earlier(Moments one, Moments other) {
    if (one.high() < other.low()) {
      return Truth.TRUE;
    }
    return one.low() >= other.high() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth same(Moments one, Moments other) {
    return Truth.of(one.day() == other.day() && !(one.isToTheMinute() && other.isToTheMinute()))
        .or(Truth.of(one.low() == other.low() && one.high() == other.high()));
  }

  /** One is not after the other; a day without a time is in order with its own day. */
  private static Truth notLater(Moments one, Moments other) {
    return one.day() == other.day() && !(one.isToTheMinute() && other.isToTheMinute())
        ? Truth.TRUE
        : notAfter(one, other);
  }

  private static Truth notAfter(Moments one, Moments other) {
    if (one.high() <= other.low()) {
      return Truth.TRUE;
    }
    return one.low() > other.high() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The end of the time reckoned: days end with their last minute, hours to the minute. */
  private Moments limit(Moments anchor) {
    return switch (deadline.quantity().unit()) {
      case Unit.Days(DayKind kind) -> days(anchor, kind);
      case Unit.Minutes() -> minutes(anchor);
      case Unit.Spans(Stretch stretch) -> span(anchor, stretch);
      case Unit.Things _, Unit.Percent _, Unit.Dollars _, Unit.Feet _, Unit.ClockTime _ ->
          new Moments(anchor.day(), Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);
    };
  }

  private Moments days(Moments anchor, DayKind kind) {
    DayKind counted =
        deadline.excludingNonWorkDays() && (kind == DayKind.PLAIN || kind == DayKind.CALENDAR)
            ? DayKind.WORK
            : kind;
    List<Integer> days =
        List.of(
            count(anchor.day(), counted, amount, true),
            count(anchor.day(), counted, amount, false),
            count(anchor.day(), counted, most, true),
            count(anchor.day(), counted, most, false));
    return wholeDays(Collections.min(days), Collections.max(days));
  }

  /** A range of days as a moment: compared with whole days, only the days count. */
  private Moments wholeDays(int first, int last) {
    if (deadline.before() == (deadline.relation() == Relation.AT_LEAST)) {
      return new Moments(first, endOf(first), endOf(last));
    }
    return deadline.before() || deadline.relation() != Relation.AT_MOST
        ? new Moments(first, startOf(first), startOf(last))
        : new Moments(first, endOf(first), endOf(last));
  }

  private static long startOf(int day) {
    return (long) day * View.DAY;
  }

  private static long endOf(int day) {
    return startOf(day) + View.DAY - 1;
  }

  /** The day so many days of the kind on; days not known count or do not. */
  private int count(int from, DayKind kind, long whole, boolean unknownCounts) {
    int step = deadline.before() ? -1 : 1;
    int day = from;
    for (long left = whole; left > 0 && Math.abs(day - from) < FARTHEST; ) {
      day += step;
      Truth is = calendar.is(kind, LocalDate.ofEpochDay(day));
      left -= is == Truth.TRUE || (unknownCounts && is == Truth.UNKNOWN) ? 1 : 0;
    }
    return day;
  }

  private Moments minutes(Moments anchor) {
    long one = Math.min(run(anchor.low(), true), run(anchor.low(), false));
    long other = Math.max(run(anchor.high(), true), run(anchor.high(), false));
    return new Moments((int) Math.floorDiv(one, View.DAY), one, other);
  }

  /** The minute so many minutes on, the minutes of non-work days left out if so said. */
  private long run(long from, boolean unknownCounts) {
    if (!deadline.excludingNonWorkDays()) {
      return deadline.before() ? from - amount : from + amount;
    }
    long at = from;
    long left = amount;
    for (int days = 0; days < FARTHEST; days++) {
      int day = (int) Math.floorDiv(deadline.before() ? at - 1 : at, View.DAY);
      long edge = deadline.before() ? startOf(day) : endOf(day) + 1;
      Truth works = calendar.is(DayKind.WORK, LocalDate.ofEpochDay(day));
      if (works == Truth.TRUE || (unknownCounts && works == Truth.UNKNOWN)) {
        long room = Math.abs(edge - at);
        if (left <= room) {
          return deadline.before() ? at - left : at + left;
        }
        left -= room;
      }
      at = edge;
    }
    return at;
  }

  private Moments span(Moments anchor, Stretch stretch) {
    Moments one = span(anchor, stretch, amount);
    Moments other = span(anchor, stretch, most);
    return one.low() < other.low() ? joined(one, other) : joined(other, one);
  }

  private static Moments joined(Moments first, Moments second) {
    return new Moments(first.day(), first.low(), Math.max(first.high(), second.high()));
  }

  private Moments span(Moments anchor, Stretch stretch, long whole) {
    LocalDate day = LocalDate.ofEpochDay(anchor.day());
    long signed = deadline.before() ? -whole : whole;
    LocalDate limit =
        switch (stretch) {
          case DAY, WEEK -> day.plusDays(signed);
          case MONTH -> day.plus(signed, ChronoUnit.MONTHS);
          case YEAR, SCHOOL_YEAR -> day.plusYears(signed);
          case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER -> day.plusDays(signed * FARTHEST);
        };
    int last = (int) limit.toEpochDay();
    // 31 January and a month: the 28th, or three days more; the agreement must say which.
    boolean months = stretch == Stretch.MONTH || stretch == Stretch.YEAR;
    int over = months ? day.getDayOfMonth() - limit.getDayOfMonth() : 0;
    return wholeDays(last, last + over);
  }
}
