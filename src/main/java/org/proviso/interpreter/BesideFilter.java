package org.proviso.interpreter;

/** Before the first, or after the last, of other records of the same subject and day. */
final class BesideFilter extends FilterNode {
  @Child private SelectionNode other;
  private final boolean before;

  BesideFilter(SelectionNode other, boolean before) {
    this.other = other;
    this.before = before;
  }

  @Override
  boolean isPerRow() {
    return false;
  }

  @Override
  int truth(Item item) {
    if (item.subject == Roster.NOBODY || item.day == View.NO_DAY) {
      return UNKNOWN;
    }
    Slice slice = other.of(item.subject);
    if (!other.isOfSchedule()) {
      return byDate(item, slice);
    }
    int found = FALSE;
    boolean any = false;
    for (int i = slice.indexOf(item.day); i < slice.indexOf(item.day + 1); i++) {
      if (slice.truth[i] == FALSE) {
        continue;
      }
      int one = beside(item, slice, i);
      found = any && one != found ? UNKNOWN : one;
      any = true;
    }
    return any ? found : UNKNOWN;
  }

  /** What does not recur day by day: on an earlier day, or on a later one. */
  private int byDate(Item item, Slice slice) {
    int found = FALSE;
    for (int i = 0; i < slice.size; i++) {
      boolean self = slice.view[i] == item.view && slice.row[i] == item.row;
      if (self || slice.truth[i] == FALSE) {
        continue;
      }
      boolean beside = before ? item.day < slice.day[i] : item.day > slice.day[i];
      boolean open = slice.day[i] == View.NO_DAY || slice.day[i] == item.day;
      found = Math.max(found, open ? UNKNOWN : beside ? slice.truth[i] : FALSE);
    }
    return found;
  }

  private int beside(Item item, Slice slice, int i) {
    if (!slice.isTimed(i) || !item.isTimed() || slice.truth[i] == UNKNOWN) {
      return UNKNOWN;
    }
    boolean earlier = item.to <= slice.from[i];
    boolean later = item.from >= slice.to[i];
    if (!earlier && !later) {
      return UNKNOWN;
    }
    return earlier == before ? TRUE : FALSE;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) == UNKNOWN) {
      evidence.missing(
          "whether "
              + item.view.words(item.row)
              + (before ? " comes before " : " comes after ")
              + other.words,
          "give the times of " + other.words + " in the schedule",
          false);
    }
  }
}
