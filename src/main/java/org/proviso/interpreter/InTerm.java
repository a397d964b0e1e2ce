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
    boolean outside = moment.lastDay < first || moment.firstDay > last;
    boolean inside = moment.firstDay >= first && moment.lastDay <= last;
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
