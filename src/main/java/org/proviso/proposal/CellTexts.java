package org.proviso.proposal;

import java.util.Arrays;

/**
 * The different cell texts of one column, as typed, numbered from 1; 0 is the empty cell. Looks up
 * characters in place, so that a text met before costs no object. Texts of up to 16 plain
 * characters are compared as two numbers that hold a byte for each, which is what makes reading
 * fast.
 */
final class CellTexts {
  private static final int PACKED = 8;

  private char[] pool = new char[256];
  private int[] ends = new int[16];

  /** Two numbers for each text: its characters if it is short and plain, else hash and -length. */
  private long[] keys = new long[32];

  private int[] slots = new int[64];
  private int size;
  private int last;

  /** The number of this text; white space around it does not count. */
  int code(char[] buffer, int offset, int length) {
    int from = offset;
    int to = offset + length;
    while (from < to && isSpace(buffer[from])) {
      from++;
    }
    while (from < to && isSpace(buffer[to - 1])) {
      to--;
    }
    if (from == to) {
      return 0;
    }
    int middle = Math.min(to, from + PACKED);
    int seen = 0;
    long first = 0;
    for (int i = from; i < middle; i++) {
      first = first << 8 | buffer[i];
      seen |= buffer[i] - 1; // A NUL has no place in a number made of characters.
    }
    long second = 0;
    int end = Math.min(to, middle + PACKED);
    for (int i = middle; i < end; i++) {
      second = second << 8 | buffer[i];
      seen |= buffer[i] - 1; // A NUL has no place in a number made of characters.
    }
    boolean exact = end == to && (seen & ~0x7F) == 0;
    return exact
        ? find(first, second, buffer, from, to, true)
        : find(hash(buffer, from, to), from - to, buffer, from, to, false);
  }

  private int find(long first, long second, char[] buffer, int from, int to, boolean exact) {
    if (last > 0 && is(last, first, second, buffer, from, to, exact)) {
      return last;
    }
    int mask = slots.length - 1;
    int slot = slot(first, second) & mask;
    while (slots[slot] != 0) {
      if (is(slots[slot], first, second, buffer, from, to, exact)) {
        last = slots[slot];
        return last;
      }
      slot = (slot + 1) & mask;
    }
    last = add(buffer, from, to, slot, first, second);
    return last;
  }

  private boolean is(
      int code, long first, long second, char[] buffer, int from, int to, boolean exact) {
    return keys[2 * code - 2] == first
        && keys[2 * code - 1] == second
        && (exact || Arrays.equals(pool, start(code), ends[code - 1], buffer, from, to));
  }

  int code(String text) {
    return code(text.toCharArray(), 0, text.length());
  }

  /** How many texts there are, the empty one not counted. */
  int size() {
    return size;
  }

  String text(int code) {
    return code == 0 ? "" : new String(pool, start(code), ends[code - 1] - start(code));
  }

  private int start(int code) {
    return code == 1 ? 0 : ends[code - 2];
  }

  private int add(char[] buffer, int from, int to, int slot, long first, long second) {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = Math.addExact(start, to - from);
    if (end > pool.length) {
      int room = Math.toIntExact(Math.min(pool.length * 2L, 1 << 30));
      pool = Arrays.copyOf(pool, Math.max(end, room));
    }
    System.arraycopy(buffer, from, pool, start, to - from);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      keys = Arrays.copyOf(keys, size * 4);
    }
    ends[size] = end;
    keys[2 * size] = first;
    keys[2 * size + 1] = second;
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int code = 1; code <= size; code++) {
      int slot = slot(keys[2 * code - 2], keys[2 * code - 1]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code;
    }
  }

  private static int slot(long first, long second) {
    long mixed = (first ^ Long.rotateLeft(second, 29)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private static long hash(char[] buffer, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }

  /** Also the spaces that word processors put in: no-break, narrow, zero-width, byte-order mark. */
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x80
            && (c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u200B' || c == '\uFEFF'));
  }

  static boolean isBlank(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (!isSpace(buffer[i])) {
        return false;
      }
    }
    return true;
  }
}
