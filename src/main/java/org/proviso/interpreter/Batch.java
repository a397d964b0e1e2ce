package org.proviso.interpreter;

import org.proviso.proposal.Column;

/**
 * Up to 1,024 rows of one sheet on their way through the filters: the rows still in, and for each
 * whether they surely match or only may.
 */
final class Batch {
  static final int SIZE = 1024;

  final int[] rows = new int[SIZE];

  /** 2 for TRUE, 1 for UNKNOWN; rows that are FALSE are dropped. */
  final byte[] truth = new byte[SIZE];

  int count;
  private int first;
  private boolean dense;
  private final int[] values = new int[SIZE];

  /** Takes in all rows from the first to just before the last. */
  void fill(int first, int last) {
    count = last - first;
    this.first = first;
    dense = true;
    for (int i = 0; i < count; i++) {
      rows[i] = first + i;
      truth[i] = 2;
    }
  }

  /** What a column holds in the rows that are still in. */
  int[] values(Column column) {
    if (dense) {
      column.copy(first, count, values);
    } else {
      column.copy(rows, count, values);
    }
    return values;
  }

  /** Ends a filter's pass, which left so many rows. */
  void leave(int kept) {
    dense &= kept == count;
    count = kept;
  }

  /** Keeps the row at {@code i} as the row {@code kept} with the lesser of both truths. */
  int keep(int i, int kept, int found) {
    rows[kept] = rows[i];
    truth[kept] = (byte) Math.min(truth[i], found);
    return kept + 1;
  }
}
