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

  private final List<String> texts = new ArrayList<>();

  /** The bytes of each long text; nothing for a short one. */
  private final List<byte[]> bytesOf = new ArrayList<>();

  /** Three numbers for each text: its bytes if it is short, else a hash and nought; its length. */
  private long[] keys = new long[3 * 32];

  private int[] slots = new int[64];
  private int last;

  int size() {
    return texts.size();
  }

  String text(int code) {
    return texts.get(code - 1);
  }

  /** The number of a text of up to 16 bytes, given as two numbers with noughts above its end. */
  int code(long first, long second, int length, byte[] bytes, int from) throws NotPlain {
    if (last > 0 && is(last, first, second, length)) {
      return last;
    }
    int mask = slots.length - 1;
    int slot = slot(first, second) & mask;
    while (slots[slot] != 0) {
      if (is(slots[slot], first, second, length)) {
        last = slots[slot];
        return last;
      }
      slot = (slot + 1) & mask;
    }
    last = add(slot, first, second, bytes, from, length);
    return last;
  }

  /** The number of a text of any length. */
  int code(byte[] bytes, int from, int length) throws NotPlain {
    if (length <= PACKED) {
      long first = eight(bytes, from, Math.min(length, 8));
      return code(first, length > 8 ? eight(bytes, from + 8, length - 8) : 0, length, bytes, from);
    }
    long hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mask = slots.length - 1;
    int slot = slot(hash, 0) & mask;
    while (slots[slot] != 0) {
      int code = slots[slot];
      byte[] its = bytesOf.get(code - 1);
      if (is(code, hash, 0, length)
          && Arrays.equals(its, 0, its.length, bytes, from, from + length)) {
        return code;
      }
      slot = (slot + 1) & mask;
    }
    return add(slot, hash, 0, bytes, from, length);
  }

  private static long eight(byte[] bytes, int from, int length) {
    long eight = (long) EIGHT.get(bytes, from);
    return length == 8 ? eight : eight & ((1L << (8 * length)) - 1);
  }

  private boolean is(int code, long first, long second, int length) {
    int at = 3 * code - 3;
    return keys[at] == first && keys[at + 1] == second && keys[at + 2] == length;
  }

  private int add(int slot, long first, long second, byte[] bytes, int from, int length)
      throws NotPlain {
    if (texts.size() == MOST) {
      throw new NotPlain();
    }
    texts.add(checked(decoded(bytes, from, length)));
    bytesOf.add(length > PACKED ? Arrays.copyOfRange(bytes, from, from + length) : new byte[0]);
    int code = texts.size();
    if (3 * code > keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    keys[3 * code - 3] = first;
    keys[3 * code - 2] = second;
    keys[3 * code - 1] = length;
    slots[slot] = code;
    if (code * 2 > slots.length) {
      rehash();
    }
    return code;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int code = 1; code <= texts.size(); code++) {
      int slot = slot(keys[3 * code - 3], keys[3 * code - 2]) & mask;
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
