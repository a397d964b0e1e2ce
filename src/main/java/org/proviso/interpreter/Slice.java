package org.proviso.interpreter;

import java.util.Arrays;
import org.proviso.proposal.Column;
import org.proviso.time.Truth;

/** The matching records of one subject, by day and start, with the time of each that counts. */
final class Slice {
  private static final int FIRST_ROOM = 16;

  /** So many records ahead or behind are looked at before a search begins. */
  private static final int STEPS = 8;

  int size;
  View[] view = new View[FIRST_ROOM];
  int[] row = new int[FIRST_ROOM];
  int[] day = new int[FIRST_ROOM];
  long[] from = new long[FIRST_ROOM];
  long[] to = new long[FIRST_ROOM];

  /** 2 where the record surely matches, 1 where it may; 0 for a copy of another row. */
  byte[] truth = new byte[FIRST_ROOM];

  boolean[] provisional = new boolean[FIRST_ROOM];

  /** The time that surely, and possibly, counts; empty arrays where nothing is cut. */
  MinuteSpans[] sure = new MinuteSpans[0];

  MinuteSpans[] possible = new MinuteSpans[0];
  int copies;
  private boolean inOrder = true;

  /** Where the last search ended: periods are gone through in order. */
  private int near;

  /** How many records, at the front, have no day; not known yet if negative. */
  private int undated = -1;

  /**
   * Adds rows of one sheet that nothing cuts.
   *
   * @param codes twice the row number, plus one where the row only may match
   * @param most what is known of them at best
   */
  void addAll(View sheet, int[] codes, int most) {
    int first = size;
    int count = codes.length;
    long[] keys = sheet.startKeys(rows(codes));
    int[] sorted = StartOrder.sort(keys, codes);
    int[] rows = rows(sorted);
    int[] ends = sheet.ends(rows);
    makeRoom(first + count);
    size = first + count;
    System.arraycopy(rows, 0, row, first, count);
    Arrays.fill(view, first, size, sheet);
    for (int i = 0; i < count; i++) {
      int at = first + i;
      int onDay = StartOrder.day(keys[i]);
      int start = StartOrder.start(keys[i]);
      day[at] = onDay;
      from[at] = View.from(onDay, start);
      to[at] = View.to(onDay, start, ends[i]);
      truth[at] = (byte) Math.min(most, FilterNode.TRUE - (sorted[i] & 1));
    }
    if (sheet.sheet.hasProvisional()) {
      for (int i = first; i < size; i++) {
        provisional[i] = sheet.sheet.isProvisional(row[i]);
      }
    }
    inOrder &= first == 0 || count == 0 || compare(first - 1, first) <= 0;
  }

  private static int[] rows(int[] codes) {
    int[] rows = new int[codes.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = codes[i] >>> 1;
    }
    return rows;
  }

  void add(Item item, int found) {
    makeRoom(size + 1);
    int i = size++;
    view[i] = item.view;
    row[i] = item.row;
    day[i] = item.day;
    from[i] = item.from;
    to[i] = item.to;
    truth[i] = (byte) found;
    provisional[i] = item.view.sheet.isProvisional(item.row);
    inOrder &= i == 0 || compare(i - 1, i) <= 0;
  }

  void cut(MinuteSpans surely, MinuteSpans possibly) {
    if (sure.length < row.length) {
      sure = Arrays.copyOf(sure, row.length);
      possible = Arrays.copyOf(possible, row.length);
    }
    sure[size - 1] = surely;
    possible[size - 1] = possibly;
  }

  boolean isCut() {
    return sure.length > 0;
  }

  private void makeRoom(int wanted) {
    if (wanted <= row.length) {
      return;
    }
    int room = Math.max(wanted, row.length * 2);
    view = Arrays.copyOf(view, room);
    row = Arrays.copyOf(row, room);
    day = Arrays.copyOf(day, room);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
    truth = Arrays.copyOf(truth, room);
    provisional = Arrays.copyOf(provisional, room);
  }

  private int compare(int one, int other) {
    int byDay = Integer.compare(day[one], day[other]);
    return byDay != 0 ? byDay : Long.compare(from[one], from[other]);
  }

