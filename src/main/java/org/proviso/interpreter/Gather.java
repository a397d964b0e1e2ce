package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of one sheet that pass the filters that run over batches, by subject. */
final class Gather {
  private static final int CHUNK = 1 << 16;

  private final View view;
  private final List<Roster.Key> keys;
  private final boolean whole;
  private final List<int[]> chunks = new ArrayList<>();
  private int size;
  private int[] offsets = new int[0];
  private int[] codes = new int[0];
  private int[] loose = new int[0];
  private int looseCount;

  Gather(View view, Roster roster) {
    this.view = view;
    this.keys = roster.keys(view);
    this.whole = roster.kind == org.proviso.norm.SubjectKind.WHOLE;
  }

  /** Runs the filters over the sheet; {@code subjects} is how many there are. */
  Gather run(FilterNode[] filters, int subjects) {
    Batch batch = new Batch();
    int rows = view.sheet.size();
    for (int first = 0; first < rows; first += Batch.SIZE) {
      batch.fill(first, Math.min(rows, first + Batch.SIZE));
      for (FilterNode filter : filters) {
        filter.narrow(batch);
        if (batch.count == 0) {
          break;
        }
      }
      for (int i = 0; i < batch.count; i++) {
        add(batch.rows[i] << 1 | (batch.truth[i] == FilterNode.TRUE ? 0 : 1));
      }
    }
    group(subjects);
    chunks.clear();
    return this;
  }

  private void add(int code) {
    if (size % CHUNK == 0) {
      chunks.add(new int[CHUNK]);
    }
    chunks.getLast()[size++ % CHUNK] = code;
  }

  private int code(int i) {
    return chunks.get(i / CHUNK)[i % CHUNK];
  }

  private void group(int subjects) {
    offsets = new int[subjects + 2];
    for (int i = 0; i < size; i++) {
      count(code(i) >>> 1);
    }
    for (int s = 0; s <= subjects; s++) {
      offsets[s + 1] += offsets[s];
    }
    codes = new int[offsets[subjects + 1]];
    loose = new int[looseCount];
    looseCount = 0;
    for (int i = 0; i < size; i++) {
      place(code(i));
    }
  }

  /** Counts a subject's rows two places up, so that placing them leaves the offsets right. */
  private void count(int row) {
    boolean found = whole;
    if (whole) {
      bump(0);
    }
    for (int k = 0; k < keys.size(); k++) {
      int subject = keys.get(k).at(row);
      if (subject != Roster.NOBODY && isFirst(row, k, subject)) {
        bump(subject);
        found = true;
      }
    }
    if (!found) {
      looseCount++;
    }
  }

  private void bump(int subject) {
    if (subject + 2 < offsets.length) {
      offsets[subject + 2]++;
    }
  }

  private void place(int code) {
    int row = code >>> 1;
    boolean found = whole;
    if (whole) {
      codes[offsets[1]++] = code;
    }
    for (int k = 0; k < keys.size(); k++) {
      int subject = keys.get(k).at(row);
      if (subject != Roster.NOBODY && isFirst(row, k, subject)) {
        codes[offsets[subject + 1]++] = code;
        found = true;
      }
    }
    if (!found) {
      loose[looseCount++] = code;
    }
  }

  private boolean isFirst(int row, int key, int subject) {
    for (int k = 0; k < key; k++) {
      if (keys.get(k).at(row) == subject) {
        return false;
      }
    }
    return true;
  }

  /** The subject's rows, twice the row number plus one where it only may match. */
  int[] of(int subject) {
    return subject >= 0 && subject + 1 < offsets.length
        ? Arrays.copyOfRange(codes, offsets[subject], offsets[subject + 1])
        : new int[0];
  }

  /** All rows, once or, where several subjects are named, more often. */
  int[] all() {
    return codes;
  }

  /** Rows that name nobody. */
  int[] loose() {
    return loose;
  }

  int size() {
    return size;
  }

  /** Whether any row surely matches. */
  boolean isSure() {
    return has(codes) || has(loose);
  }

  private static boolean has(int[] codes) {
    for (int code : codes) {
      if ((code & 1) == 0) {
        return true;
      }
    }
    return false;
  }
}
