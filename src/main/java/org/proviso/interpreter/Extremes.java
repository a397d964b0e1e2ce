package org.proviso.interpreter;

import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/** A least or greatest number as it is met; the far ends of long stand for not known. */
final class Extremes {
  private boolean any;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

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