  /** Puts the records in order and leaves copies of a row out of the count (S16). */
  Slice finished() {
    if (!inOrder) {
      sort();
    }
    for (int i = 1; i < size; i++) {
      for (int j = i - 1; j >= 0 && compare(j, i) == 0; j--) {
        Truth alike = isOther(i, j) ? view[i].same(row[j], row[i]) : Truth.FALSE;
        Truth same = isPlaced(i) ? alike : alike.and(Truth.UNKNOWN);
        if (same.isTrue()) {
          truth[i] = 0;
          copies++;
          break;
        }
        if (same == Truth.UNKNOWN) {
          truth[i] = (byte) Math.min(truth[i], FilterNode.UNKNOWN);
        }
        if (i - j > 50) {
          break;
        }
      }
    }
    return this;
  }

  /** Rows that do not say on which day they are may be as many as are written. */
  private boolean isPlaced(int i) {
    return view[i].isStanding() || day[i] != View.NO_DAY;
  }

  private boolean isOther(int i, int j) {
    return view[j] == view[i] && row[j] != row[i];
  }

  /** The places in order. */
  private int[] order() {
    long[] keys = new long[size];
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      boolean started = from[i] != View.NO_TIME;
      int start = started ? (int) (from[i] - (long) day[i] * View.DAY) : Column.BLANK;
      keys[i] = StartOrder.key(day[i], start);
      places[i] = i;
    }
    return StartOrder.sort(keys, places);
  }

  private void sort() {
    int[] order = order();
    view = sorted(view, order, new View[size]);
    row = sorted(row, order);
    day = sorted(day, order);
    from = sorted(from, order);
    to = sorted(to, order);
    boolean[] provisionals = new boolean[size];
    byte[] truths = new byte[size];
    for (int i = 0; i < size; i++) {
      truths[i] = truth[order[i]];
      provisionals[i] = provisional[order[i]];
    }
    truth = truths;
    provisional = provisionals;
    if (isCut()) {
      sure = sorted(sure, order, new MinuteSpans[size]);
      possible = sorted(possible, order, new MinuteSpans[size]);
    }
  }

  private static <T> T[] sorted(T[] values, int[] order, T[] into) {
    for (int i = 0; i < order.length; i++) {
      into[i] = values[order[i]];
    }
    return into;
  }

  private static int[] sorted(int[] values, int[] order) {
    return Arrays.stream(order).map(i -> values[i]).toArray();
  }

  private static long[] sorted(long[] values, int[] order) {
    return Arrays.stream(order).mapToLong(i -> values[i]).toArray();
  }

  /** The first record of this day or a later one; records of no day stand before all. */
  int indexOf(int wanted) {
    int at = near;
    for (int step = 0; step < STEPS; step++) {
      if (at > 0 && day[at - 1] >= wanted) {
        at--;
      } else if (at < size && day[at] < wanted) {
        at++;
      } else {
        near = at;
        return at;
      }
    }
    near = search(wanted);
    return near;
  }

  private int search(int wanted) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many records, at the front, have no day. */
  int undated() {
    if (undated < 0) {
      undated = search(View.NO_DAY + 1);
    }
    return undated;
  }

  boolean isTimed(int i) {
    return from[i] != View.NO_TIME && to[i] != View.NO_TIME;
  }

  /**
   * Whether the record at {@code i} takes place if the other does: what patterns lay on one day
   * runs together.
   */
  boolean runsWith(int i, Item other) {
    return !provisional[i] || (day[i] == other.day && other.view.sheet.isProvisional(other.row));
  }

  /** When what surely, or possibly, counts of a record starts, in minutes since 1970. */
  long start(int i, boolean surely) {
    if (!isCut()) {
      return from[i];
    }
    MinuteSpans pieces = surely ? sure[i] : possible[i];
    return !isTimed(i) || pieces.isEmpty() ? View.NO_TIME : pieces.from(0);
  }

  /** When what surely, or possibly, counts of a record ends, in minutes since 1970. */
  long end(int i, boolean surely) {
    if (!isCut()) {
      return to[i];
    }
    MinuteSpans pieces = surely ? sure[i] : possible[i];
    return !isTimed(i) || pieces.isEmpty() ? View.NO_TIME : pieces.to(pieces.size() - 1);
  }
}
