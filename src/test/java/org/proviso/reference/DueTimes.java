package org.proviso.reference;

import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.time.DayKind;
import org.proviso.time.Unit;

/** Whether an event comes in time, counted hour by hour and day by day (S18). */
final class DueTimes {
  private final Scene scene;
  private final Deadline deadline;

  DueTimes(Scene scene, Deadline deadline) {
    this.scene = scene;
    this.deadline = deadline;
  }

  boolean isMet(Entry anchor, Entry event) {
    return switch (deadline.quantity().unit()) {
      case Unit.Days(DayKind kind) -> isMetInDays(anchor.day(), event.day(), kind);
      default -> isMetInMinutes(moment(anchor), moment(event));
    };
  }

  private int moment(Entry entry) {
    return scene.minute(entry.day(), new Cells(scene).start(entry));
  }

  /** Days of the kind from one to the other, the first day not counted, the last one counted. */
  private boolean isMetInDays(long anchor, long event, DayKind kind) {
    boolean rightSide = deadline.before() ? event <= anchor : event >= anchor;
    long early = Math.min(anchor, event);
    long late = Math.max(anchor, event);
    long days = 0;
    for (long day = early; day <= late; day++) {
      boolean isAnchor = day == anchor;
      if (!isAnchor && scene.isDay(kind, day)) {
        days++;
      }
    }
    return fits(rightSide, days, deadline.quantity().amount().numerator());
  }

  private boolean isMetInMinutes(int anchor, int event) {
    boolean rightSide = deadline.before() ? event <= anchor : event >= anchor;
    int minutes = 0;
    for (int minute = Math.min(anchor, event); minute < Math.max(anchor, event); minute++) {
      if (!deadline.excludingNonWorkDays() || isWork(minute)) {
        minutes++;
      }
    }
    return fits(rightSide, minutes, deadline.quantity().amount().numerator());
  }

  private boolean isWork(int minute) {
    return scene.isDay(DayKind.WORK, scene.day(minute));
  }

  private boolean fits(boolean rightSide, long apart, long bound) {
    Relation relation = deadline.relation();
    return rightSide && relation.holds(Long.compare(apart, bound));
  }
}
