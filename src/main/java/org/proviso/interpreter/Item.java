package org.proviso.interpreter;

/** One row at a time, for the filters that need more than the row's own fields. */
final class Item {
  final View view;
  final int row;

  /** Whose it is, when it is looked at for somebody; else {@link Roster#NOBODY}. */
  final int subject;

  final int day;
  final long from;
  final long to;

  Item(View view, int row, int subject) {
    this.view = view;
    this.row = row;
    this.subject = subject;
    this.day = view.day(row);
    this.from = view.from(row);
    this.to = view.to(row);
  }

  boolean isTimed() {
    return from != View.NO_TIME && to != View.NO_TIME;
  }

  /**
   * The stretch that stands for the row when time is cut: its own; a minute for a moment; a minute
   * of its day for a row without times.
   */
  long left() {
    return from != View.NO_TIME ? from : day == View.NO_DAY ? 0 : (long) day * View.DAY;
  }

  long right() {
    return isTimed() && to > from ? to : left() + 1;
  }
}
