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
