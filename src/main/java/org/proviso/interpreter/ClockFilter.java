package org.proviso.interpreter;

/** Clips records to a stretch between two clock times, on every day that they touch (S16). */
final class ClockFilter extends TimeFilter {
  private final int from;
  private final int to;

  ClockFilter(int from, int to) {
    this.from = from;
    this.to = to > from ? to : to + View.DAY;
  }

  @Override
  MinuteSpans passing(Item item, boolean surely) {
    if (item.day == View.NO_DAY || item.from == View.NO_TIME) {
      return surely ? new MinuteSpans() : MinuteSpans.of(item.left(), item.right());
    }
    MinuteSpans windows = new MinuteSpans();
    for (int day = item.day - 1; day <= item.day + 1; day++) {
      windows.add((long) day * View.DAY + from, (long) day * View.DAY + to);
    }
    if (!surely && mayLastInto(windows, item)) {
      return MinuteSpans.of(item.left(), item.right());
    }
    return MinuteSpans.of(item.left(), item.right()).and(windows);
  }

  /** Whether what starts before a window and does not say when it ends may go on into it (S29). */
  private static boolean mayLastInto(MinuteSpans windows, Item item) {
    if (item.to != View.NO_TIME || item.view.isOfMoments()) {
      return false;
    }
    for (int i = 0; i < windows.size(); i++) {
      if (item.from < windows.from(i) && windows.from(i) < item.from + View.LONGEST_NIGHT) {
        return true;
      }
    }
    return false;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (!item.isTimed()) {
      evidence.untimed(item.view, item.row);
    }
  }
}
