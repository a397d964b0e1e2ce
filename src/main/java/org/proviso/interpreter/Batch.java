package org.proviso.interpreter;

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

  /** Takes in all rows from the first to just before the last. */
  void fill(int first, int last) {
    count = last - first;
    for (int i = 0; i < count; i++) {
      rows[i] = first + i;
      truth[i] = 2;
    }
  }

  /** Keeps the row at {@code i} as the row {@code kept} with the lesser of both truths. */
  int keep(int i, int kept, int found) {
    rows[kept] = rows[i];
    truth[kept] = (byte) Math.min(truth[i], found);
    return kept + 1;
  }
}
