package org.proviso.interpreter;

import org.proviso.time.Unit;

/**
 * The shortest rest between one matching day's last end and the next one's first start. Two shifts
 * of one day may be one that is split, or two with a rest between them.
 */
final class RestMeasure extends RecordMeasure {
  /** What parts no shift: a meal. */
  private static final int MEAL = 60;

  /** Whether there may be several of one day. */
  private final boolean several;

  RestMeasure(SelectionNode of, boolean several) {
    super(of, Unit.MINUTES, Growth.DOWN);
    this.several = several;
  }

  @Override
  Reckoned measure(Moment moment) {
    Extremes possible = new Extremes();
    Extremes sure = new Extremes();
    boolean open = scan(moment, FilterNode.UNKNOWN, possible);
    scan(moment, FilterNode.TRUE, sure);
    if (open) {
      return Reckoned.UNKNOWN;
    }
    return Extremes.least(possible, sure);
  }

  /** The rest of a single day is the one before it; that of a longer period lies within it. */
  private static boolean isBrief(Moment moment) {
    return moment.firstDay == moment.lastDay;
  }

  /** Sees every rest that ends on a day of the period; true if a time is not known. */
  private boolean scan(Moment moment, int least, Extremes rests) {
    Slice slice = of.slice(moment);
    int day = View.NO_DAY;
    long end = View.NO_TIME;
    long lastEnd = View.NO_TIME;
    int untimed = View.NO_DAY;
    boolean open = false;
    int first = isBrief(moment) ? View.NO_DAY : moment.firstDay;
    for (int i = slice.undated(); i < slice.size && slice.day[i] <= moment.lastDay; i++) {
      if (slice.day[i] < first || moment.truth(slice, i, true) < least) {
        continue;
      }
      if (!slice.isTimed(i)) {
        open |= slice.day[i] >= moment.firstDay;
        untimed = slice.day[i];
        continue;
      }
      if (slice.day[i] != day) {
        open |= untimed != View.NO_DAY && untimed >= day && slice.day[i] >= moment.firstDay;
        lastEnd = end;
        end = View.NO_TIME;
        day = slice.day[i];
        if (lastEnd != View.NO_TIME && day >= moment.firstDay) {
          rests.see(slice.from[i] - lastEnd);
        }
      }
      boolean split = end != View.NO_TIME && slice.from[i] - end > MEAL;
      if (several && split && least == FilterNode.UNKNOWN && day >= moment.firstDay) {
        rests.see(slice.from[i] - end);
      }
      end = end == View.NO_TIME ? slice.to[i] : Math.max(end, slice.to[i]);
    }
    return open;
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    if (several) {
      evidence.missing(
          "whether shifts of one day are one that is split",
          "list a split shift in one row, from its first start to its last end",
          false);
    }
  }
}
