package org.proviso.interpreter;

import org.proviso.time.Unit;

/** Measures of clock time: shortest records, first starts and last ends. */
final class TimeMeasures {
  private TimeMeasures() {}

  /** On whatever day it is, its clock times are those of that day. */
  private static boolean isUndated(Slice slice, int at) {
    return slice.day[at] == View.NO_DAY && !slice.isCut();
  }

  /** The shortest single record. */
  static final class Shortest extends RecordMeasure {
    Shortest(SelectionNode of) {
      super(of, Unit.MINUTES, Growth.DOWN);
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      return Extremes.least(
          Extremes.of(entries, FilterNode.UNKNOWN, Shortest::least),
          Extremes.of(entries, FilterNode.TRUE, Shortest::most));
    }

    private static long least(Slice slice, int at) {
      return slice.isTimed(at) ? length(slice, at, true) : 0;
    }

    private static long most(Slice slice, int at) {
      return slice.isTimed(at) ? length(slice, at, false) : Long.MAX_VALUE;
    }
  }

  /** The first start on a day, a clock time. */
  static final class FirstStart extends RecordMeasure {
    FirstStart(SelectionNode of) {
      super(of, Unit.CLOCK, Growth.DOWN);
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      return Extremes.least(
          Extremes.of(entries, FilterNode.UNKNOWN, (slice, at) -> start(slice, at, false)),
          Extremes.of(entries, FilterNode.TRUE, (slice, at) -> start(slice, at, true)));
    }

    @Override
    String addend(Slice slice, int at) {
      long start = start(slice, at, true);
      return start == Long.MAX_VALUE ? "" : Wording.clock((int) start);
    }

    /** Minute of the day; unknown is the earliest possible, or for what is sure the latest. */
    private static long start(Slice slice, int at, boolean surely) {
      if (isUndated(slice, at) && slice.view[at].hasStart(slice.row[at])) {
        return slice.view[at].startMinute(slice.row[at]);
      }
      long start = slice.start(at, surely);
      return start == View.NO_TIME
          ? (surely ? Long.MAX_VALUE : 0)
          : start - (long) slice.day[at] * View.DAY;
    }
  }

  /** The last end on a day, a clock time; past midnight it goes on counting. */
  static final class LastEnd extends RecordMeasure {
    LastEnd(SelectionNode of) {
      super(of, Unit.CLOCK, Growth.UP);
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      return Extremes.most(
          Extremes.of(entries, FilterNode.TRUE, (slice, at) -> end(slice, at, true)),
          Extremes.of(entries, FilterNode.UNKNOWN, (slice, at) -> end(slice, at, false)));
    }

    @Override
    String addend(Slice slice, int at) {
      long end = end(slice, at, true);
      boolean told = end != Long.MIN_VALUE && (slice.isTimed(at) || isUndated(slice, at));
      return told ? Wording.clock((int) end) : "";
    }

    /** Minute of the day; unknown is the latest possible, or for what is sure the earliest. */
    private static long end(Slice slice, int at, boolean surely) {
      if (isUndated(slice, at) && slice.view[at].endsClearly(slice.row[at])) {
        return slice.view[at].endMinute(slice.row[at]);
      }
      long end = slice.end(at, surely);
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
}
