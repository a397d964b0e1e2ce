package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/**
 * Consent to what is measured over a period: there where every such record has it, not there where
 * none has; where some have it, nobody knows whether those that are too many do.
 */
final class ConsentToAll extends FactNode {
  @Child private SelectionNode measured;
  @Child private SelectionNode consented;
  @Child private SelectionNode without;
  private final String what;

  ConsentToAll(
      SelectionNode measured, SelectionNode consented, SelectionNode without, String what) {
    this.measured = measured;
    this.consented = consented;
    this.without = without;
    this.what = what;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    if (!isAny(measured, moment)) {
      return Truth.UNKNOWN;
    }
    boolean some = isAny(consented, moment);
    boolean lacks = isAny(without, moment);
    return some && lacks ? Truth.UNKNOWN : Truth.of(some);
  }

  /** Whether there is, or may be, one of these in the period. */
  private static boolean isAny(SelectionNode of, Moment moment) {
    Entries entries = Entries.of(of, moment);
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) != FilterNode.FALSE) {
        return true;
      }
    }
    return false;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Entries entries = Entries.of(measured, moment(frame));
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) != FilterNode.FALSE) {
        evidence.row(entries.slice.view[entries.at(i)], entries.slice.row[entries.at(i)]);
      }
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    new CountMeasures.Count(consented).ask(moment, evidence);
    if (isAny(consented, moment) && isAny(without, moment) || !isAny(measured, moment)) {
      evidence.missing(what, "fill it in for each of the rows", true);
    }
  }
}
