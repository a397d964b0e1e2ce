package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/** Beyond what a heading names, nobody knows whether the clause applies (S9). */
final class OrUnknown extends FactNode {
  @Child private FactNode fact;

  OrUnknown(FactNode fact) {
    this.fact = fact;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Truth found = fact.executeTruth(frame);
    return found == Truth.TRUE ? found : Truth.UNKNOWN;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    fact.explain(frame, evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    fact.ask(frame, evidence);
  }
}
