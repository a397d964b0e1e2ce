package org.proviso.interpreter;

import java.util.function.IntPredicate;

/**
 * Days on which none of the records starts or goes on, all of them or the longest run; a day
 * without a row is one (S27).
 */
final class DaysOffMeasure extends FreeDaysMeasure {
  private final boolean running;

  DaysOffMeasure(SelectionNode of, boolean running) {
    super(of, "day");
    this.running = running;
  }

  /** One of the day before may run into the first. */
  @Override
  Entries entries(Moment moment) {
    return Entries.since(of, moment, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    return BusyDays.mayReach(slice, at, moment);
  }

  @Override
  boolean isNight(Slice slice, int at, Moment moment) {
    return BusyDays.runsOver(slice, at);
  }

  @Override
  Reckoned measure(Moment moment) {
    var busy = new BusyDays(entries(moment), moment.firstDay);
    long high = free(moment, busy::isSure);
    long low = free(moment, busy::isPossible);
    boolean anywhere = busy.undated > 0 && running;
    return Reckoned.between(anywhere ? 0 : Math.max(0, low - busy.undated), high);
  }

  /** Only days that the proposal covers; what lies beyond could only add to them. */
  private long free(Moment moment, IntPredicate busy) {
    long all = 0;
    long run = 0;
    long longest = 0;
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      boolean free = moment.world.isCovered(day) && !busy.test(day);
      all += free ? 1 : 0;
      run = free ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return running ? longest : all;
  }
}
