package org.proviso.interpreter;

/** Before the first, or after the last, of other records of the same subject and day. */
final class BesideFilter extends FilterNode {
  @Child private SelectionNode other;
  private final boolean before;

  /** Which of the others, by date; none in particular where it is zero. */
  private final int place;

  BesideFilter(SelectionNode other, boolean before, int place) {
    this.other = other;
    this.before = before;
    this.place = place;
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
    if (place > 0) {
      return other.isOfSchedule() ? UNKNOWN : byPlace(item, slice);
    }
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

  /**
   * Before, or after, the so-manieth of them. One that nobody listed may have come earlier: then
   * the record is not before it; that it comes after needs none.
   */
  private int byPlace(Item item, Slice slice) {
    int surely = 0;
    int possibly = 0;
    for (int i = 0; i < slice.size; i++) {
      boolean self = slice.view[i] == item.view && slice.row[i] == item.row;
      boolean open = slice.day[i] == View.NO_DAY || slice.day[i] == item.day;
      if (!self && (open || slice.day[i] < item.day)) {
        surely += !open && slice.truth[i] == TRUE ? 1 : 0;
        possibly += slice.truth[i] == FALSE ? 0 : 1;
      }
    }
    if (surely >= place) {
      return before ? FALSE : TRUE;
    }
    boolean listed = other.isStatedComplete() || other.isStanding();
    boolean none = possibly < place && (listed || !before);
    return none ? (before ? TRUE : FALSE) : UNKNOWN;
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
              + (place > 0 ? "number " + place + " of the records " : "")
              + other.words,
          place > 0
              ? "list each "
                  + other.words
                  + " with its date in the sheet events, and say in the sheet about that the sheet"
                  + " is complete"
              : "give the times of " + other.words + " in the schedule",
          false);
    }
  }
}
