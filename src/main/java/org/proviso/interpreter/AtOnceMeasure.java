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
      boolean vague = !entries.slice.isTimed(at) || value(entries.slice, at).isEmpty();
      open |= vague && entries.truth(i) != FilterNode.FALSE;
    }
    long low = most(entries, FilterNode.TRUE);
    long high = most(entries, FilterNode.UNKNOWN);
    return open ? Reckoned.between(low, high + entries.size) : Reckoned.between(low, high);
  }

  /** At the start of every record, how many different values run. */
  private long most(Entries entries, int least) {
    long best = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) >= least && entries.slice.isTimed(at)) {
        best = Math.max(best, running(entries, entries.slice.from[at], least));
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
              && slice.isTimed(at)
              && slice.from[at] <= moment
              && slice.to[at] > moment;
      if (runs) {
        String value = value(slice, at);
        any = true;
        different.add(value);
      }
    }
    different.remove("");
    return Math.max(different.size(), any ? 1 : 0);
  }

  private String value(Slice slice, int at) {
    return Name.of(slice.view[at].text(field.written(), slice.row[at])).key();
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
