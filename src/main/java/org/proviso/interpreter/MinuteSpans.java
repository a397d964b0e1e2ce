package org.proviso.interpreter;

import java.util.Arrays;

/** Stretches of time in minutes since 1970, from the start to just before the end; grows. */
final class MinuteSpans {
  private long[] ends = new long[8];
  private int size;

  int size() {
    return size;
  }

  long from(int i) {
    return ends[2 * i];
  }

  long to(int i) {
    return ends[2 * i + 1];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(long from, long to) {
    if (to <= from) {
      return;
    }
    if (2 * size == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    ends[2 * size] = from;
    ends[2 * size + 1] = to;
    size++;
  }

  void addAll(MinuteSpans other, long from, long to) {
    for (int i = 0; i < other.size; i++) {
      add(Math.max(from, other.from(i)), Math.min(to, other.to(i)));
    }
  }

  static MinuteSpans of(long from, long to) {
    var pieces = new MinuteSpans();
    pieces.add(from, to);
    return pieces;
  }

  /** In order, touching and overlapping ones joined. */
  MinuteSpans joined() {
    var order = new Long[size];
    boolean sorted = true;
    for (int i = 1; i < size; i++) {
      sorted &= from(i) >= from(i - 1);
    }
    var result = new MinuteSpans();
    if (sorted) {
      for (int i = 0; i < size; i++) {
        result.extend(from(i), to(i));
      }
      return result;
    }
    for (int i = 0; i < size; i++) {
      order[i] = (long) i;
    }
    Arrays.sort(order, (a, b) -> Long.compare(from(a.intValue()), from(b.intValue())));
    for (Long i : order) {
      result.extend(from(i.intValue()), to(i.intValue()));
    }
    return result;
  }

  private void extend(long from, long to) {
    if (size > 0 && from <= to(size - 1)) {
      ends[2 * size - 1] = Math.max(to(size - 1), to);
    } else {
      add(from, to);
    }
  }

  /** Total length once joined. */
  long length() {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += to(i) - from(i);
    }
    return sum;
  }

  long longest() {
    long most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, to(i) - from(i));
    }
    return most;
  }

  MinuteSpans and(MinuteSpans other) {
    var result = new MinuteSpans();
    for (int i = 0; i < size; i++) {
      result.addAll(other, from(i), to(i));
    }
    return result.joined();
  }

  MinuteSpans or(MinuteSpans other) {
    var result = new MinuteSpans();
    result.addAll(this, Long.MIN_VALUE, Long.MAX_VALUE);
    result.addAll(other, Long.MIN_VALUE, Long.MAX_VALUE);
    return result.joined();
  }

  /** What is left of the stretch when these are cut out. */
  MinuteSpans complement(long from, long to) {
    var result = new MinuteSpans();
    var cut = joined();
    long at = from;
    for (int i = 0; i < cut.size; i++) {
      if (cut.to(i) > at && cut.from(i) < to) {
        result.add(at, Math.min(to, cut.from(i)));
        at = Math.max(at, cut.to(i));
      }
    }
    result.add(at, to);
    return result;
  }
}
