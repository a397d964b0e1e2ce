package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;
import org.proviso.precedence.OpenEnds;
import org.proviso.precedence.Records;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;
import org.proviso.verdict.Bearing;

/**
 * Where a norm yields to others: for each of those a fact that holds where it does, looked up with
 * the terms of the agreement that prevails (S20).
 */
final class Superseding {
  private final World world;
  private final Conflicts conflicts;
  private final OpenEnds openEnds;
  private final Map<String, World> others = new HashMap<>();

  Superseding(World world, Conflicts conflicts, OpenEnds openEnds) {
    this.world = world;
    this.conflicts = conflicts;
    this.openEnds = openEnds;
  }

  /**
   * @param records the records of a norm about records
   */
  List<Excuse> of(Norm norm, Roster roster, Optional<SelectionNode> records) {
    var excuses = new ArrayList<Excuse>();
    var at = new NormAt(world.agreement, norm);
    for (Conflict conflict : conflicts.yieldedBy(at)) {
      NormAt prevailing = conflict.prevailing();
      FactNode fact = overlap(norm, prevailing, roster, records).compile(conflict.clash());
      excuses.add(superseded(fact, prevailing));
    }
    for (Conflict conflict : conflicts.of(at)) {
      if (conflict.isUnresolved()) {
        NormAt other = conflict.beside(at);
        FactNode fact = overlap(norm, other, roster, records).compile(Clash.POSSIBLE);
        excuses.add(superseded(fact, other));
      }
    }
    for (String open : openEnds.of(at)) {
      excuses.add(new Excuse(new LogicFacts.Constant(Truth.UNKNOWN, open, ""), open, List.of()));
    }
    return excuses;
  }

  private Excuse superseded(FactNode fact, NormAt by) {
    return new Excuse(fact, "superseded by " + by.words(world.agreement), List.of());
  }

  /** The norms that bear on this one, with where they do. */
  List<Rival> rivals(Norm norm, Roster roster, Optional<SelectionNode> records) {
    var at = new NormAt(world.agreement, norm);
    var rivals = new ArrayList<Rival>();
    for (Conflict conflict : conflicts.of(at)) {
      NormAt other = conflict.beside(at);
      if (!conflict.isOrdered() || conflict.yielding().equals(at)) {
        FactNode fact = overlap(norm, other, roster, records).compile(Clash.CERTAIN);
        rivals.add(new Rival(fact, bearing(conflict, other)));
      }
    }
    return rivals;
  }

  private Bearing bearing(Conflict conflict, NormAt other) {
    String clause = other.words(world.agreement);
    String words =
        switch (conflict.stated()) {
          case ORDER ->
              conflict.clash() == Clash.CERTAIN
                  ? "yields to " + clause
                  : "may have to yield to " + clause;
          case NOTHING ->
              (conflict.clash() == Clash.CERTAIN ? "conflicts with " : "may conflict with ")
                  + clause
                  + "; nothing says which of them prevails";
          case CIRCLE -> "and " + clause + " are each said to prevail over the other; neither does";
        };
    return new Bearing(
        other.agreement().name(),
        other.norm().clause(),
        other.norm().ordinal(),
        conflict.clash(),
        conflict.stated(),
        words);
  }

  private Overlap overlap(
      Norm norm, NormAt prevailing, Roster roster, Optional<SelectionNode> records) {
    World other =
        others.computeIfAbsent(
            prevailing.agreement().name(), any -> world.as(prevailing.agreement()));
    var selections = new Selections(other, other.naming(), roster, /* takesRequired= */ true);
    records.ifPresent(selections::setRecords);
    return new Overlap(other, selections, norm, prevailing);
  }

  /** Compiles where one norm prevails over another. */
  private record Overlap(World world, Selections selections, Norm yielding, NormAt prevailing) {
    FactNode compile(Clash clash) {
      Norm over = prevailing.norm();
      boolean onRecord = yielding.each().kind() == SubjectKind.RECORD;
      FactCompiler facts = new FactCompiler(world, selections, over, onRecord);
      var all = new ArrayList<FactNode>();
      all.add(inForce());
      boolean sameKind = over.each().kind() == yielding.each().kind();
      boolean ofPeople = over.each().kind() == SubjectKind.PERSON || isOnRecord(over);
      boolean people = onRecord || yielding.each().kind() == SubjectKind.PERSON;
      if (sameKind || ofPeople && people) {
        all.add(new BearerCompiler(world, facts).compile(over.each()));
      } else if (over.each().kind() != SubjectKind.WHOLE) {
        all.add(unsure());
      }
      if (onRecord) {
        records(over).ifPresent(filter -> all.add(facts.subject(filter)));
      }
      if (!onRecord && isOnRecord(over) && grants(over)) {
        // What it allows is in the way of a limit only where the limit counts some of it.
        Selection granted = Records.of(over, yielding.each().records());
        all.add(facts.compile(new Fact.Exists(granted), false));
      }
      conditions(over, facts, sameKind, all);
      if (clash != Clash.CERTAIN) {
        all.add(unsure());
      }
      return new LogicFacts.All(all);
    }

