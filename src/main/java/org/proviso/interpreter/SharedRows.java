package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of the schedule that may be one thing that several people have: of all persons together, a
 * meeting of two is one, though each has a row of it. Rows of one day and time may be one, and so
 * may one without a time and any other of its day.
 */
record SharedRows(Entries entries) {
  private record When(int day, long from, long to) {}

  /** How many there are at least, each row that may be one with another left out. */
  int least() {
    Set<When> timed = new HashSet<>();
    Set<Integer> timedDays = new HashSet<>();
    Set<Integer> untimedDays = new HashSet<>();
    int others = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.TRUE) {
        continue;
      }
      if (!isOfSchedule(at)) {
        others++;
      } else if (isTimed(at)) {
        timed.add(new When(day(at), entries.slice.from[at], entries.slice.to[at]));
        timedDays.add(day(at));
      } else {
        untimedDays.add(day(at));
      }
    }
    untimedDays.removeAll(timedDays);
    return others + timed.size() + untimedDays.size();
  }

  /** Asks of those that may be one whether they are. */
  void ask(Evidence evidence) {
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && isOfSchedule(at)) {
        asked.stream()
            .filter(other -> mayBeOne(other, at))
            .findFirst()
            .ifPresentOrElse(other -> ask(evidence, other, at), () -> asked.add(at));
      }
    }
  }

  private void ask(Evidence evidence, int one, int other) {
    evidence.missing(
        "whether " + words(one) + " and " + words(other) + " are one",
        "give it one row, with all its people in the column person",
        false);
  }

  private boolean mayBeOne(int one, int other) {
    boolean both = isTimed(one) && isTimed(other);
    boolean same =
        entries.slice.from[one] == entries.slice.from[other]
            && entries.slice.to[one] == entries.slice.to[other];
    return day(one) == day(other) && (!both || same);
  }

  private String words(int at) {
    return entries.slice.view[at].words(entries.slice.row[at]);
  }

  private int day(int at) {
    return entries.slice.day[at];
  }

  private boolean isTimed(int at) {
    View view = entries.slice.view[at];
    return view.hasStart(entries.slice.row[at]) && view.hasEnd(entries.slice.row[at]);
  }

  private boolean isOfSchedule(int at) {
    return entries.slice.view[at].isSchedule();
  }
}
