package org.proviso.interpreter;

import org.proviso.norm.Deadline;
import org.proviso.time.Truth;

/** Says when something was due, and whether an event came in time for it. */
record WhenDue(Deadline deadline, Reckoning reckoning, Reckoning.Moments from) {
  static final String TOO_EARLY = "before it, so not in time";

  void explain(Evidence evidence) {
    if (!deadline.before() && deadline.quantity().amount().numerator() != 0) {
      evidence.why.add(
          reckoning.hangsOnCalendar(from)
              ? "Due by "
                  + Wording.date(reckoning.earliestDay(from))
                  + " if every day that the calendar leaves open counts; later otherwise."
              : "Due by " + due(reckoning.lastMoment(from)) + ".");
    }
  }

  String came(Slice slice, int i) {
    if (slice.day[i] == View.NO_DAY) {
      return "nobody knows when";
    }
    var when = Reckoning.Moments.of(slice.day[i], slice.from[i]);
    Truth inTime = reckoning.inTime(from, when);
    boolean early = !deadline.before() && when.high() < from.low();
    return inTime.isTrue()
        ? "in time"
        : !inTime.isFalse() ? "perhaps" : early ? TOO_EARLY : "not in time";
  }

  private static String due(long minute) {
    int day = (int) Math.floorDiv(minute, View.DAY);
    return Wording.date(day) + " " + Wording.clock(Math.floorMod(minute, View.DAY));
  }
}
