package org.proviso.interpreter;

import java.util.BitSet;

/** On which days records start or go on, surely or perhaps. */
final class BusyDays {
  private final int first;
  private final BitSet sure = new BitSet();
  private final BitSet possible = new BitSet();

  /** How many records may be of any day. */
  final int undated;

  /** Of the entries, from a first day on. */
  BusyDays(Entries entries, int first) {
    this.first = first;
    int withoutDay = 0;
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      int at = entries.at(i);
      int day = entries.slice.day[at];
      if (truth != FilterNode.FALSE && day == View.NO_DAY) {
        withoutDay++;
      } else if (truth != FilterNode.FALSE) {
        mark(possible, day);
        if (truth == FilterNode.TRUE) {
          mark(sure, day);
        }
        // A shift that runs past midnight belongs to its first day, yet the next is hardly free.
        if (runsOver(entries.slice, at)) {
          mark(possible, day + 1);
        }
      }
    }
    this.undated = withoutDay;
  }

  private void mark(BitSet days, int day) {
    if (day >= first) {
      days.set(day - first);
    }
  }

  boolean isSure(int day) {
    return sure.get(day - first);
  }

  boolean isPossible(int day) {
    return possible.get(day - first);
  }

  /** Whether the record may be of the period, into which one of the evening before runs. */
  static boolean mayReach(Slice slice, int at, Moment moment) {
    return slice.day[at] == View.NO_DAY || slice.day[at] >= moment.firstDay || runsOver(slice, at);
  }

  /** Whether the record goes on, or may, behind midnight. */
  static boolean runsOver(Slice slice, int at) {
    long midnight = (slice.day[at] + 1L) * View.DAY;
    if (slice.day[at] == View.NO_DAY || slice.from[at] == View.NO_TIME) {
      return false;
    }
    return slice.to[at] == View.NO_TIME
        ? !slice.view[at].isOfMoments() && slice.from[at] + View.LONGEST_NIGHT > midnight
        : slice.to[at] > midnight;
  }
}
