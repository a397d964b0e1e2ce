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

  /** Of a single day, those of the day before it that surely has some come first. */
  @Override
  Entries entries(Moment moment) {
    if (!isBrief(moment)) {
      return super.entries(moment);
    }
    Slice slice = of.slice(moment);
    int before = slice.indexOf(moment.firstDay) - 1;
    while (before >= slice.undated() && moment.truth(slice, before, true) < FilterNode.TRUE) {
      before--;
    }
    int back = before < slice.undated() ? 0 : moment.firstDay - slice.day[before];
    return Entries.since(of, moment, back);
  }

  /** Sees every rest that ends on a day of the period; true if a time is not known. */
  private boolean scan(Moment moment, int least, Extremes rests) {
    Slice slice = of.slice(moment);
    var shifts = new Shifts(moment, several && least == FilterNode.UNKNOWN, rests);
    int first = isBrief(moment) ? View.NO_DAY : moment.firstDay;
    for (int i = slice.undated(); i < slice.size && slice.day[i] <= moment.lastDay; i++) {
      if (slice.day[i] >= first && moment.truth(slice, i, true) >= least) {
        shifts.see(slice, i);
      }
    }
    return shifts.open;
  }

  /** The shifts gone through so far, day by day. */
  private static final class Shifts {
    private final Moment moment;
    private final boolean maySplit;
    private final Extremes rests;
    private int day = View.NO_DAY;

    /** When the shifts of the day at hand end, so far. */
    private long end = View.NO_TIME;

    private int untimed = View.NO_DAY;
    boolean open;

    /**
     * @param maySplit whether two shifts of one day may have a rest between them
     */
    Shifts(Moment moment, boolean maySplit, Extremes rests) {
      this.moment = moment;
      this.maySplit = maySplit;
      this.rests = rests;
    }

    void see(Slice slice, int i) {
      if (!slice.isTimed(i)) {
        open |= slice.day[i] >= moment.firstDay;
        untimed = slice.day[i];
        return;
      }
      if (slice.day[i] != day) {
        nextDay(slice.day[i], slice.from[i]);
      } else if (maySplit && slice.from[i] - end > MEAL && day >= moment.firstDay) {
        rests.see(slice.from[i] - end);
      }
      end = end == View.NO_TIME ? slice.to[i] : Math.max(end, slice.to[i]);
    }

    private void nextDay(int next, long start) {
      open |= untimed != View.NO_DAY && untimed >= day && next >= moment.firstDay;
      if (end != View.NO_TIME && next >= moment.firstDay) {
        rests.see(start - end);
      }
      day = next;
      end = View.NO_TIME;
    }
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
