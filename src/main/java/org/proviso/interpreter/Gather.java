package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.proviso.norm.SubjectKind;

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

  // The rows at hand while they are grouped, and whom they name.
  private final int[] some = new int[Batch.SIZE];
  private final int[] rows = new int[Batch.SIZE];
  private final int[] named = new int[Batch.SIZE];

  Gather(View view, Roster roster) {
    this.view = view;
    this.keys = roster.keys(view);
    this.whole = roster.kind == SubjectKind.WHOLE;
  }

  /** Runs the filters over the sheet; {@code subjects} is how many there are. */
  Gather run(FilterNode[] filters, int subjects) {
    offsets = new int[subjects + 2];
    Batch batch = new Batch();
    int all = view.sheet.size();
    for (int first = 0; first < all; first += Batch.SIZE) {
      batch.fill(first, Math.min(all, first + Batch.SIZE));
      for (FilterNode filter : filters) {
        filter.narrow(batch);
        if (batch.count() == 0) {
          break;
        }
      }
      add(batch);
    }
    group(subjects);
    chunks.clear();
    return this;
  }

  private void add(Batch batch) {
    int[] in = batch.rows();
    byte[] truth = batch.truth();
    int count = batch.count();
    for (int i = 0; i < count; ) {
      if (size % CHUNK == 0) {
        chunks.add(new int[CHUNK]);
      }
      int[] chunk = chunks.getLast();
      int at = size % CHUNK;
      int end = Math.min(count, i + CHUNK - at);
      size += end - i;
      while (i < end) {
        chunk[at++] = in[i] << 1 | (truth[i] == FilterNode.TRUE ? 0 : 1);
        i++;
      }
    }
    System.arraycopy(in, 0, rows, 0, count);
    countAll(count);
  }

  /** Counts the rows at hand, by whom they name. */
  private void countAll(int count) {
    if (keys.size() == 1) {
      keys.getFirst().copy(rows, count, named);
    }
    if (keys.size() != 1 || whole) {
      for (int i = 0; i < count; i++) {
        count(i);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      if (named[i] == Roster.NOBODY) {
        looseCount++;
      } else {
        bump(named[i]);
      }
    }
  }

  /** Takes some of the rows up, and whom they name; returns how many. */
  private int load(int from) {
    int count = Math.min(Batch.SIZE, size - from);
    System.arraycopy(chunks.get(from / CHUNK), from % CHUNK, some, 0, count);
    for (int i = 0; i < count; i++) {
      rows[i] = some[i] >>> 1;
    }
    if (keys.size() == 1) {
      keys.getFirst().copy(rows, count, named);
    }
    return count;
  }

  /** The rows were counted when they came, by whom they name. */
  private void group(int subjects) {
    for (int s = 0; s <= subjects; s++) {
      offsets[s + 1] += offsets[s];
    }
    codes = new int[offsets[subjects + 1]];
    loose = new int[looseCount];
    looseCount = 0;
    for (int from = 0; from < size; from += Batch.SIZE) {
      placeAll(load(from));
    }
  }

  private void placeAll(int count) {
    if (keys.size() != 1 || whole) {
      for (int i = 0; i < count; i++) {
        place(i);
      }
      return;
    }
    int[] into = codes;
    int[] places = offsets;
    for (int i = 0; i < count; i++) {
      if (named[i] == Roster.NOBODY) {
        loose[looseCount++] = some[i];
      } else {
        into[places[named[i] + 1]++] = some[i];
      }
    }
  }

  /** Counts a subject's rows two places up, so that placing them leaves the offsets right. */
  private void count(int i) {
    boolean found = whole;
    if (whole) {
      bump(0);
    }
    for (int k = 0; k < keys.size(); k++) {
      int subject = subject(i, k);
      if (subject != Roster.NOBODY && isFirst(rows[i], k, subject)) {
        bump(subject);
        found = true;
      }
    }
    if (!found) {
      looseCount++;
    }
  }

  private int subject(int i, int key) {
    return keys.size() == 1 ? named[i] : keys.get(key).at(rows[i]);
  }

  private void bump(int subject) {
    if (subject + 2 < offsets.length) {
      offsets[subject + 2]++;
    }
  }

  private void place(int i) {
    boolean found = whole;
    if (whole) {
      codes[offsets[1]++] = some[i];
    }
    for (int k = 0; k < keys.size(); k++) {
      int subject = subject(i, k);
      if (subject != Roster.NOBODY && isFirst(rows[i], k, subject)) {
        codes[offsets[subject + 1]++] = some[i];
        found = true;
      }
    }
    if (!found) {
      loose[looseCount++] = some[i];
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

  /** All rows that name somebody, each once, though it be by one and to another. */
  int[] all() {
    return keys.size() == 1 || whole ? codes : Arrays.stream(codes).distinct().toArray();
  }

  /** Rows that name nobody. */
  int[] loose() {
    return loose;
  }
}
