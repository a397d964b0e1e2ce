package org.proviso.interpreter;

import org.proviso.time.Truth;

/**
 * What runs past midnight into the days that a ban speaks of. An activity belongs to the day it
 * begins (S16), and a ban is broken by any overlap (S29): of Saturday night until two nobody says
 * whether it is work "on Sundays".
 */
final class RunsIntoFilter extends RowFilter {
  private final View view;
  private final DayFilter days;
  private final boolean nights;

  RunsIntoFilter(View view, DayFilter days) {
    this.view = view;
    this.days = days;
    this.nights = PastMidnight.isAny(view);
  }

  @Override
  int truth(int row) {
    int begun = days.truth(row);
    boolean into =
        begun == FALSE
            && PastMidnight.is(view, row)
            && days.onDay(view.day(row) + 1) != Truth.FALSE;
    return into ? UNKNOWN : begun;
  }

  @Override
  void narrow(Batch batch) {
    if (nights) {
      super.narrow(batch);
    } else {
      days.narrow(batch);
    }
  }

  @Override
  Truth onDay(int day) {
    Truth begun = days.onDay(day);
    return nights && begun == Truth.FALSE ? days.onDay(day + 1).and(Truth.UNKNOWN) : begun;
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    if (days.truth(item.row) == UNKNOWN) {
      days.askOpen(item, evidence);
    } else {
      evidence.missing(
          "whether what runs on into " + Wording.date(item.day + 1) + " is meant",
          "cut the row in two at midnight if it is: " + view.words(item.row),
          false);
    }
  }
}
