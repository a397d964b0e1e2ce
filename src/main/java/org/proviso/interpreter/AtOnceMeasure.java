package org.proviso.interpreter;

import java.util.TreeSet;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/** The greatest number of different values of a field at any one moment. */
final class AtOnceMeasure extends RecordMeasure {
  private final Name field;

  AtOnceMeasure(SelectionNode of, Name field) {
    super(of, new Unit.Things(""), Growth.UP);
    this.field = field;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    boolean open = false;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      boolean vague = !isTimed(entries.slice, at) || !isOne(entries.slice, at);
      open |= vague && entries.truth(i) != FilterNode.FALSE;
    }
    long low = most(entries, FilterNode.TRUE);
    long high = most(entries, FilterNode.UNKNOWN);
    if (severalInOne(entries)) {
      return Reckoned.atLeast(low);
    }
    return open ? Reckoned.between(low, high + entries.size) : Reckoned.between(low, high);
  }

  /** Whether a cell names several, however many. */
  private boolean severalInOne(Entries entries) {
    boolean several = false;
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      several |= entries.truth(i) != FilterNode.FALSE && isSeveral(slice, at);
    }
    return several;
  }

  private boolean isSeveral(Slice slice, int at) {
    return CellValues.isSeveral(field, slice.view[at].text(field.written(), slice.row[at]));
  }

  private boolean isOne(Slice slice, int at) {
    return !value(slice, at).isEmpty() && !isSeveral(slice, at);
  }

  /** A row that stands from one day to another has no clock times, and runs all the same. */
  private static boolean isTimed(Slice slice, int at) {
    return slice.view[at].isStanding() || slice.isTimed(at);
  }

  private static long from(Slice slice, int at) {
    return slice.view[at].isStanding() ? slice.view[at].standsFrom(slice.row[at]) : slice.from[at];
  }

  private static long to(Slice slice, int at) {
    return slice.view[at].isStanding() ? slice.view[at].standsTo(slice.row[at]) : slice.to[at];
  }

  /** At the start of every record, how many different values run. */
  private long most(Entries entries, int least) {
    long best = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) >= least && isTimed(entries.slice, at)) {
        best = Math.max(best, running(entries, from(entries.slice, at), least));
      }
    }
    return best;
  }

  private long running(Entries entries, long moment, int least) {
    TreeSet<String> different = new TreeSet<>();
    boolean any = false;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      Slice slice = entries.slice;
      boolean runs =
          entries.truth(i) >= least
              && isTimed(slice, at)
              && from(slice, at) <= moment
              && to(slice, at) > moment;
      if (runs) {
        any = true;
        different.add(value(slice, at));
      }
    }
    different.remove("");
    return Math.max(different.size(), any ? 1 : 0);
  }

  private String value(Slice slice, int at) {
    return CellValues.key(slice.view[at].text(field.written(), slice.row[at]));
  }

  @Override
  String addend(Slice slice, int at) {
    return slice.view[at].text(field.written(), slice.row[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && value(entries.slice, at).isEmpty()) {
        String row = entries.slice.view[at].words(entries.slice.row[at]);
        evidence.missing("the " + field + " of " + row, "fill in the column " + field, false);
      }
    }
  }
}
