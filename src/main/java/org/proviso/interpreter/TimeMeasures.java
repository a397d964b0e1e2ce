package org.proviso.interpreter;

import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Measures of clock time: totals, longest and shortest stretches, first starts and last ends. */
final class TimeMeasures {
  private TimeMeasures() {}

  /** What surely counts, what may, and whether some time is not known at all. */
  private static final class Stretches {
    final MinuteSpans sure = new MinuteSpans();
    final MinuteSpans possible = new MinuteSpans();
    boolean open;

    Stretches(Entries entries, long first, long last) {
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth != FilterNode.FALSE) {
          add(entries.slice, entries.at(i), truth, first, last);
        }
      }
    }

    private void add(Slice slice, int at, int truth, long first, long last) {
      if (!slice.isTimed(at)) {
        open = true;
        return;
      }
      MinuteSpans whole = MinuteSpans.of(slice.from[at], slice.to[at]);
      possible.addAll(slice.isCut() ? slice.possible[at].and(whole) : whole, first, last);
      if (truth == FilterNode.TRUE) {
        sure.addAll(slice.isCut() ? slice.sure[at].and(whole) : whole, first, last);
      }
    }
  }

  private static Stretches stretches(SelectionNode of, Moment moment) {
    if (of.isThis()) {
      return new Stretches(Entries.of(of, moment), Long.MIN_VALUE, Long.MAX_VALUE);
    }
    long first = (long) moment.firstDay * View.DAY;
    long last = (moment.lastDay + 1L) * View.DAY;
    return new Stretches(Entries.since(of, moment, 1), first, last);
  }

  private static Reckoned between(long low, long high, boolean open) {
    return open ? Reckoned.atLeast(low) : Reckoned.between(low, high);
  }

  /** Length of the union of all matching time, split at midnight. */
  static final class Total extends RecordMeasure {
    Total(SelectionNode of) {
      super(of, Unit.MINUTES, Growth.UP);
    }

    @Override
    Reckoned measure(Moment moment) {
      Stretches found = stretches(of, moment);
      return between(found.sure.joined().length(), found.possible.joined().length(), found.open);
    }

    @Override
    Entries entries(Moment moment) {
      return Entries.of(of, moment);
    }
  }

  /** The longest stretch, touching ones joined. */
  static final class Longest extends RecordMeasure {
    Longest(SelectionNode of) {
      super(of, Unit.MINUTES, Growth.UP);
    }

    @Override
    Reckoned measure(Moment moment) {
      Stretches found = stretches(of, moment);
      return between(found.sure.joined().longest(), found.possible.joined().longest(), found.open);
    }
  }

  /** The shortest single record. */
  static final class Shortest extends RecordMeasure {
    Shortest(SelectionNode of) {
      super(of, Unit.MINUTES, Growth.DOWN);
    }

    @Override
    Reckoned measure(Moment moment) {
      Extremes low = new Extremes();
      Extremes high = new Extremes();
      Entries entries = Entries.of(of, moment);
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth != FilterNode.FALSE) {
          Slice slice = entries.slice;
          int at = entries.at(i);
          low.see(slice.isTimed(at) ? length(slice, at, true) : 0);
          if (truth == FilterNode.TRUE) {
            high.see(slice.isTimed(at) ? length(slice, at, false) : Long.MAX_VALUE);
          }
        }
      }
      return Extremes.least(low, high);
    }
  }

  /** The first start on a day, a clock time. */
  static final class FirstStart extends RecordMeasure {
    FirstStart(SelectionNode of) {
      super(of, Unit.CLOCK, Growth.DOWN);
    }

    @Override
    Reckoned measure(Moment moment) {
      Extremes low = new Extremes();
      Extremes high = new Extremes();
      Entries entries = Entries.of(of, moment);
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth != FilterNode.FALSE) {
          low.see(start(entries.slice, entries.at(i), false));
          if (truth == FilterNode.TRUE) {
            high.see(start(entries.slice, entries.at(i), true));
          }
        }
      }
      return Extremes.least(low, high);
    }

    @Override
    String addend(Slice slice, int at) {
      long start = start(slice, at, true);
      return start == Long.MAX_VALUE ? "" : Wording.clock((int) start);
    }
  }

  /** The last end on a day, a clock time; past midnight it goes on counting. */
  static final class LastEnd extends RecordMeasure {
    LastEnd(SelectionNode of) {
      super(of, Unit.CLOCK, Growth.UP);
    }

    @Override
    Reckoned measure(Moment moment) {
      Extremes low = new Extremes();
      Extremes high = new Extremes();
      Entries entries = Entries.of(of, moment);
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth != FilterNode.FALSE) {
          high.see(end(entries.slice, entries.at(i), false));
          if (truth == FilterNode.TRUE) {
            low.see(end(entries.slice, entries.at(i), true));
          }
        }
      }
      return Extremes.most(low, high);
    }

    @Override
    String addend(Slice slice, int at) {
      long end = end(slice, at, true);
      boolean told = end != Long.MIN_VALUE && slice.isTimed(at);
      return told ? Wording.clock((int) end) : "";
    }
  }

  /** From first start to last end, the longest day of the period. */
  static final class Span extends RecordMeasure {
    Span(SelectionNode of) {
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
          long from = stretchStart(entries.slice, entries.at(i), false);
          long to = stretchEnd(entries.slice, entries.at(i), false);
          open |= from == View.NO_TIME || to == View.NO_TIME;
          possible.see(entries.slice.day[entries.at(i)], from, to);
          if (truth == FilterNode.TRUE) {
            sure.seeWhatIsKnown(
                entries.slice.day[entries.at(i)],
                stretchStart(entries.slice, entries.at(i), true),
                stretchEnd(entries.slice, entries.at(i), true));
          }
        }
      }
      if (possible.isEmpty() && !open) {
        return Reckoned.NOTHING;
      }
      Truth there = sure.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
      return between(sure.most(), possible.most(), open).definedAs(there);
    }
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

  /** When what counts of a record starts, in minutes since 1970. */
  static long stretchStart(Slice slice, int at, boolean surely) {
    if (!slice.isCut()) {
      return slice.from[at];
    }
    MinuteSpans pieces = surely ? slice.sure[at] : slice.possible[at];
    return !slice.isTimed(at) || pieces.isEmpty() ? View.NO_TIME : pieces.from(0);
  }

  static long stretchEnd(Slice slice, int at, boolean surely) {
    if (!slice.isCut()) {
      return slice.to[at];
    }
    MinuteSpans pieces = surely ? slice.sure[at] : slice.possible[at];
    return !slice.isTimed(at) || pieces.isEmpty() ? View.NO_TIME : pieces.to(pieces.size() - 1);
  }

  /** Minute of the day; unknown is the earliest possible, or for what is sure the latest. */
  private static long start(Slice slice, int at, boolean surely) {
    long start = stretchStart(slice, at, surely);
    return start == View.NO_TIME
        ? (surely ? Long.MAX_VALUE : 0)
        : start - (long) slice.day[at] * View.DAY;
  }

  private static long end(Slice slice, int at, boolean surely) {
    long end = stretchEnd(slice, at, surely);
    if (end == View.NO_TIME && surely && !slice.isCut()) {
      // It ends when it starts at the earliest.
      end = slice.from[at];
    }
    if (end == View.NO_TIME) {
      return surely ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return end - (long) slice.day[at] * View.DAY;
  }
}
