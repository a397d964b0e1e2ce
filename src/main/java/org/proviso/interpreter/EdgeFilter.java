package org.proviso.interpreter;

/** The record starts, or ends, within the clock times, both included. */
final class EdgeFilter extends RowFilter {
  private final View view;
  private final boolean end;
  private final int from;
  private final int to;

  EdgeFilter(View view, boolean end, int from, int to) {
    this.view = view;
    this.end = end;
    this.from = from;
    this.to = to;
  }

  @Override
  int truth(int row) {
    if (end ? !view.hasEnd(row) : !view.hasStart(row)) {
      return UNKNOWN;
    }
    int minute = end ? view.endMinute(row) : view.startMinute(row);
    return minute >= from && minute <= to ? TRUE : FALSE;
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    evidence.untimed(view, item.row);
  }
}
