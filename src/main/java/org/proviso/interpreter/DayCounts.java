package org.proviso.interpreter;

import org.proviso.proposal.Column;

/** How many rows of a sheet stand on each day. */
final class DayCounts {
  private final int[] days = new int[Batch.SIZE];
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;
  private final int[] rows;

  DayCounts(Column date) {
    for (int row = 0; row < date.size(); row += Batch.SIZE) {
      int count = load(date, row);
      for (int i = 0; i < count; i++) {
        if (days[i] != View.NO_DAY) {
          first = Math.min(first, days[i]);
          last = Math.max(last, days[i]);
        }
      }
    }
    rows = new int[isEmpty() ? 0 : last - first + 1];
    for (int row = 0; row < date.size(); row += Batch.SIZE) {
      int count = load(date, row);
      for (int i = 0; i < count; i++) {
        if (days[i] != View.NO_DAY) {
          rows[days[i] - first]++;
        }
      }
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
