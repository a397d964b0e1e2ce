package org.proviso.proposal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The different texts that one reader met in one column, by their bytes, numbered from 1; 0 is the
 * empty cell. Texts of up to 16 bytes are compared as two numbers.
 */
final class PlainTexts {
  static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** With more different texts than this a column gains nothing by being read this way. */
  private static final int MOST = 1 << 18;

  private static final int PACKED = 16;

  /** What the second number of a long text ends in: no text in UTF-8 has this byte. */
  private static final long LONG = 0xFFL << 56;

  private final List<String> texts = new ArrayList<>();

  /** The bytes of each long text; nothing for a short one. */
  private final List<byte[]> bytesOf = new ArrayList<>();

  /** For each slot two numbers: the bytes of a short text, of a long one a hash and its length. */
  private long[] keys = new long[2 * 64];

  /** The text in each slot; 0 for none. */
  private int[] slots = new int[64];

  private long lastFirst;
  private long lastSecond;
  private int last;

  int size() {
    return texts.size();
  }

  String text(int code) {
    return texts.get(code - 1);
  }

  /**
   * The number of a text of up to 16 bytes that was met before, else 0.
   *
   * @param first its first eight bytes, noughts above its end
   */
  int find(long first, long second) {
    if (first == lastFirst && second == lastSecond) {
      return last;
    }
    int[] codes = slots;
    int mask = codes.length - 1;
    int slot = slot(first, second) & mask;
    int code = codes[slot];
    while (code != 0 && (keys[2 * slot] != first || keys[2 * slot + 1] != second)) {
      slot = (slot + 1) & mask;
      code = codes[slot];
    }
    lastFirst = first;
    lastSecond = second;
    last = code;
    return code;
  }

  /** The number of a text of any length. */
  int code(byte[] bytes, int from, int length) throws NotPlain {
    if (length > PACKED) {
      return ofLong(bytes, from, length);
    }
    long first = eight(bytes, from, Math.min(length, 8));
    long second = length > 8 ? eight(bytes, from + 8, length - 8) : 0;
    int known = find(first, second);
    return known != 0 ? known : add(first, second, bytes, from, length);
  }

  private int ofLong(byte[] bytes, int from, int length) throws NotPlain {
    long hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    long second = LONG | length;
    int mask = slots.length - 1;
    for (int slot = slot(hash, second) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      byte[] its = bytesOf.get(slots[slot] - 1);
      boolean fits = keys[2 * slot] == hash && keys[2 * slot + 1] == second;
      if (fits && Arrays.equals(its, 0, its.length, bytes, from, from + length)) {
        return slots[slot];
      }
    }
    return add(hash, second, bytes, from, length);
  }

  private static long eight(byte[] bytes, int from, int length) {
    long eight = (long) EIGHT.get(bytes, from);
    return length == 8 ? eight : eight & ((1L << (8 * length)) - 1);
  }

  private int add(long first, long second, byte[] bytes, int from, int length) throws NotPlain {
    if (texts.size() == MOST) {
      throw new NotPlain();
    }
    texts.add(checked(decoded(bytes, from, length)));
    bytesOf.add(length > PACKED ? Arrays.copyOfRange(bytes, from, from + length) : new byte[0]);
    if (texts.size() * 2 > slots.length) {
      grow();
    }
    put(first, second, texts.size());
    lastFirst = 0;
    lastSecond = 0;
    last = 0;
    return texts.size();
  }

  private void put(long first, long second, int code) {
    int mask = slots.length - 1;
    int slot = slot(first, second) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = code;
    keys[2 * slot] = first;
    keys[2 * slot + 1] = second;
  }

  private void grow() {
    int[] codes = slots;
    long[] numbers = keys;
    slots = new int[2 * codes.length];
    keys = new long[2 * numbers.length];
    for (int slot = 0; slot < codes.length; slot++) {
      if (codes[slot] != 0) {
        put(numbers[2 * slot], numbers[2 * slot + 1], codes[slot]);
      }
    }
  }

  private static int slot(long first, long second) {
    long mixed = (first ^ Long.rotateLeft(second, 29)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private static String decoded(byte[] bytes, int from, int length) throws NotPlain {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException other) {
      throw new NotPlain();
    }
  }

  /** Quotes, line breaks and texts of odd spaces alone are left to the reader of all CSV. */
  private static String checked(String text) throws NotPlain {
    boolean visible = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\r' || c == '\n' || c == '\0') {
        throw new NotPlain();
      }
      visible |= !CellTexts.isSpace(c);
    }
    if (!visible) {
      throw new NotPlain();
    }
    return text;
  }

  /** Something that only the reader of all CSV understands. */
  static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1;

    NotPlain() {
      super("", null, false, false);
    }
  }
}
