package org.proviso.proposal;

import java.util.Arrays;

/**
 * The different cell texts of one column, as typed, numbered from 1; 0 is the empty cell. Looks up
 * characters in place, so that a text met before costs no object.
 */
final class CellTexts {
  private char[] pool = new char[256];
  private int[] ends = new int[16];
  private int[] hashes = new int[16];
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
    if (last > 0 && isText(last, buffer, from, to)) {
      return last;
    }
    int hash = hash(buffer, from, to);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int code = slots[slot];
      if (hashes[code - 1] == hash && isText(code, buffer, from, to)) {
        last = code;
        return code;
      }
      slot = (slot + 1) & mask;
    }
    last = add(buffer, from, to, hash, slot);
    return last;
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

  private boolean isText(int code, char[] buffer, int from, int to) {
    return Arrays.equals(pool, start(code), ends[code - 1], buffer, from, to);
  }

  private int add(char[] buffer, int from, int to, int hash, int slot) {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = Math.addExact(start, to - from);
    if (end > pool.length) {
      pool =
          Arrays.copyOf(pool, Math.max(end, Math.toIntExact(Math.min(pool.length * 2L, 1 << 30))));
    }
    System.arraycopy(buffer, from, pool, start, to - from);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    ends[size] = end;
    hashes[size] = hash;
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
      int slot = hashes[code - 1] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code;
    }
  }

  private static int hash(char[] buffer, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + buffer[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /** Also the spaces that word processors put in: no-break, narrow, zero-width, byte-order mark. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
