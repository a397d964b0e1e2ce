package org.proviso.interpreter;

import org.proviso.proposal.Column;

/** How many rows of a sheet stand on each day. */
final class DayCounts {
  private final int[] days = new int[Batch.SIZE];
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;
  private int[] rows = new int[0];

  DayCounts(Column date) {
    for (int row = 0; row < date.size(); row += Batch.SIZE) {
      int count = load(date, row);
      reach(count);
      for (int i = 0; i < count; i++) {
        if (days[i] != View.NO_DAY) {
          rows[days[i] - first]++;
        }
      }
    }
  }

  /** Makes room for the days at hand. */
  private void reach(int count) {
    int least = first;
    int most = last;
    for (int i = 0; i < count; i++) {
      if (days[i] != View.NO_DAY) {
        least = Math.min(least, days[i]);
        most = Math.max(most, days[i]);
      }
    }
    if (least < first || most > last) {
      int[] wider = new int[most - least + 1];
      if (!isEmpty()) {
        System.arraycopy(rows, 0, wider, first - least, rows.length);
      }
      first = least;
      last = most;
      rows = wider;
    }
  }

  private int load(Column date, int row) {
    int count = Math.min(Batch.SIZE, date.size() - row);
    date.copy(row, count, days);
    return count;
  }

  boolean isEmpty() {
    return first > last;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** How many rows stand on a day between the first and the last. */
  int on(int day) {
    return rows[day - first];
  }
}
