package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.proviso.norm.Relation;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** A measure stands so to a bound. */
final class CompareNode extends FactNode {
  @Child private MeasureNode measure;
  @Child private BoundNode bound;
  private final Relation relation;
  private final Unit unit;

  /** Whether holding is what the norm wants, so that a missing row must not accuse (S27). */
  private final boolean wanted;

  /** Of a day by itself, what a shift holds after midnight; none of other stretches. */
  @Children private final NightShift[] nights;

  CompareNode(
      MeasureNode measure,
      Relation relation,
      BoundNode bound,
      boolean wanted,
      List<NightShift> nights) {
    this.nights = nights.toArray(NightShift[]::new);
    this.measure = measure;
    this.unit = measure.unit();
    this.relation = relation;
    this.bound = bound;
    this.wanted = wanted;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    Reckoned found = measure.executeMeasure(frame);
    Reckoned limit = bound.executeBound(frame);
    moment.see(found, limit, unit, bound.unit());
    if (found.defined() == Truth.FALSE || limit.defined() == Truth.FALSE) {
      return moment.nothing();
    }
    Truth stands = moment.something(found.stands(relation, limit));
    moment.maybeNothing = found.defined() == Truth.UNKNOWN || limit.defined() == Truth.UNKNOWN;
    if (stands == Truth.FALSE && isNextMorning(moment, found, limit)) {
      return Truth.UNKNOWN;
    }
    boolean counts = stands == (wanted ? Truth.FALSE : Truth.TRUE);
    return counts && couldBeMore(moment, found, limit, new Evidence()) ? Truth.UNKNOWN : stands;
  }

  /**
   * "Shall end no later than 7:00 a.m." of what begins after that and ends the next morning before
   * it: which morning is meant, the clause does not say.
   */
  private boolean isNextMorning(Moment moment, Reckoned found, Reckoned limit) {
    if (!relation.isUpper()
        || unit != Unit.CLOCK
        || bound.unit() != Unit.CLOCK
        || !(found.isExact() && limit.isExact() && moment.isOnRecord())
        || !moment.record().isTimed()) {
      return false;
    }
    Ratio start = Ratio.of(Math.floorMod(moment.record().from, (long) View.DAY));
    return found.low().compareTo(Ratio.of(View.DAY)) > 0
        && start.compareTo(limit.low()) > 0
        && found.low().minus(Ratio.of(View.DAY)).compareTo(limit.low()) <= 0;
  }

  /** It hangs on too little being found, and records may be missing. */
  private boolean couldBeMore(Moment moment, Reckoned found, Reckoned limit, Evidence evidence) {
    boolean tooLittle =
        switch (relation) {
          case AT_LEAST, MORE_THAN -> wanted && measure.mayGrow();
          case EXACTLY ->
              // One more would make it another number, which a ban of just this one wants.
              !wanted
                  // More of what it is measured against may be missing just as well.
                  || bound instanceof BoundNode.Measured
                  || !found.noHigh()
                      && !limit.noLow()
                      && (measure.fallsToo() || found.high().compareTo(limit.low()) < 0);
          case AT_MOST, LESS_THAN -> !wanted && measure.mayGrow();
        };
    return tooLittle && (measure.isIncomplete(moment, evidence) || isAtNight(moment, evidence));
  }

  private boolean isAtNight(Moment moment, Evidence evidence) {
    boolean night = false;
    for (NightShift shift : nights) {
      night |= shift.isHeldAfterMidnight(moment, evidence);
    }
    return night;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    measure.explain(moment, evidence);
    bound.explain(frame, evidence);
    Reckoned found = measure.executeMeasure(frame);
    Reckoned limit = bound.executeBound(frame);
    if (found.defined() == Truth.FALSE || limit.defined() == Truth.FALSE) {
      evidence.why.add("There was nothing to measure.");
      return;
    }
    evidence.why.add(
        "Measured: "
            + Wording.reckoned(found, unit)
            + "; it must be "
            + words()
            + " "
            + Wording.reckoned(limit, unitOf(bound, unit))
            + ".");
    if (evidence.measured.isEmpty()) {
      evidence.measured = Wording.reckoned(found, unit);
      evidence.limit = words() + " " + Wording.reckoned(limit, unitOf(bound, unit));
      evidence.headroom = headroom(found, limit, unit);
    }
  }

  private String words() {
    return unit == Unit.CLOCK ? relation.clockWords() : relation.words();
  }

  private static Unit unitOf(BoundNode bound, Unit measured) {
    return bound.unit() instanceof Unit.Things(var noun) && noun.isEmpty()
        ? measured
        : bound.unit();
  }

  /** What is left of the limit, or by how much it is missed. */
  private String headroom(Reckoned found, Reckoned limit, Unit unit) {
    if (!found.isExact() || !limit.isExact()) {
      return "";
    }
    Ratio over = found.low().minus(limit.low());
    boolean more = over.compareTo(Ratio.ZERO) > 0;
    boolean none = over.compareTo(Ratio.ZERO) == 0;
    Ratio size = more ? over : Ratio.ZERO.minus(over);
    if (unit == Unit.CLOCK) {
      return none ? "" : Wording.amount(size, Unit.MINUTES) + (more ? late() : early());
    }
    String amount = Wording.amount(size, unit);
    if (none) {
      return relation.isUpper() ? "nothing left" : "";
    }
    if (relation.isUpper()) {
      return amount + (more ? " over" : " left");
    }
    boolean exact = relation == Relation.EXACTLY;
    return amount + (!more ? " short" : exact ? " over" : " to spare");
  }

  private String late() {
    return relation.isUpper() || relation == Relation.EXACTLY ? " late" : " to spare";
  }

  private String early() {
    return relation.isUpper() ? " to spare" : " early";
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    measure.ask(moment, evidence);
    bound.ask(frame, evidence);
    Reckoned found = measure.executeMeasure(frame);
    Reckoned limit = bound.executeBound(frame);
    if (isNextMorning(moment, found, limit)) {
      evidence.missing(
          "whether the time of the next day is meant, where what begins later ends then",
          "say so in the clause",
          false);
    }
    if (found.stands(relation, limit) == (wanted ? Truth.FALSE : Truth.TRUE)) {
      couldBeMore(moment, found, limit, evidence);
    }
  }
}
