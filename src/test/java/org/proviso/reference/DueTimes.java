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
    boolean untimed = anchor.start() == Entry.UNTIMED || event.start() == Entry.UNTIMED;
    long from = moment(anchor);
    long met = untimed && anchor.day() == event.day() ? from : moment(event);
    return isMet(from, dueMinute(moment(anchor)), met);
  }

  private int moment(Entry entry) {
    return scene.minute(entry.day(), new Cells(scene).start(entry));
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
