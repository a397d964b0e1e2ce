package org.proviso.bench;

/** Numbers keys of up to sixteen bytes, held as two longs, from 0 in the order they are met. */
final class KeyTable {
  private long[] first = new long[1024];
  private long[] second = new long[1024];

  /** The number of the key in a place, plus one; zero where the place is free. */
  private int[] number = new int[1024];

  private int size;

  int size() {
    return size;
  }

  int numberOf(long head, long tail) {
    int place = placeOf(head, tail);
    if (number[place] != 0) {
      return number[place] - 1;
    }
    first[place] = head;
    second[place] = tail;
    number[place] = ++size;
    if (2 * size > number.length) {
      grow();
    }
    return size - 1;
  }

  /** Every key at the index of its number, heads then tails. */
  long[][] keys() {
    long[][] keys = new long[2][size];
    for (int place = 0; place < number.length; place++) {
      if (number[place] != 0) {
        keys[0][number[place] - 1] = first[place];
        keys[1][number[place] - 1] = second[place];
      }
    }
    return keys;
  }

  private int placeOf(long head, long tail) {
    int mask = number.length - 1;
    long hash = (head ^ Long.rotateLeft(tail, 29)) * 0x9E3779B97F4A7C15L;
    int place = (int) (hash >>> 40) & mask;
    while (number[place] != 0 && (first[place] != head || second[place] != tail)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[][] keys = keys();
    int length = 2 * number.length;
    first = new long[length];
    second = new long[length];
    number = new int[length];
    for (int index = 0; index < size; index++) {
      int place = placeOf(keys[0][index], keys[1][index]);
      first[place] = keys[0][index];
      second[place] = keys[1][index];
      number[place] = index + 1;
    }
  }
}
