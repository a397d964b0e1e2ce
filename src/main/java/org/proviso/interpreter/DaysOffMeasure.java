package org.proviso.interpreter;

import java.util.BitSet;
import org.proviso.time.Unit;

/**
 * Days on which none of the records starts or goes on, all of them or the longest run; a day
 * without a row is one (S27).
 */
final class DaysOffMeasure extends RecordMeasure {
  private final boolean running;

  DaysOffMeasure(SelectionNode of, boolean running) {
    super(of, new Unit.Things("day"), Growth.UP);
    this.running = running;
  }

  /** A day too few off is one that the rows fill. */
  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return false;
  }

  @Override
  Reckoned measure(Moment moment) {
    BitSet possible = new BitSet();
    BitSet sure = new BitSet();
    int undated = 0;
    Entries entries = Entries.since(of, moment, 1);
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      if (truth == FilterNode.FALSE) {
        continue;
      }
      int at = entries.at(i);
      int day = entries.slice.day[at];
      if (day == View.NO_DAY) {
        undated++;
        continue;
      }
      mark(possible, day, moment);
      if (truth == FilterNode.TRUE) {
        mark(sure, day, moment);
      }
      // A shift that runs past midnight belongs to its first day, and yet the next is hardly free.
      if (runsOver(entries.slice, at)) {
        mark(possible, day + 1, moment);
      }
    }
    long high = free(sure, moment);
    long low = free(possible, moment);
    return Reckoned.between(undated > 0 && running ? 0 : Math.max(0, low - undated), high);
  }

  /** Whether it goes on, or may, behind midnight. */
  static boolean runsOver(Slice slice, int at) {
    long midnight = (slice.day[at] + 1L) * View.DAY;
    if (slice.day[at] == View.NO_DAY || slice.from[at] == View.NO_TIME) {
      return false;
    }
    return slice.to[at] == View.NO_TIME
        ? !slice.view[at].isOfMoments() && slice.from[at] + View.LONGEST_NIGHT > midnight
        : slice.to[at] > midnight;
  }

  private static void mark(BitSet days, int day, Moment moment) {
    if (day >= moment.firstDay && day <= moment.lastDay) {
      days.set(day - moment.firstDay);
    }
  }

  /** Only days that the proposal covers; what lies beyond could only add to them. */
  private long free(BitSet busy, Moment moment) {
    long all = 0;
    long run = 0;
    long longest = 0;
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      boolean free = moment.world.isCovered(day) && !busy.get(day - moment.firstDay);
      all += free ? 1 : 0;
      run = free ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return running ? longest : all;
  }

  @Override
  String addend(Slice slice, int at) {
    return slice.day[at] == View.NO_DAY ? "" : Wording.date(slice.day[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Entries entries = Entries.since(of, moment, 1);
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && runsOver(slice, at)) {
        askNight(slice, at, evidence);
      }
    }
  }

  static void askNight(Slice slice, int at, Evidence evidence) {
    evidence.missing(
        "whether the day into which " + slice.view[at].words(slice.row[at]) + " runs is off",
        "say in the clause whether such a day is a day off",
        false);
  }

  @Override
  void askTime(Slice slice, int at, Evidence evidence) {}
}
