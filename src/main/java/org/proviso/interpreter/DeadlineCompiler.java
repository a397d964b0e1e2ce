package org.proviso.interpreter;

import java.util.List;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.OnceForAll;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/** Makes the node of an event that must come in time of a record (S18). */
final class DeadlineCompiler {
  private final World world;
  private final Selections selections;
  private final Norm norm;
  private final boolean onRecord;

  DeadlineCompiler(World world, Selections selections, Norm norm, boolean onRecord) {
    this.world = world;
    this.selections = selections;
    this.norm = norm;
    this.onRecord = onRecord;
  }

  FactNode compile(Fact.Timed timed) {
    Selection records = norm.each().records();
    Deadline deadline = timed.deadline();
    boolean byAnybody = norm.each().term().equals(Each.ANYBODY);
    var own = new OwnRecords(selections.compile(records), deadline);
    var about = new OfTheSame(SaidMatter.of(timed.event(), records), byAnybody, own);
    var serving = new Serving(about, doer(deadline));
    return new TimedNode(
        selections.compileFrom(timed.event(), records),
        anchors(),
        deadline,
        onRecord,
        byAnybody,
        serving,
        new SharedEvents(othersLike(timed.event()), deadline, serving),
        own);
  }

  /**
   * Of what somebody files within days of an event, who bears the norm files and need do no more.
   */
  private Doer doer(Deadline deadline) {
    return deadline.before() && deadline.relation() == Relation.AT_MOST
        ? Doer.anybody(world)
        : Doer.of(norm, world);
  }

  /** The records that the event might serve in place of this one. */
  private SelectionNode othersLike(Selection event) {
    return selections.compile(OnceForAll.isAll(event) ? Selection.NONE : norm.each().records());
  }

  /** What time is reckoned from in a norm whose subjects are not records: what it applies upon. */
  private SelectionNode anchors() {
    List<Selection> upon = NormParts.within(norm.when(), Selection.class);
    return selections.compile(upon.isEmpty() ? Selection.NONE : upon.getFirst());
  }
}
