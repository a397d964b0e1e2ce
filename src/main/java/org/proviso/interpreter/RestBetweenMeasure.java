package org.proviso.interpreter;

import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * The shortest time from an end of one kind of record to the next start of another, for each that
 * starts in the period: from the latest end of what began before it.
 */
final class RestBetweenMeasure extends MeasureNode {
  @Child private SelectionNode first;
  @Child private SelectionNode second;

  RestBetweenMeasure(SelectionNode first, SelectionNode second) {
    super(Unit.MINUTES, Growth.DOWN);
    this.first = first;
    this.second = second;
  }

  @Override
  Reckoned measure(Moment moment) {
    var possible = new Extremes();
    var sure = new Extremes();
    boolean open = scan(moment, FilterNode.UNKNOWN, possible);
    scan(moment, FilterNode.TRUE, sure);
    return open ? Reckoned.UNKNOWN : Extremes.least(possible, sure);
  }

  /** Sees the rest before each record; true if a time is not known on which one hangs. */
  private boolean scan(Moment moment, int least, Extremes rests) {
    Slice before = first.slice(moment);
    Entries after = Entries.of(second, moment);
    boolean open = false;
    for (int i = 0; i < after.size; i++) {
      int at = after.at(i);
      if (after.truth(i) >= least && !isClear(after.slice, at)) {
        open |= hasBefore(moment, before, after.slice.day[at]);
      } else if (after.truth(i) >= least) {
        long start = after.slice.start(at, true);
        int last = last(moment, least, start);
        if (last >= 0) {
          rests.see(start - before.end(last, true));
        }
        open |= mayEndLater(moment, start, last);
      }
    }
    return open;
  }

  /** Whether it is known when it, or the part of it that counts, starts and ends. */
  private static boolean isClear(Slice slice, int at) {
    return slice.isTimed(at)
        && slice.start(at, true) != View.NO_TIME
        && slice.start(at, true) == slice.start(at, false)
        && slice.end(at, true) == slice.end(at, false);
  }

  /** Whether there is anything up to a day that a rest can run from. */
  private static boolean hasBefore(Moment moment, Slice before, int day) {
    for (int i = 0; i < before.size && before.day[i] <= day; i++) {
      if (truth(moment, before, i) != FilterNode.FALSE) {
        return true;
      }
    }
    return false;
  }

  /** Of those that began before a minute, the one that ends last; -1 if there is none. */
  private int last(Moment moment, int least, long start) {
    Slice before = first.slice(moment);
    int last = -1;
    for (int i = before.undated(); i < before.size && before.from[i] < start; i++) {
      boolean counts =
          isClear(before, i) && before.start(i, true) < start && truth(moment, before, i) >= least;
      if (counts && (last < 0 || before.end(i, true) > before.end(last, true))) {
        last = i;
      }
    }
    return last;
  }

  /** Whether one whose times are not known may end between the last that is known and the start. */
  private boolean mayEndLater(Moment moment, long start, int last) {
    Slice before = first.slice(moment);
    long known = last < 0 ? Long.MIN_VALUE : before.end(last, true);
    for (int i = 0; i < before.size; i++) {
      boolean near =
          before.day[i] == View.NO_DAY
              || (View.from(before.day[i], 0) < start && View.from(before.day[i] + 2, 0) > known);
      if (near && !isClear(before, i) && truth(moment, before, i) != FilterNode.FALSE) {
        return true;
      }
    }
    return false;
  }

  private static int truth(Moment moment, Slice slice, int at) {
    return moment.truth(slice, at, slice.day[at] != View.NO_DAY);
  }

  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return Completeness.isOpen(first, moment, evidence)
        || Completeness.isOpen(second, moment, evidence);
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    Entries after = Entries.of(second, moment);
    for (int i = 0; i < after.size; i++) {
      int at = after.at(i);
      if (after.truth(i) != FilterNode.FALSE) {
        boolean clear = isClear(after.slice, at);
        int last = clear ? last(moment, FilterNode.UNKNOWN, after.slice.start(at, true)) : -1;
        if (last >= 0) {
          part(first.slice(moment), last, moment, evidence);
        }
        part(after.slice, at, moment, evidence);
      }
    }
  }

  private static void part(Slice slice, int at, Moment moment, Evidence evidence) {
    String perhaps = truth(moment, slice, at) == FilterNode.UNKNOWN ? " (perhaps)" : "";
    String length =
        slice.isTimed(at) ? Wording.minutes(Ratio.of(slice.to[at] - slice.from[at])) : "";
    evidence.part(slice.view[at], slice.row[at], perhaps, length);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    new TimeMeasures.FirstStart(second).ask(moment, evidence);
    askBefore(moment, evidence);
  }

  private void askBefore(Moment moment, Evidence evidence) {
    Slice before = first.slice(moment);
    for (int i = 0; i < before.size && before.day[i] <= moment.lastDay; i++) {
      int truth = truth(moment, before, i);
      if (truth == FilterNode.UNKNOWN) {
        first.ask(before.view[i], before.row[i], moment.subject, evidence);
      }
      if (truth != FilterNode.FALSE && !before.isTimed(i)) {
        evidence.untimed(before.view[i], before.row[i]);
      }
    }
  }
}
