package org.proviso.interpreter;

import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * Time of records as far as it lies in the period: what begins the day before and goes on past
 * midnight counts on both days, on each what lies there (S16).
 */
abstract class TimeWithin extends RecordMeasure {
  TimeWithin(SelectionNode of) {
    super(of, Unit.MINUTES, Growth.UP);
  }

  /** Length of the union of all matching time. */
  static final class Total extends TimeWithin {
    Total(SelectionNode of) {
      super(of);
    }

    @Override
    long of(MinuteSpans joined) {
      return joined.length();
    }
  }

  /** The longest stretch, touching ones joined. */
  static final class Longest extends TimeWithin {
    Longest(SelectionNode of) {
      super(of);
    }

    @Override
    long of(MinuteSpans joined) {
      return joined.longest();
    }
  }

  abstract long of(MinuteSpans joined);

  @Override
  final Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    MinuteSpans sure = new MinuteSpans();
    MinuteSpans possible = new MinuteSpans();
    boolean open = false;
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      int at = entries.at(i);
      if (truth == FilterNode.FALSE || !concerns(entries.slice, at, moment)) {
        continue;
      }
      if (!entries.slice.isTimed(at)) {
        open = true;
      } else {
        possible.addAll(spans(entries.slice, at, false), first(moment), last(moment));
        if (truth == FilterNode.TRUE) {
          sure.addAll(spans(entries.slice, at, true), first(moment), last(moment));
        }
      }
    }
    long low = of(sure.joined());
    return open ? Reckoned.atLeast(low) : Reckoned.between(low, of(possible.joined()));
  }

  /** The time of a record that surely counts, or that may. */
  private static MinuteSpans spans(Slice slice, int at, boolean surely) {
    MinuteSpans whole = MinuteSpans.of(slice.from[at], slice.to[at]);
    return !slice.isCut() ? whole : (surely ? slice.sure[at] : slice.possible[at]).and(whole);
  }

  private long first(Moment moment) {
    return of.isThis() ? Long.MIN_VALUE : (long) moment.firstDay * View.DAY;
  }

  private long last(Moment moment) {
    return of.isThis() ? Long.MAX_VALUE : (moment.lastDay + 1L) * View.DAY;
  }

  @Override
  final Entries entries(Moment moment) {
    return Entries.since(of, moment, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    boolean before = slice.day[at] != View.NO_DAY && slice.day[at] < moment.firstDay;
    return !before || of.isThis() || mayRunPast(slice, at, first(moment));
  }

  /** A row without an end may last as long as any may that runs past midnight (S29). */
  private static boolean mayRunPast(Slice slice, int at, long time) {
    View view = slice.view[at];
    int row = slice.row[at];
    if (slice.isTimed(at) || view.hasEnd(row)) {
      return slice.to[at] > time;
    }
    if (view.sheet.untimed(row).isPresent()) {
      // The period of a bell schedule is over by midnight.
      return false;
    }
    return !view.hasStart(row) || slice.from[at] + View.LONGEST_NIGHT > time;
  }

  @Override
  String addend(Slice slice, int at, Moment moment) {
    if (!slice.isTimed(at)) {
      return "";
    }
    MinuteSpans within = new MinuteSpans();
    boolean surely = slice.truth[at] == FilterNode.TRUE;
    within.addAll(spans(slice, at, surely), first(moment), last(moment));
    return Wording.minutes(Ratio.of(within.joined().length()));
  }
}
