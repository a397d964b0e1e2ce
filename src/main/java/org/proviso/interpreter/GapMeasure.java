package org.proviso.interpreter;

import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** From the last end of one kind of record to the first start of another, the shortest day. */
final class GapMeasure extends MeasureNode {
  @Child private SelectionNode first;
  @Child private SelectionNode second;

  GapMeasure(SelectionNode first, SelectionNode second) {
    super(Unit.MINUTES, Growth.DOWN);
    this.first = first;
    this.second = second;
  }

  @Override
  Reckoned measure(Moment moment) {
    Reckoned least = Reckoned.NOTHING;
    Entries entries = Entries.of(first, moment);
    int done = View.NO_DAY;
    for (int i = 0; i < entries.size; i++) {
      int day = entries.slice.day[entries.at(i)];
      if (day != View.NO_DAY && day != done && entries.truth(i) != FilterNode.FALSE) {
        done = day;
        least = joined(least, onDay(moment, day));
      }
    }
    return least;
  }

  private static Reckoned joined(Reckoned one, Reckoned other) {
    if (one.defined() == Truth.FALSE) {
      return other;
    }
    if (other.defined() == Truth.FALSE) {
      return one;
    }
    if (one.defined() == Truth.UNKNOWN || other.defined() == Truth.UNKNOWN) {
      Reckoned sure = one.defined() == Truth.TRUE ? one : other;
      Reckoned both = one.lesser(other);
      return new Reckoned(
          one.defined().or(other.defined()), both.low(), sure.high(), both.noLow(), sure.noHigh());
    }
    return one.lesser(other);
  }

  private Reckoned onDay(Moment moment, int day) {
    Ends before = new Ends(first.slice(moment), moment, day);
    Ends after = new Ends(second.slice(moment), moment, day);
    if (before.none() || after.none()) {
      return Reckoned.NOTHING;
    }
    Truth there = before.there().and(after.there());
    if (after.possibleStart < before.possibleStart || before.open || after.open) {
      return Reckoned.UNKNOWN.definedAs(there);
    }
    long low = after.possibleStart - before.possibleEnd;
    return there == Truth.TRUE
        ? Reckoned.between(low, after.sureStart - before.sureEnd)
        : Reckoned.atLeast(low).definedAs(there);
  }

  /** First start and last end of one kind on one day. */
  private static final class Ends {
    private long possibleStart = Long.MAX_VALUE;
    private long possibleEnd = Long.MIN_VALUE;
    private long sureStart = Long.MAX_VALUE;
    private long sureEnd = Long.MIN_VALUE;
    private boolean open;

    Ends(Slice slice, Moment moment, int day) {
      int end = slice.indexOf(day + 1);
      for (int i = slice.indexOf(day); i < end; i++) {
        int truth = moment.truth(slice, i, true);
        if (truth == FilterNode.FALSE) {
          continue;
        }
        open |= !slice.isTimed(i);
        if (!slice.isTimed(i)) {
          continue;
        }
        possibleStart = Math.min(possibleStart, slice.start(i, false));
        possibleEnd = Math.max(possibleEnd, slice.end(i, false));
        if (truth == FilterNode.TRUE) {
          sureStart = Math.min(sureStart, slice.start(i, true));
          sureEnd = Math.max(sureEnd, slice.end(i, true));
        }
      }
    }

    boolean none() {
      return possibleStart == Long.MAX_VALUE && !open;
    }

    Truth there() {
      return sureStart == Long.MAX_VALUE ? Truth.UNKNOWN : Truth.TRUE;
    }
  }

  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return false;
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    new TimeMeasures.LastEnd(first).explain(moment, evidence);
    new TimeMeasures.FirstStart(second).explain(moment, evidence);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    new TimeMeasures.LastEnd(first).ask(moment, evidence);
    new TimeMeasures.FirstStart(second).ask(moment, evidence);
    evidence.why.add(
        "The gap runs from the last end of "
            + first.words
            + " to the first start of "
            + second.words
            + ", which must come after it.");
  }
}
