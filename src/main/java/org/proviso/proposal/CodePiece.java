package org.proviso.proposal;

import java.util.Arrays;

/** Some of the numbers of a list, each in one, two or four bytes. */
abstract sealed class CodePiece {
  private static final int FIRST_ROOM = 16;

  static CodePiece small() {
    return new Bytes(new byte[FIRST_ROOM]);
  }

  abstract int room();

  /** The greatest number that it can hold. */
  abstract int most();

  abstract int at(int i);

  abstract void put(int i, int code);

  abstract void putAll(int[] places, int from, int count, int[] numbers, int at);

  abstract void lookUp(int from, int count, int[] values, int[] into, int at);

  /** Looks up some of the rows; {@code within} leaves of a row's number its place here. */
  abstract void lookUp(int[] rows, int from, int to, int within, int[] values, int[] into);

  abstract CodePiece trimmed(int length);

  /** An empty one as wide as this. */
  abstract CodePiece next(int room);

  /** The same numbers with more room, and wide enough for one as great as this. */
  final CodePiece grown(int room, int greatest) {
    int widest = Math.max(greatest, most());
    CodePiece grown =
        widest <= Bytes.MOST
            ? new Bytes(new byte[room])
            : widest <= Shorts.MOST ? new Shorts(new short[room]) : new Ints(new int[room]);
    for (int i = 0; i < room(); i++) {
      grown.put(i, at(i));
    }
    return grown;
  }

  /** Numbers up to 255. */
  private static final class Bytes extends CodePiece {
    private static final int MOST = 0xFF;
    private final byte[] codes;

    private Bytes(byte[] codes) {
      this.codes = codes;
    }

    @Override
    int room() {
      return codes.length;
    }

    @Override
    int most() {
      return MOST;
    }

    @Override
    int at(int i) {
      return codes[i] & MOST;
    }

    @Override
    void put(int i, int code) {
      codes[i] = (byte) code;
    }

    @Override
    void putAll(int[] places, int from, int count, int[] numbers, int at) {
      for (int i = 0; i < count; i++) {
        codes[at + i] = (byte) numbers[places[from + i]];
      }
    }

    @Override
    void lookUp(int from, int count, int[] values, int[] into, int at) {
      for (int i = 0; i < count; i++) {
        into[at + i] = values[codes[from + i] & MOST];
      }
    }

    @Override
    void lookUp(int[] rows, int from, int to, int within, int[] values, int[] into) {
      for (int i = from; i < to; i++) {
        into[i] = values[codes[rows[i] & within] & MOST];
      }
    }

    @Override
    CodePiece trimmed(int length) {
      return length == codes.length ? this : new Bytes(Arrays.copyOf(codes, length));
    }

    @Override
    CodePiece next(int room) {
      return new Bytes(new byte[room]);
    }
  }

  /** Numbers up to 65,535. */
  private static final class Shorts extends CodePiece {
    private static final int MOST = 0xFFFF;
    private final short[] codes;

    private Shorts(short[] codes) {
      this.codes = codes;
    }

    @Override
    int room() {
      return codes.length;
    }

    @Override
    int most() {
      return MOST;
    }

    @Override
    int at(int i) {
      return codes[i] & MOST;
    }

    @Override
    void put(int i, int code) {
      codes[i] = (short) code;
    }

    @Override
    void putAll(int[] places, int from, int count, int[] numbers, int at) {
      for (int i = 0; i < count; i++) {
        codes[at + i] = (short) numbers[places[from + i]];
      }
    }

    @Override
    void lookUp(int from, int count, int[] values, int[] into, int at) {
      for (int i = 0; i < count; i++) {
        into[at + i] = values[codes[from + i] & MOST];
      }
    }

    @Override
    void lookUp(int[] rows, int from, int to, int within, int[] values, int[] into) {
      for (int i = from; i < to; i++) {
        into[i] = values[codes[rows[i] & within] & MOST];
      }
    }

    @Override
    CodePiece trimmed(int length) {
      return length == codes.length ? this : new Shorts(Arrays.copyOf(codes, length));
    }

    @Override
    CodePiece next(int room) {
      return new Shorts(new short[room]);
    }
  }

  /** All others. */
  private static final class Ints extends CodePiece {
    private final int[] codes;

    private Ints(int[] codes) {
      this.codes = codes;
    }

    @Override
    int room() {
      return codes.length;
    }

    @Override
    int most() {
      return Integer.MAX_VALUE;
    }

    @Override
    int at(int i) {
      return codes[i];
    }

    @Override
    void put(int i, int code) {
      codes[i] = code;
    }

    @Override
    void putAll(int[] places, int from, int count, int[] numbers, int at) {
      for (int i = 0; i < count; i++) {
        codes[at + i] = numbers[places[from + i]];
      }
    }

    @Override
    void lookUp(int from, int count, int[] values, int[] into, int at) {
      for (int i = 0; i < count; i++) {
        into[at + i] = values[codes[from + i]];
      }
    }

    @Override
    void lookUp(int[] rows, int from, int to, int within, int[] values, int[] into) {
      for (int i = from; i < to; i++) {
        into[i] = values[codes[rows[i] & within]];
      }
    }

    @Override
    CodePiece trimmed(int length) {
      return length == codes.length ? this : new Ints(Arrays.copyOf(codes, length));
    }

    @Override
    CodePiece next(int room) {
      return new Ints(new int[room]);
    }
  }
}
