package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.source.Source;
import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.verdict.Bearing;
import org.proviso.verdict.Considered;

/** A norm held against one subject in one period: scope, requirement, exemptions (S14). */
@GenerateWrapper
class NormNode extends TaggedNode {
  private final Norm norm;
  @Child private FactNode bearer;
  @Child private FactNode when;
  @Child private FactNode must;
  @Children private final FactNode[] headed;
  @Children private final FactNode[] exemptions;
  @Children private final FactNode[] rivals;
  private final List<Excuse> excuses;
  private final List<Bearing> bearings;

  NormNode(
      Norm norm,
      FactNode bearer,
      FactNode when,
      FactNode must,
      List<FactNode> headed,
      List<Excuse> excuses,
      List<Rival> rivals) {
    this.norm = norm;
    this.rivals = rivals.stream().map(Rival::fact).toArray(FactNode[]::new);
    this.bearings = rivals.stream().map(Rival::bearing).toList();
    this.excuses = List.copyOf(excuses);
    this.bearer = bearer;
    this.when = when;
    this.must = must;
    this.headed = headed.toArray(FactNode[]::new);
    this.exemptions = excuses.stream().map(Excuse::fact).toArray(FactNode[]::new);
  }

  /** For wrappers, which only pass on. */
  NormNode(NormNode other) {
    this.norm = other.norm;
    this.bearer = other.bearer;
    this.when = other.when;
    this.must = other.must;
    this.headed = new FactNode[0];
    this.exemptions = new FactNode[0];
    this.excuses = List.of();
    this.rivals = new FactNode[0];
    this.bearings = List.of();
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new NormNodeWrapper(this, this, probe);
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.StatementTag.class;
  }

  /** Tells every part which words of the agreement it stands for. */
  void placeIn(Source source) {
    place(NormRootNode.section(source, norm.words()));
    for (FactNode fact : new FactNode[] {when, must}) {
      fact.place(getSourceSection());
    }
    for (MeasureNode measure : NodeUtil.findAllNodeInstances(must, MeasureNode.class)) {
      measure.place(getSourceSection());
    }
    for (int i = 0; i < exemptions.length; i++) {
      FactNode exemption = exemptions[i];
      excuses.get(i).place().stream()
          .map(words -> NormRootNode.section(source, words))
          .forEach(exemption::place);
    }
  }

  /** Leaves scope, requirement and excuse in the moment; the requirement is the answer. */
  Truth executeNorm(VirtualFrame frame) {
    Moment moment = FactNode.moment(frame);
    moment.scope =
        moment.inPeriod.and(moment.falls).and(moment.takesPlace()).and(bearer.executeTruth(frame));
    moment.forget();
    if (moment.scope == Truth.FALSE) {
      return Truth.TRUE;
    }
    moment.scope = moment.scope.and(condition(when, frame)).and(underHeading(frame));
    moment.forget();
    if (moment.scope == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth excused = Truth.FALSE;
    for (FactNode exemption : exemptions) {
      excused = excused.or(condition(exemption, frame));
    }
    moment.forget();
    moment.excused = excused;
    moment.required = true;
    moment.requirement = must.executeTruth(frame);
    moment.required = false;
    if (moment.maybeNothing && moment.requirement == Truth.FALSE) {
      moment.requirement = Truth.UNKNOWN;
    }
    return moment.requirement;
  }

  /** A condition of nothing does not hold; one that may be of nothing is at most not known. */
  private static Truth condition(FactNode fact, VirtualFrame frame) {
    Moment moment = FactNode.moment(frame);
    Truth found = fact.executeTruth(frame);
    if (moment.nothing) {
      return Truth.FALSE;
    }
    return moment.maybeNothing ? found.and(Truth.UNKNOWN) : found;
  }

  /** Beyond what the heading names, nobody knows whether the clause applies (S9). */
  private Truth underHeading(VirtualFrame frame) {
    for (FactNode scope : headed) {
      if (scope.executeTruth(frame) != Truth.TRUE) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.TRUE;
  }

  /** Puts together why, from the same nodes that found the verdict. */
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = FactNode.moment(frame);
    must.explain(frame, evidence);
    for (int i = 0; i < exemptions.length; i++) {
      consider(frame, i, evidence);
    }
    for (int i = 0; i < rivals.length; i++) {
      if (rivals[i].executeTruth(frame) != Truth.FALSE) {
        evidence.bearings.add(bearings.get(i));
      }
    }
    if (moment.scope == Truth.UNKNOWN) {
      askScope(frame, evidence);
    }
    if (moment.requirement == Truth.UNKNOWN) {
      must.ask(frame, evidence);
    }
  }

  private void askScope(VirtualFrame frame, Evidence evidence) {
    Moment moment = FactNode.moment(frame);
    if (moment.inPeriod == Truth.UNKNOWN && !moment.isOnRecord()) {
      askPeriod(moment, evidence);
    }
    if (moment.falls == Truth.UNKNOWN) {
      evidence.missing(
          "whether any day from "
              + Wording.date(moment.firstDay)
              + " to "
              + Wording.date(moment.lastDay)
              + " is one that the clause speaks of",
          "list the days in the sheet calendar, with their kinds",
          false);
    }
    if (bearer.executeTruth(frame) == Truth.UNKNOWN) {
      bearer.ask(frame, evidence);
    }
    if (condition(when, frame) == Truth.UNKNOWN) {
      when.ask(frame, evidence);
    }
    for (FactNode scope : headed) {
      if (scope.executeTruth(frame) != Truth.TRUE) {
        evidence.missing(
            "whether clause " + norm.clause() + " applies beyond what its heading names",
            "say in a sentence of the agreement to whom the article applies",
            false);
        scope.ask(frame, evidence);
      }
    }
  }

  private void askPeriod(Moment moment, Evidence evidence) {
    if (norm.period() instanceof Period.Every every) {
      Successive.ask(every, evidence);
    } else if (norm.period() instanceof Period.Calendar(Stretch stretch)) {
      evidence.missing(
          "when each " + stretch.words() + " begins and ends",
          "say in the sheet calendar, in a column term, which days are of which " + stretch.words(),
          false);
    } else {
      evidence.missing(
          "whether " + Wording.date(moment.firstDay) + " is such a day",
          "list the day in the sheet calendar, with its kind",
          false);
    }
  }

  private void consider(VirtualFrame frame, int i, Evidence evidence) {
    Evidence own = new Evidence();
    Truth applied = condition(exemptions[i], frame);
    boolean other = excuses.get(i).place().isEmpty();
    if (other && applied == Truth.FALSE) {
      return;
    }
    exemptions[i].explain(frame, own);
    if (applied == Truth.UNKNOWN) {
      exemptions[i].ask(frame, own);
      // What is not known to be missed needs no saving (S14).
      boolean saves = FactNode.moment(frame).requirement == Truth.FALSE;
      own.missing().forEach(fact -> evidence.missing(fact.fact(), fact.remedy(), saves));
    }
    String found =
        own.rows().isEmpty()
            ? String.join(" ", own.why)
            : own.rows().stream()
                .limit(5)
                .map(row -> row.words())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    evidence.exceptions.add(new Considered(excuses.get(i).words(), applied, found));
  }
}
