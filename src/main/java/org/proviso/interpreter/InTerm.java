package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** Whether the period lies within the term of an agreement. */
final class InTerm extends FactNode {
  private final long first;
  private final long last;

  InTerm(DateSpan term) {
    this.first = term.first().toEpochDay();
    this.last = term.last().toEpochDay();
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    long from = moment.firstDay;
    long to = moment.lastDay;
    // What goes from day to day lies where its own days do, whatever the proposal covers.
    if (moment.isOnRecord() && moment.record().view.isStanding()) {
      View view = moment.record().view;
      from = Math.floorDiv(view.standsFrom(moment.record().row), View.DAY);
      to = Math.floorDiv(view.standsTo(moment.record().row) - 1, View.DAY);
    }
    boolean outside = to < first || from > last;
    boolean inside = from >= first && to <= last;
    Truth found = outside ? Truth.FALSE : inside ? Truth.TRUE : Truth.UNKNOWN;
    return moment.something(found);
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {}

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    evidence.missing(
        "whether the agreement that prevails goes for all of the period, which its term cuts",
        "say so in a sentence of the agreement",
        true);
  }
}
