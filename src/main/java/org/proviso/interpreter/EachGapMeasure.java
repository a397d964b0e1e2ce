package org.proviso.interpreter;

import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** From the end of one record to the start of the next of its kind, the shortest on one day. */
final class EachGapMeasure extends RecordMeasure {
  EachGapMeasure(SelectionNode of) {
    super(of, Unit.MINUTES, Growth.DOWN);
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    long sure = shortest(entries, FilterNode.TRUE);
    long possible = shortest(entries, FilterNode.UNKNOWN);
    boolean vague = entries.size > 1 && entries.haveUntimed() || overlap(entries);
    if (possible == Long.MAX_VALUE && !vague) {
      return Reckoned.NOTHING;
    }
    boolean none = sure == Long.MAX_VALUE;
    return new Reckoned(
        none ? Truth.UNKNOWN : Truth.TRUE,
        Ratio.of(vague ? 0 : possible),
        Ratio.of(none ? 0 : sure),
        vague,
        none);
  }

  /** What overlaps is one stretch; among more records gaps only get shorter. */
  private static long shortest(Entries entries, int least) {
    Slice slice = entries.slice;
    long best = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    int day = View.NO_DAY;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) < least || !slice.isTimed(at)) {
        continue;
      }
      boolean follows = slice.day[at] == day && slice.from[at] >= end;
      best = follows ? Math.min(best, slice.from[at] - end) : best;
      end = slice.day[at] == day ? Math.max(end, slice.to[at]) : slice.to[at];
      day = slice.day[at];
    }
    return best;
  }

  /** Of two that overlap nobody says how far apart they are. */
  private static boolean overlap(Entries entries) {
    Slice slice = entries.slice;
    long end = Long.MIN_VALUE;
    boolean overlap = false;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && slice.isTimed(at)) {
        overlap |= slice.from[at] < end;
        end = Math.max(end, slice.to[at]);
      }
    }
    return overlap;
  }

  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return false;
  }
}
