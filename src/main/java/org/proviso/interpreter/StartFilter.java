package org.proviso.interpreter;

/** The record starts within the clock times, both included. */
final class StartFilter extends FilterNode {
  private final View view;
  private final int from;
  private final int to;

  StartFilter(View view, int from, int to) {
    this.view = view;
    this.from = from;
    this.to = to;
  }

  @Override
  int truth(int row) {
    if (!view.hasStart(row)) {
      return UNKNOWN;
    }
    int start = view.startMinute(row);
    return start >= from && start <= to ? TRUE : FALSE;
  }

  @Override
  int truth(Item item) {
    return truth(item.row);
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item.row) == UNKNOWN) {
      evidence.untimed(view, item.row);
    }
  }
}
