package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import org.proviso.time.Truth;

/** And, or, not of facts, and the facts that are the same for everybody. */
final class LogicFacts {
  private LogicFacts() {}

  /** Always so, never so, or stated once for the whole proposal. */
  static final class Constant extends FactNode {
    private final Truth truth;
    private final String fact;
    private final String remedy;

    Constant(Truth truth, String fact, String remedy) {
      this.truth = truth;
      this.fact = fact;
      this.remedy = remedy;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      return moment(frame).something(truth);
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      if (!fact.isEmpty() && truth != Truth.UNKNOWN) {
        evidence.why.add("Stated: " + fact + ": " + (truth.isTrue() ? "yes." : "no."));
      }
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      if (truth == Truth.UNKNOWN) {
        evidence.missing(fact, remedy, false);
      }
    }
  }

  /** Several facts together. */
  abstract static class Several extends FactNode {
    @Children final FactNode[] facts;

    Several(List<FactNode> facts) {
      this.facts = facts.toArray(FactNode[]::new);
    }

    abstract Truth join(Truth so, Truth next);

    /** Facts with nothing to hold of do not count; all of them together are nothing too. */
    final Truth joined(VirtualFrame frame, Truth start) {
      Moment moment = moment(frame);
      Truth so = start;
      int counted = 0;
      boolean maybe = false;
      for (FactNode fact : facts) {
        Truth next = fact.executeTruth(frame);
        if (moment.nothing) {
          continue;
        }
        counted++;
        maybe = counted == 1 && moment.maybeNothing;
        so = join(so, moment.maybeNothing && facts.length > 1 ? Truth.UNKNOWN : next);
      }
      if (counted == 0 && facts.length > 0) {
        return moment.nothing();
      }
      moment.something(so);
      moment.maybeNothing = maybe;
      return so;
    }

    /** Names the measures and bounds of those that settle it: of two, the one that is broken. */
    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Truth whole = executeTruth(frame);
      AgainstLimit before = AgainstLimit.takenFrom(evidence);
      List<AgainstLimit> settling = new ArrayList<>();
      List<AgainstLimit> others = new ArrayList<>();
      for (FactNode fact : facts) {
        Truth own = fact.executeTruth(frame);
        boolean settles = own == whole && !moment(frame).nothing;
        fact.explain(frame, evidence);
        AgainstLimit said = AgainstLimit.takenFrom(evidence);
        if (!said.isNothing()) {
          (settles ? settling : others).add(said);
        }
      }
      List<AgainstLimit> named = settling.isEmpty() ? others : settling;
      if (!before.isNothing() || named.isEmpty()) {
        before.putInto(evidence);
      } else {
        AgainstLimit.together(whole.isFalse() ? named : named.subList(0, 1)).putInto(evidence);
      }
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      for (FactNode fact : facts) {
        if (fact.executeTruth(frame) == Truth.UNKNOWN) {
          fact.ask(frame, evidence);
        }
      }
    }
  }

  /** All hold, of those that have something to hold of. */
  static final class All extends Several {
    All(List<FactNode> facts) {
      super(facts);
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      return joined(frame, Truth.TRUE);
    }

    @Override
    Truth join(Truth so, Truth next) {
      return so.and(next);
    }
  }

  /** Any holds, of those that have something to hold of. */
  static final class Any extends Several {
    Any(List<FactNode> facts) {
      super(facts);
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      return joined(frame, Truth.FALSE);
    }

    @Override
    Truth join(Truth so, Truth next) {
      return so.or(next);
    }
  }

  /** Does not hold. */
  static final class None extends FactNode {
    @Child private FactNode fact;

    None(FactNode fact) {
      this.fact = fact;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      return fact.executeTruth(frame).not();
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
}
