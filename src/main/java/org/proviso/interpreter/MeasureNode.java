package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Measures one subject in one period; what is not known widens the number. */
@GenerateWrapper
abstract class MeasureNode extends TaggedNode {
  /** What records that are not known yet could still do to the number (S17). */
  enum Growth {
    UP,
    DOWN,
    BOTH,
    NONE
  }

  private final Unit unit;
  private final Growth growth;

  MeasureNode(Unit unit, Growth growth) {
    this.unit = unit;
    this.growth = growth;
  }

  /** For wrappers, which only pass on. */
  MeasureNode(MeasureNode other) {
    this(other.unit, other.growth);
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new MeasureNodeWrapper(this, this, probe);
  }

  final Unit unit() {
    return unit;
  }

  abstract Reckoned measure(Moment moment);

  /** Measures, and leaves open what lies beyond the coverage if that matters now. */
  Reckoned executeMeasure(VirtualFrame frame) {
    Moment moment = (Moment) frame.getArguments()[0];
    Reckoned found = measure(moment);
    if (!moment.mindsCut() || growth == Growth.NONE) {
      return found;
    }
    moment.openEnded = true;
    if (found.defined() == Truth.FALSE) {
      return Reckoned.UNKNOWN.definedAs(Truth.UNKNOWN);
    }
    return switch (growth) {
      case UP -> found.openAbove();
      case DOWN -> found.openBelow();
      case BOTH -> found.openAbove().openBelow();
      case NONE -> found;
    };
  }

  @Override
  final String words(Object outcome) {
    return Wording.reckoned((Reckoned) outcome, unit);
  }

  /** Whether records that no row gives could still be there, so that too little accuses nobody. */
  abstract boolean isIncomplete(Moment moment, Evidence evidence);

  /**
   * Whether more records could make the number greater: not of a shortest one, or a first start.
   */
  final boolean mayGrow() {
    return growth != Growth.DOWN;
  }

  /** Whether more records could make the number smaller as well as greater. */
  boolean fallsToo() {
    return false;
  }

  /** The addends, the rows, and what was taken. */
  abstract void explain(Moment moment, Evidence evidence);

  /** The facts that would make the number exact. */
  abstract void ask(Moment moment, Evidence evidence);

  final String amount(long amount) {
    return Wording.amount(Ratio.of(amount), unit);
  }
}
