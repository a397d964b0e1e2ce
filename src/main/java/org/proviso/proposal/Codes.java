package org.proviso.proposal;

import java.util.Arrays;

/** A growing list of small numbers from 0, one a row, in as few bytes each as they need. */
final class Codes {
  private static final int BYTE_MAX = 0xFF;
  private static final int SHORT_MAX = 0xFFFF;

  private byte[] bytes = new byte[16];
  private short[] shorts = {};
  private int[] ints = {};
  private int width = 1;
  private int size;

  void add(int code) {
    if (code > BYTE_MAX && width == 1) {
      widenToShorts();
    }
    if (code > SHORT_MAX && width == 2) {
      widenToInts();
    }
    switch (width) {
      case 1 -> {
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, grown());
        }
        bytes[size++] = (byte) code;
      }
      case 2 -> {
        if (size == shorts.length) {
          shorts = Arrays.copyOf(shorts, grown());
        }
        shorts[size++] = (short) code;
      }
      default -> {
        if (size == ints.length) {
          ints = Arrays.copyOf(ints, grown());
        }
        ints[size++] = code;
      }
    }
  }

  int at(int row) {
    return switch (width) {
      case 1 -> bytes[row] & BYTE_MAX;
      case 2 -> shorts[row] & SHORT_MAX;
      default -> ints[row];
    };
  }

  /** Looks up each of the rows from {@code from} in {@code values}, a loop for each width. */
  void lookUp(int from, int count, int[] values, int[] into) {
    switch (width) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          into[i] = values[bytes[from + i] & BYTE_MAX];
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          into[i] = values[shorts[from + i] & SHORT_MAX];
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          into[i] = values[ints[from + i]];
        }
      }
    }
  }

  int size() {
    return size;
  }

  /** Takes back the last rows. */
  void shrinkTo(int rows) {
    size = Math.min(size, rows);
  }

  /** Gives back the room kept for growth. */
  void trim() {
    switch (width) {
      case 1 -> bytes = Arrays.copyOf(bytes, size);
      case 2 -> shorts = Arrays.copyOf(shorts, size);
      default -> ints = Arrays.copyOf(ints, size);
    }
  }

  private int grown() {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 16L));
  }

  private void widenToShorts() {
    shorts = new short[Math.max(bytes.length, 16)];
    for (int i = 0; i < size; i++) {
      shorts[i] = (short) (bytes[i] & BYTE_MAX);
    }
    bytes = new byte[0];
    width = 2;
  }

  private void widenToInts() {
    ints = new int[Math.max(shorts.length, 16)];
    for (int i = 0; i < size; i++) {
      ints[i] = shorts[i] & SHORT_MAX;
    }
    shorts = new short[0];
    width = 4;
  }
}
