package org.proviso.interpreter;

import java.time.LocalDate;
import org.proviso.time.Truth;

/** What a row's day settles: weekdays, dates, kinds of day in the calendar. */
final class DayFilter extends RowFilter {
  private final View view;
  private final DayTest test;
  private final String what;
  private final int firstDay;
  private final byte[] byDay;
  private final boolean allDays;

  /** What holds of a day. */
  interface DayTest {
    Truth of(LocalDate day);
  }

  DayFilter(View view, int firstDay, int lastDay, DayTest test, String what) {
    this.view = view;
    this.test = test;
    this.what = what;
    this.firstDay = firstDay;
    this.byDay = new byte[Math.max(0, lastDay - firstDay + 1)];
    boolean all = true;
    for (int i = 0; i < byDay.length; i++) {
      byDay[i] = (byte) of(test.of(LocalDate.ofEpochDay(firstDay + i)));
      all &= byDay[i] == TRUE;
    }
    this.allDays = all;
  }

  @Override
  int truth(int row) {
    int day = view.day(row);
    return day == View.NO_DAY ? UNKNOWN : byDay[day - firstDay];
  }

  @Override
  void narrow(Batch batch) {
    if (passesAll()) {
      return;
    }
    int[] days = batch.values(view.date);
    for (int i = 0; i < batch.count(); i++) {
      days[i] = days[i] == View.NO_DAY ? UNKNOWN : byDay[days[i] - firstDay];
    }
    batch.narrow(days);
  }

  /** Whether every row of the sheet passes: most sheets lie within the agreement's term. */
  boolean passesAll() {
    return allDays && !view.hasBlank(view.date);
  }

  @Override
  Truth onDay(int day) {
    return test.of(LocalDate.ofEpochDay(day));
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    if (item.day == View.NO_DAY) {
      String how =
          view.isStanding() ? "list each of its days with a date" : "fill in the column date";
      evidence.missing("the date of " + view.words(item.row), how, false);
    } else {
      askDay(item.day, evidence);
    }
  }

  void askDay(int day, Evidence evidence) {
    evidence.missing(
        "whether " + Wording.date(day) + " " + what,
        "list the day in the sheet calendar, with its kind",
        false);
  }
}
