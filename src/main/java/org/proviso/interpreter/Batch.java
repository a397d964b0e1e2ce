package org.proviso.interpreter;

import org.proviso.proposal.Column;

/**
 * Up to 1,024 rows of one sheet on their way through the filters: the rows still in, and for each
 * whether they surely match or only may.
 */
final class Batch {
  static final int SIZE = 1024;

  private final int[] rows = new int[SIZE];

  /** 2 for TRUE, 1 for UNKNOWN; rows that are FALSE are dropped. */
  private final byte[] truth = new byte[SIZE];

  private int count;
  private int first;

  /** Whether all rows are in, surely; then nothing is written down of any. */
  private boolean whole;

  private final int[] values = new int[SIZE];

  /** Takes in all rows from the first to just before the last. */
  void fill(int first, int last) {
    count = last - first;
    this.first = first;
    whole = true;
  }

  int count() {
    return count;
  }

  /** The rows that are still in. */
  int[] rows() {
    write();
    return rows;
  }

  byte[] truth() {
    write();
    return truth;
  }

  private void write() {
    if (whole) {
      for (int i = 0; i < count; i++) {
        rows[i] = first + i;
        truth[i] = FilterNode.TRUE;
      }
      whole = false;
    }
  }

  /** What a column holds in the rows that are still in. */
  int[] values(Column column) {
    if (whole) {
      column.copy(first, count, values);
    } else {
      column.copy(rows, count, values);
    }
    return values;
  }

  /** Keeps the rows for which {@code found} is not FALSE, with the lesser of both truths. */
  void narrow(int[] found) {
    if (whole) {
      narrowWhole(found);
      return;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] != FilterNode.FALSE) {
        rows[kept] = rows[i];
        truth[kept++] = (byte) Math.min(truth[i], found[i]);
      }
    }
    count = kept;
  }

  private void narrowWhole(int[] found) {
    int[] in = rows;
    int all = count;
    byte[] truths = truth;
    int from = first;
    int kept = 0;
    for (int i = 0; i < all; i++) {
      // Without a branch, which nobody could foretell: one more unless it is FALSE, which is 0.
      in[kept] = from + i;
      truths[kept] = (byte) found[i];
      kept += (found[i] + 1) >> 1;
    }
    count = kept;
    whole = false;
  }

  int[] scratch() {
    return values;
  }
}
