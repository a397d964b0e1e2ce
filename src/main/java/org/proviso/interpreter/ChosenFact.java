package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/**
 * Whether what is measured was chosen or agreed to: so where every record of it was, not so where
 * none was; where some were, nobody can say whether those are the ones beyond the limit.
 */
final class ChosenFact extends FactNode {
  @Child private SelectionNode with;
  @Child private SelectionNode without;
  @Child private FactNode otherwise;

  /**
   * @param with the records measured that were chosen
   * @param without those that were not
   * @param otherwise what is known of the subject itself, where the records do not settle it
   */
  ChosenFact(SelectionNode with, SelectionNode without, FactNode otherwise) {
    this.with = with;
    this.without = without;
    this.otherwise = otherwise;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    int chosen = best(with, moment);
    int unchosen = best(without, moment);
    moment.something(Truth.TRUE);
    if (chosen == FilterNode.TRUE && unchosen == FilterNode.FALSE) {
      return Truth.TRUE;
    }
    if (chosen == FilterNode.FALSE && unchosen == FilterNode.TRUE) {
      return Truth.FALSE;
    }
    Truth known = otherwise.executeTruth(frame);
    moment.something(Truth.TRUE);
    return known;
  }

  private static int best(SelectionNode of, Moment moment) {
    return Entries.of(of, moment).best();
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    new CountMeasures.Count(with).explain(moment(frame), evidence);
    otherwise.explain(frame, evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    new CountMeasures.Count(with).ask(moment(frame), evidence);
    otherwise.ask(frame, evidence);
  }
}
