package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import org.proviso.time.Truth;

/**
 * Narrows records. Most filters look at one row of one sheet and run over whole batches; those that
 * cut time, or look at other records of the same subject, run row by row afterwards.
 */
abstract class FilterNode extends Node {
  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  /** Whether a row's own fields settle it, so that it may run over batches. */
  boolean isPerRow() {
    return true;
  }

  /** Whether the row matches: 0 no, 1 not known, 2 yes. */
  abstract int truth(Item item);

  /** The same from the row alone; only for filters that are per row. */
  int truth(int row) {
    throw new IllegalStateException("Not a filter of rows: " + getClass() + " " + row);
  }

  /** Drops the rows that do not match. */
  void narrow(Batch batch) {
    int[] rows = batch.rows();
    int[] found = batch.scratch();
    for (int i = 0; i < batch.count(); i++) {
      found[i] = truth(rows[i]);
    }
    batch.narrow(found);
  }

  /** Whether it may take a part of a record's time and leave the rest. */
  boolean cutsTime() {
    return false;
  }

  /** The time of the record that surely, or possibly, passes. */
  MinuteSpans passing(Item item, boolean surely) {
    int found = truth(item);
    return found == TRUE || (!surely && found == UNKNOWN)
        ? MinuteSpans.of(item.left(), item.right())
        : new MinuteSpans();
  }

  /** Whether rows of this day can match at all; UNKNOWN if the day does not settle it. */
  Truth onDay(int day) {
    return Truth.UNKNOWN;
  }

  /** Says which fact is missing where the row is neither in nor out. */
  void ask(Item item, Evidence evidence) {}

  /** Says which fact is missing where a part of the time is in, and the rest perhaps. */
  void askPart(Item item, Evidence evidence) {}

  /** Says what was found and what was asked for, where a bare row does not show it. */
  void explain(Item item, Evidence evidence) {}

  /** Truth from what time passes: all of it possible or not, some of it sure or not. */
  final int truthOfPassing(Item item) {
    if (!passing(item, true).isEmpty()) {
      return TRUE;
    }
    return passing(item, false).isEmpty() ? FALSE : UNKNOWN;
  }

  static int of(Truth truth) {
    return truth.ordinal();
  }

  static Truth truthOf(int found) {
    return Truth.values()[found];
  }
}
