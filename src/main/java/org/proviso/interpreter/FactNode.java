package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import org.proviso.time.Truth;

/** Whether something holds of one subject in one period: yes, no, or not known. */
@GenerateWrapper
abstract class FactNode extends TaggedNode {
  abstract Truth executeTruth(VirtualFrame frame);

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new FactNodeWrapper(this, probe);
  }

  static Moment moment(VirtualFrame frame) {
    return (Moment) frame.getArguments()[0];
  }

  /** The sums, rows and reasons behind what was found; runs after the fact itself. */
  abstract void explain(VirtualFrame frame, Evidence evidence);

  /** The facts that are missing, where it is not known. */
  abstract void ask(VirtualFrame frame, Evidence evidence);
}
