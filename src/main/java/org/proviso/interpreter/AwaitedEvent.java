package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/**
 * Something is done at some time, before the term or within it. That no event shows it accuses
 * nobody: the norm is open, or undecided where the sheet of events is declared complete.
 */
final class AwaitedEvent extends FactNode {
  @Child private SelectionNode of;

  AwaitedEvent(SelectionNode of) {
    this.of = of;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    int best = best(moment);
    if (best == FilterNode.TRUE) {
      return Truth.TRUE;
    }
    boolean complete = moment.world.view("events").isStatedComplete();
    if (best == FilterNode.FALSE && Overdue.is(of, moment)) {
      return complete ? Truth.FALSE : Truth.UNKNOWN;
    }
    moment.awaited = !complete;
    return Truth.UNKNOWN;
  }

  private int best(Moment moment) {
    return Entries.ever(of, moment).best();
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    new CountMeasures.Count(of).explain(moment(frame), evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    if (Overdue.is(of, moment(frame))) {
      evidence.missing(
          "whether there was one in time that is not listed: " + of.words,
          "list it in the sheet events, or say in the sheet about that events is complete",
          best(moment(frame)) == FilterNode.FALSE);
      return;
    }
    evidence.missing(
        "when this was done: " + of.words,
        "list it in the sheet events, with its date and by whom",
        false);
  }
}
