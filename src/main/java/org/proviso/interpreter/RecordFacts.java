package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/** Facts about records: that there is one, or that the one at hand is so. */
final class RecordFacts {
  private RecordFacts() {}

  /** At least one matching record exists for the subject in the period. */
  static final class Exists extends FactNode {
    @Child private SelectionNode of;

    /** Whether existing is what the norm wants, so that a missing row must not accuse. */
    private final boolean wanted;

    /** Whether it may exist on any day, also outside the period. */
    private final boolean ever;

    Exists(SelectionNode of, boolean wanted, boolean ever) {
      this.of = of;
      this.wanted = wanted;
      this.ever = ever;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      moment.something(Truth.TRUE);
      int best = (ever ? Entries.ever(of, moment) : Entries.of(of, moment)).best();
      if (best == FilterNode.TRUE || best == FilterNode.UNKNOWN) {
        return FilterNode.truthOf(best);
      }
      if (moment.mindsCut()) {
        moment.openEnded = true;
        return Truth.UNKNOWN;
      }
      if (wanted && moment.wholeTerm && !of.isOfSchedule() && !of.isStanding()) {
        boolean complete = of.isStatedComplete();
        boolean over = Overdue.is(of, moment);
        moment.awaited = !complete && !over;
        return complete && over ? Truth.FALSE : Truth.UNKNOWN;
      }
      return wanted && Completeness.isOpen(of, moment, new Evidence())
          ? Truth.UNKNOWN
          : Truth.FALSE;
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      new CountMeasures.Count(of).explain(moment(frame), evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      new CountMeasures.Count(of).ask(moment(frame), evidence);
      if (wanted) {
        Completeness.isOpen(of, moment(frame), evidence);
      }
    }
  }

  /** The record at hand is one of these, or passes a filter. */
  static final class This extends FactNode {
    @Child private SelectionNode filtered;

    This(SelectionNode filtered) {
      this.filtered = filtered;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      return moment.something(filtered.holds(moment.record()));
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Item item = moment(frame).record();
      evidence.row(item.view, item.row);
      filtered.explain(item.view, item.row, item.subject, evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      Item item = moment(frame).record();
      filtered.ask(item.view, item.row, item.subject, evidence);
    }
  }
}
