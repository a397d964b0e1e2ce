package org.proviso.reference;

import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.time.DayKind;
import org.proviso.time.Unit;

/** Whether an event comes in time, counted day by day and minute by minute (S18). */
final class DueTimes {
  private static final int FAR = 60;

  private final Scene scene;
  private final Deadline deadline;
  private final long amount;
  private final int step;

  DueTimes(Scene scene, Deadline deadline) {
    this.scene = scene;
    this.deadline = deadline;
    this.amount = deadline.quantity().amount().numerator();
    this.step = deadline.before() ? -1 : 1;
  }

  boolean isMet(Entry anchor, Entry event) {
    return switch (deadline.quantity().unit()) {
      case Unit.Days(DayKind kind) ->
          isMet(anchor.day(), dueDay(anchor.day(), kind), event.day())
              && !isAgainstTheClock(anchor, event);
      default -> inMinutes(anchor, event);
    };
  }

  /** On the same day, before what it must come after, or the other way round. */
  private boolean isAgainstTheClock(Entry anchor, Entry event) {
    boolean within =
        deadline.relation() == Relation.AT_MOST || deadline.relation() == Relation.LESS_THAN;
    return within
        && anchor.day() == event.day()
        && anchor.start() != Entry.UNTIMED
        && event.start() != Entry.UNTIMED
        && (event.start() - anchor.start()) * step < 0;
  }

  /** A day without a time is in order with itself. */
  private boolean inMinutes(Entry anchor, Entry event) {
    boolean over = deadline.edge() == Deadline.Edge.END;
    boolean backwards = deadline.before() && deadline.relation() == Relation.AT_MOST;
    boolean ofAnchor = over && !backwards;
    boolean ofEvent = over && backwards;
    boolean untimed = isUntimed(anchor, ofAnchor) || isUntimed(event, ofEvent);
    int from = moment(anchor, ofAnchor);
    long met = untimed && anchor.day() == event.day() ? from : moment(event, ofEvent);
    return isMet(from, dueMinute(from), met);
  }

  /** When it begins, or when it is over; what only happens does both at once. */
  private int moment(Entry entry, boolean over) {
    return over && lasts(entry)
        ? new Cells(scene).to(entry)
        : scene.minute(entry.day(), new Cells(scene).start(entry));
  }

  private static boolean lasts(Entry entry) {
    return entry.sheet().equals("schedule") || entry.end() != Entry.UNTIMED;
  }

  private static boolean isUntimed(Entry entry, boolean over) {
    boolean ends = over && lasts(entry) && entry.end() != Entry.UNTIMED;
    return entry.start() == Entry.UNTIMED && !ends;
  }

  /** Five working days before Monday the eleventh: 8, 7, 6, 5, 4. */
  private long dueDay(long anchor, DayKind kind) {
    DayKind counted =
        deadline.excludingNonWorkDays() && (kind == DayKind.PLAIN || kind == DayKind.CALENDAR)
            ? DayKind.WORK
            : kind;
    long day = anchor;
    for (long left = amount; left > 0 && Math.abs(day - anchor) < FAR; ) {
      day += step;
      left -= scene.isDay(counted, day) ? 1 : 0;
    }
    return day;
  }

  /** Minutes of days that are none of work do not count; a day at a time. */
  private long dueMinute(int anchor) {
    int minute = anchor;
    for (long left = amount; left > 0 && Math.abs(minute - anchor) < FAR * Entry.DAY; ) {
      long day = scene.day(deadline.before() ? minute - 1 : minute);
      int edge = scene.minute(deadline.before() ? day : day + 1, 0);
      long ofDay = Math.abs(edge - minute);
      long passed = counts(day) ? Math.min(left, ofDay) : ofDay;
      left -= counts(day) ? passed : 0;
      minute += Math.toIntExact(step * passed);
    }
    return minute;
  }

  private boolean counts(long day) {
    return !deadline.excludingNonWorkDays() || scene.isDay(DayKind.WORK, day);
  }

  private boolean isMet(long anchor, long due, long event) {
    long late = (event - due) * step;
    boolean onItsSide = (event - anchor) * step >= 0;
    return switch (deadline.relation()) {
      case AT_MOST -> onItsSide && late <= 0;
      case LESS_THAN -> onItsSide && late < 0;
      case AT_LEAST -> late >= 0;
      case MORE_THAN -> late > 0;
      case EXACTLY -> late == 0;
    };
  }
}
