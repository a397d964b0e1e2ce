package org.proviso.interpreter;

import org.proviso.time.Unit;

/**
 * The most time within so many hours on end, from where a record of the period starts. No stretch
 * of that length holds more than one that begins so: moved to the start of what it begins in, it
 * loses nothing.
 */
final class BusiestMeasure extends RecordMeasure {
  private final int hours;

  BusiestMeasure(SelectionNode of, int hours) {
    super(of, Unit.MINUTES, Growth.UP);
    this.hours = hours;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries around = around(moment);
    long low = most(moment, around, true);
    long high = Math.max(low, most(moment, around, false));
    return around.haveUntimed() ? Reckoned.atLeast(low) : Reckoned.between(low, high);
  }

  /** What may reach into such a stretch: begun the day before, or on a day that it runs into. */
  private Entries around(Moment moment) {
    return Entries.around(of, moment, 1, 1 + hours / 24);
  }

  private long most(Moment moment, Entries around, boolean surely) {
    MinuteSpans busy = pieces(around, surely).joined();
    MinuteSpans own = pieces(Entries.of(of, moment), surely);
    long most = 0;
    for (int i = 0; i < own.size(); i++) {
      most = Math.max(most, from(own.from(i), busy));
    }
    return most;
  }

  private long from(long start, MinuteSpans busy) {
    var within = new MinuteSpans();
    within.addAll(busy, start, start + hours * 60L);
    return within.length();
  }

  /** Where the stretch begins that holds most, as far as the rows may count. */
  private long busiest(Moment moment, Entries around) {
    MinuteSpans busy = pieces(around, false).joined();
    MinuteSpans own = pieces(Entries.of(of, moment), false);
    long best = own.isEmpty() ? View.NO_TIME : own.from(0);
    for (int i = 1; i < own.size(); i++) {
      best = from(own.from(i), busy) > from(best, busy) ? own.from(i) : best;
    }
    return best;
  }

  /** The stretches of time that surely, or possibly, count. */
  private static MinuteSpans pieces(Entries entries, boolean surely) {
    var found = new MinuteSpans();
    Slice slice = entries.slice;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      int least = surely ? FilterNode.TRUE : FilterNode.UNKNOWN;
      if (entries.truth(i) < least || !slice.isTimed(at)) {
        continue;
      }
      MinuteSpans whole = MinuteSpans.of(slice.from[at], slice.to[at]);
      MinuteSpans cut =
          slice.isCut() ? (surely ? slice.sure[at] : slice.possible[at]).and(whole) : whole;
      found.addAll(cut, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return found;
  }

  @Override
  Entries entries(Moment moment) {
    return around(moment);
  }

  /** Of the rows around, those that fall in the stretch that holds most. */
  @Override
  void explain(Moment moment, Evidence evidence) {
    Entries around = around(moment);
    long from = busiest(moment, around);
    for (int i = 0; i < around.size; i++) {
      Slice slice = around.slice;
      int at = around.at(i);
      var within = new MinuteSpans();
      if (slice.isTimed(at)) {
        within.addAll(MinuteSpans.of(slice.from[at], slice.to[at]), from, from + hours * 60L);
      }
      if (around.truth(i) != FilterNode.FALSE && !within.isEmpty()) {
        String perhaps = around.truth(i) == FilterNode.UNKNOWN ? " (perhaps)" : "";
        evidence.part(slice.view[at], slice.row[at], perhaps, amount(within.length()));
      }
    }
  }
}
