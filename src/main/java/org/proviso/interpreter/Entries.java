package org.proviso.interpreter;

/** The records of a slice that fall in the period at hand, those of no day first. */
final class Entries {
  final Slice slice;
  private final Moment moment;
  private final int undated;
  private final int first;
  private final boolean own;
  final int size;

  private Entries(Slice slice, Moment moment, boolean own, int firstDay, int lastDay) {
    this.own = own;
    this.slice = slice;
    this.moment = moment;
    this.undated = slice.undated();
    this.first = Math.max(undated, slice.indexOf(firstDay));
    this.size = undated + Math.max(0, slice.indexOf(lastDay + 1) - first);
  }

  static Entries of(SelectionNode selection, Moment moment) {
    Slice slice = selection.slice(moment);
    if (selection.isThis()) {
      return new Entries(slice, moment, true, View.NO_DAY + 1, Integer.MAX_VALUE - 1);
    }
    return new Entries(slice, moment, false, moment.firstDay, moment.lastDay);
  }

  /** Those that start up to so many days before the period as well. */
  static Entries since(SelectionNode selection, Moment moment, int daysBefore) {
    return around(selection, moment, daysBefore, 0);
  }

  /** Those that start up to so many days before the period, or after it, as well. */
  static Entries around(SelectionNode selection, Moment moment, int before, int after) {
    if (selection.isThis()) {
      return of(selection, moment);
    }
    int first = moment.firstDay - before;
    return new Entries(selection.slice(moment), moment, false, first, moment.lastDay + after);
  }

  /** All of them, whatever the period. */
  static Entries ever(SelectionNode selection, Moment moment) {
    Slice slice = selection.slice(moment);
    return new Entries(slice, moment, true, View.NO_DAY + 1, Integer.MAX_VALUE - 1);
  }

  /** The record's place in the slice. */
  int at(int i) {
    return i < undated ? i : first + i - undated;
  }

  /** How many records start behind the period. */
  int beyond() {
    return own ? 0 : slice.size - at(size);
  }

  /** The truest of them: 2 where one surely is, 0 where none is. */
  int best() {
    int best = FilterNode.FALSE;
    for (int i = 0; i < size; i++) {
      best = Math.max(best, truth(i));
    }
    return best;
  }

  /** Whether one that counts, or may, does not say when it starts and ends. */
  boolean haveUntimed() {
    for (int i = 0; i < size; i++) {
      if (truth(i) != FilterNode.FALSE && !slice.isTimed(at(i))) {
        return true;
      }
    }
    return false;
  }

  /** 0 not one of these, 1 perhaps, 2 surely. */
  int truth(int i) {
    int at = at(i);
    boolean dated = own || i >= undated;
    if (!dated && slice.view[at].isStanding()) {
      boolean stands =
          slice.view[at].standsIn(slice.row[at], moment.firstDay, moment.lastDay)
              || (moment.record().row == slice.row[at] && moment.record().view == slice.view[at]);
      return stands ? moment.truth(slice, at, false) : FilterNode.FALSE;
    }
    return moment.truth(slice, at, dated);
  }
}
