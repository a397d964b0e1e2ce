package org.proviso.interpreter;

import org.proviso.norm.Deadline;
import org.proviso.time.Truth;

/** Says when something was due, and whether an event came in time for it. */
record WhenDue(DeadlineEdges edges, Item anchor, int day) {
  static final String TOO_EARLY = "before it, so not in time";

  void explain(Evidence evidence) {
    Deadline deadline = edges.deadline();
    Reckoning reckoning = edges.reckoning();
    Reckoning.Moments from = edges.anchor(anchor, day);
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
    Truth inTime = edges.inTime(anchor, day, slice, i);
    boolean ahead = edges.event(slice, i).high() < edges.anchor(anchor, day).low();
    boolean early = !edges.deadline().before() && ahead;
    return inTime.isTrue()
        ? "in time"
        : !inTime.isFalse() ? "perhaps" : early ? TOO_EARLY : "not in time";
  }

  private static String due(long minute) {
    int day = (int) Math.floorDiv(minute, View.DAY);
    return Wording.date(day) + " " + Wording.clock(Math.floorMod(minute, View.DAY));
  }
}
