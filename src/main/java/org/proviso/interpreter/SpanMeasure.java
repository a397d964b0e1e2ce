package org.proviso.interpreter;

import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** From first start to last end, the longest day of the period. */
final class SpanMeasure extends RecordMeasure {
  SpanMeasure(SelectionNode of) {
    super(of, Unit.MINUTES, Growth.UP);
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = Entries.of(of, moment);
    DaySpans sure = new DaySpans();
    DaySpans possible = new DaySpans();
    boolean open = false;
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      if (truth != FilterNode.FALSE) {
        long from = entries.slice.start(entries.at(i), false);
        long to = entries.slice.end(entries.at(i), false);
        open |= from == View.NO_TIME || to == View.NO_TIME;
        possible.see(entries.slice.day[entries.at(i)], from, to);
        if (truth == FilterNode.TRUE) {
          sure.seeWhatIsKnown(
              entries.slice.day[entries.at(i)],
              entries.slice.start(entries.at(i), true),
              entries.slice.end(entries.at(i), true));
        }
      }
    }
    if (possible.isEmpty() && !open) {
      return Reckoned.NOTHING;
    }
    Truth there = sure.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    Reckoned found =
        open ? Reckoned.atLeast(sure.most()) : Reckoned.between(sure.most(), possible.most());
    return found.definedAs(there);
  }

  /** The longest day from first start to last end. */
  private static final class DaySpans {
    private int day = View.NO_DAY;
    private long first;
    private long last;
    private long most;
    private boolean any;

    /** Of a record whose start alone is known, that at least. */
    void seeWhatIsKnown(int onDay, long from, long to) {
      see(onDay, from, to == View.NO_TIME ? from : to);
    }

    void see(int onDay, long from, long to) {
      if (from == View.NO_TIME || to == View.NO_TIME) {
        return;
      }
      first = any && day == onDay ? Math.min(first, from) : from;
      last = any && day == onDay ? Math.max(last, to) : to;
      day = onDay;
      any = true;
      most = Math.max(most, last - first);
    }

    boolean isEmpty() {
      return !any;
    }

    long most() {
      return most;
    }
  }
}
