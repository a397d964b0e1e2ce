package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Norm;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;
import org.proviso.precedence.OpenEnds;
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
}
