package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.ClauseId;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;

/** Norms in conflict where nothing, or a circle, says which of them prevails (S20). */
final class Precedences implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    return conflicts(Conflicts.of(List.of(agreement)), false);
  }

  /** What concerns several agreements at once: conflicts between them, and circles. */
  static List<Diagnostic> between(List<Agreement> agreements) {
    var conflicts = Conflicts.of(agreements);
    var found = new ArrayList<Diagnostic>();
    circle(conflicts).stream().forEach(found::add);
    found.addAll(conflicts(conflicts, true));
    return found;
  }

  private static List<Diagnostic> conflicts(Conflicts conflicts, boolean apart) {
    return conflicts.all().stream()
        .filter(conflict -> !conflict.isOrdered())
        .filter(conflict -> isApart(conflict) == apart)
        .map(Precedences::remark)
        .toList();
  }

  private static boolean isApart(Conflict conflict) {
    return !conflict.yielding().agreement().isSame(conflict.prevailing().agreement());
  }

  private static Diagnostic remark(Conflict conflict) {
    NormAt one = conflict.yielding();
    NormAt other = conflict.prevailing();
    boolean circle = conflict.stated() == Conflict.Stated.CIRCLE;
    String may = conflict.clash() == Clash.CERTAIN ? "" : "may ";
    return Remark.on(
            circle ? Code.PRECEDENCE_CIRCULAR : Code.CONFLICT_UNORDERED,
            one.norm(),
            isApart(conflict) ? one.clause() + " of " + one.agreement().label() : one.clause(),
            other.words(one.agreement()),
            may)
        .with(
            new Related(
                new Place.InText(other.norm().words(), other.clause()),
                "the other clause: " + Remark.brief(other.norm().words())));
  }

  /** Agreements that are said to prevail in a ring: reported at the first one's beginning. */
  private static List<Diagnostic> circle(Conflicts conflicts) {
    List<Agreement> ring = conflicts.circle();
    if (ring.size() < 2) {
      return List.of();
    }
    String names = String.join(", ", ring.stream().skip(1).map(Agreement::label).toList());
    List<Clause> clauses = ring.getFirst().clauses();
    ClauseId at = clauses.isEmpty() ? new ClauseId("") : clauses.getFirst().id();
    return List.of(
        Diagnostic.of(
            Code.PRECEDENCE_CIRCULAR,
            new Place.InText(ring.getFirst().source().span(0, 0), at.number()),
            ring.getFirst().label(),
            names,
            ""));
  }
}
