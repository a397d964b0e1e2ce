package org.proviso.interpreter;

import java.util.Arrays;
import java.util.Comparator;
import org.proviso.proposal.Column;

/** Day and start of a record in one number, and records put in order by it. */
final class StartOrder {
  /** With more moves a record than this they are sooner sorted from scratch. */
  private static final int MOVES = 32;

  private static final int DAY_BITS = 32;

  private StartOrder() {}

  /** Records of no day come first, on each day those of no start. */
  static long key(int day, int start) {
    return (long) day << DAY_BITS | (start == Column.BLANK ? 0 : start + 1);
  }

  static int day(long key) {
    return (int) (key >> DAY_BITS);
  }

  static int start(long key) {
    return (int) key == 0 ? Column.BLANK : (int) key - 1;
  }

  /**
   * Puts the keys in order; what has the same key keeps its order.
   *
   * @param of for each key a number that goes with it
   * @return the numbers in the order of their keys; {@code of} itself where that is its order
   */
  static int[] sort(long[] keys, int[] of) {
    int first = 1;
    while (first < keys.length && keys[first - 1] <= keys[first]) {
      first++;
    }
    if (first >= keys.length) {
      return of;
    }
    int[] sorted = of.clone();
    return isSortedByMoves(keys, sorted, first) ? sorted : fromScratch(keys, sorted);
  }

  /** Rows of one person stand nearly in order in most files. */
  private static boolean isSortedByMoves(long[] keys, int[] sorted, int first) {
    long moves = (long) MOVES * keys.length;
    for (int i = first; i < keys.length; i++) {
      long key = keys[i];
      int number = sorted[i];
      int at = i;
      while (at > 0 && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        sorted[at] = sorted[at - 1];
        at--;
      }
      keys[at] = key;
      sorted[at] = number;
      moves -= i - at;
      if (moves < 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] fromScratch(long[] keys, int[] of) {
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> keys[i]));
    long[] old = keys.clone();
    int[] sorted = new int[keys.length];
    for (int i = 0; i < sorted.length; i++) {
      keys[i] = old[order[i]];
      sorted[i] = of[order[i]];
    }
    return sorted;
  }
}
