package org.proviso.interpreter;

/** During records of another selection, of the same subject (S16). */
final class DuringFilter extends TimeFilter {
  @Child private SelectionNode other;

  DuringFilter(SelectionNode other) {
    this.other = other;
  }

  @Override
  MinuteSpans passing(Item item, boolean surely) {
    MinuteSpans found = new MinuteSpans();
    if (item.subject == Roster.NOBODY || item.day == View.NO_DAY) {
      return surely ? found : MinuteSpans.of(item.left(), item.right());
    }
    Slice slice = other.of(item.subject);
    for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
      boolean sure = slice.truth[i] == FilterNode.TRUE && slice.runsWith(i, item);
      if (slice.truth[i] != FilterNode.FALSE && (sure || !surely)) {
        add(found, slice, i, item, surely);
      }
    }
    return found.joined();
  }

  private static void add(MinuteSpans found, Slice slice, int i, Item item, boolean surely) {
    if (!slice.isTimed(i) || (!item.isTimed() && !startsIn(slice, i, item))) {
      if (!surely && slice.day[i] == item.day && mayMeet(slice, i, item)) {
        found.add(item.left(), item.right());
      }
    } else if (slice.isCut()) {
      found.addAll(surely ? slice.sure[i] : slice.possible[i], item.left(), item.right());
    } else {
      found.add(Math.max(item.left(), slice.from[i]), Math.min(item.right(), slice.to[i]));
    }
  }

  /** A record whose start alone is known is in it if it starts in it. */
  private static boolean startsIn(Slice slice, int i, Item item) {
    return item.from != View.NO_TIME && slice.from[i] <= item.from && item.from < slice.to[i];
  }

  /** Whether the time that is known leaves room for an overlap. */
  private static boolean mayMeet(Slice slice, int i, Item item) {
    boolean before =
        item.to != View.NO_TIME && slice.from[i] != View.NO_TIME && item.to <= slice.from[i];
    boolean after =
        item.from != View.NO_TIME && slice.to[i] != View.NO_TIME && slice.to[i] <= item.from;
    return !before && !after;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) != FALSE && passing(item, true).length() < passing(item, false).length()) {
      evidence.missing(
          "whether " + item.view.words(item.row) + " lies in " + other.words,
          "give the times of " + other.words + " in the schedule",
          true);
      Slice slice = other.of(item.subject);
      for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
        other.ask(slice.view[i], slice.row[i], item.subject, evidence);
      }
    }
  }
}
