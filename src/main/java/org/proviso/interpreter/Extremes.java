package org.proviso.interpreter;

import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/** A least or greatest number as it is met; the far ends of long stand for not known. */
final class Extremes {
  private boolean any;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  /** A number that one record of a slice shows. */
  interface Figure {
    long of(Slice slice, int at);
  }

  /** The figures of all records that are at least so sure, {@link FilterNode#UNKNOWN} or TRUE. */
  static Extremes of(Entries entries, int leastTruth, Figure figure) {
    var found = new Extremes();
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) >= leastTruth) {
        found.see(figure.of(entries.slice, entries.at(i)));
      }
    }
    return found;
  }

  void see(long value) {
    any = true;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }

  private boolean isEmpty() {
    return !any;
  }

  /** The least of all: from what may be down to what surely is. */
  static Reckoned least(Extremes possible, Extremes sure) {
    if (possible.isEmpty()) {
      return Reckoned.NOTHING;
    }
    boolean open = sure.isEmpty() || sure.least == Long.MAX_VALUE;
    Truth there = sure.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    return new Reckoned(
        there,
        Ratio.of(possible.least),
        Ratio.of(open ? 0 : sure.least),
        possible.least == Long.MIN_VALUE,
        open);
  }

  /** The greatest of all: from what surely is up to what may be. */
  static Reckoned most(Extremes sure, Extremes possible) {
    if (possible.isEmpty()) {
      return Reckoned.NOTHING;
    }
    boolean noLow = sure.isEmpty() || sure.most == Long.MIN_VALUE;
    Truth there = sure.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    return new Reckoned(
        there,
        Ratio.of(noLow ? 0 : sure.most),
        Ratio.of(possible.most),
        noLow,
        possible.most == Long.MAX_VALUE);
  }
}