    private static boolean isOnRecord(Norm norm) {
      return norm.each().kind() == SubjectKind.RECORD;
    }

    /** When the norm that prevails applies, and that nothing excuses from it. */
    private void conditions(Norm over, FactCompiler facts, boolean sameKind, List<FactNode> all) {
      boolean plain =
          over.when() instanceof Fact.Always
              && over.exemptions().isEmpty()
              && over.headed().isEmpty();
      if (plain && over.clouds().isEmpty()) {
        return;
      }
      if (!sameKind || !over.clouds().isEmpty()) {
        all.add(unsure());
        return;
      }
      all.add(facts.compile(over.when(), false));
      for (Exemption exemption : over.exemptions()) {
        all.add(new LogicFacts.None(facts.compile(exemption.unless(), false)));
      }
      over.headed().forEach(filter -> all.add(new OrUnknown(facts.subject(filter))));
    }

    /** That the record is one of those that the norm that prevails speaks of. */
    private Optional<Filter> records(Norm over) {
      Optional<Selection> of =
          isOnRecord(over)
              ? Optional.of(Records.of(over, yielding.each().records()))
              : Records.required(over);
      return of.map(
          selection -> {
            var filters = new ArrayList<Filter>();
            if (!selection.kinds().isEmpty()) {
              filters.add(new Filter.KindIs(selection.kinds()));
            }
            filters.addAll(selection.filters());
            if (over.must() instanceof Fact.Is(Filter wanted) && grants(over)) {
              filters.add(wanted);
            }
            return new Filter.AllOf(filters);
          });
    }

    private static boolean grants(Norm norm) {
      return switch (norm.modality()) {
        case PERMISSION, RIGHT, POWER -> true;
        case DUTY, BAN, EXEMPTION, ADVISORY -> false;
      };
    }

    private FactNode inForce() {
      return new InTerm(prevailing.agreement().inForce());
    }

    private FactNode unsure() {
      String clause = prevailing.clause();
      return new LogicFacts.Constant(
          world.stated(org.proviso.source.Name.of("superseded by " + clause)),
          "whether it is superseded by " + clause + " of " + prevailing.agreement().label(),
          "in the sheet about: item superseded by " + clause + ", value yes or no");
    }
  }

  /** Whether the period lies within the term of an agreement. */
  static final class InTerm extends FactNode {
    private final long first;
    private final long last;

    InTerm(DateSpan term) {
      this.first = term.first().toEpochDay();
      this.last = term.last().toEpochDay();
    }

    @Override
    Truth executeTruth(com.oracle.truffle.api.frame.VirtualFrame frame) {
      Moment moment = moment(frame);
      boolean outside = moment.lastDay < first || moment.firstDay > last;
      boolean inside = moment.firstDay >= first && moment.lastDay <= last;
      Truth found = outside ? Truth.FALSE : inside ? Truth.TRUE : Truth.UNKNOWN;
      return moment.something(found);
    }

    @Override
    void explain(com.oracle.truffle.api.frame.VirtualFrame frame, Evidence evidence) {}

    @Override
    void ask(com.oracle.truffle.api.frame.VirtualFrame frame, Evidence evidence) {
      evidence.missing(
          "whether the agreement that prevails goes for all of the period, which its term cuts",
          "say so in a sentence of the agreement",
          true);
    }
  }

  /** Beyond what a heading names, nobody knows whether the clause applies (S9). */
  static final class OrUnknown extends FactNode {
    @Child private FactNode fact;

    OrUnknown(FactNode fact) {
      this.fact = fact;
    }

    @Override
    Truth executeTruth(com.oracle.truffle.api.frame.VirtualFrame frame) {
      Truth found = fact.executeTruth(frame);
      return found == Truth.TRUE ? found : Truth.UNKNOWN;
    }

    @Override
    void explain(com.oracle.truffle.api.frame.VirtualFrame frame, Evidence evidence) {
      fact.explain(frame, evidence);
    }

    @Override
    void ask(com.oracle.truffle.api.frame.VirtualFrame frame, Evidence evidence) {
      fact.ask(frame, evidence);
    }
  }
}
