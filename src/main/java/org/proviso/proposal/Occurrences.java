package org.proviso.proposal;

import java.util.BitSet;

/** Where and how often each text of a column stands. */
final class Occurrences {
  private final TextColumn column;
  private final int[] first;
  private final int[] count;

  Occurrences(TextColumn column) {
    this.column = column;
    this.first = new int[column.texts().size() + 1];
    this.count = new int[column.texts().size() + 1];
    for (int row = column.codes().size() - 1; row >= 0; row--) {
      first[column.code(row)] = row;
      count[column.code(row)]++;
    }
  }

  int first(int code) {
    return first[code];
  }

  int count(int code) {
    return count[code];
  }

  /** Marks the rows that hold one of the codes. */
  void mark(BitSet codes, BitSet rows) {
    for (int row = 0; row < column.codes().size(); row++) {
      if (codes.get(column.code(row))) {
        rows.set(row);
      }
    }
  }

  /** " (and in 3 other rows)", or nothing. */
  String others(int code) {
    int others = count[code] - 1;
    return others <= 0
        ? ""
        : others == 1 ? " (and in 1 other row)" : " (and in " + others + " other rows)";
  }
}
