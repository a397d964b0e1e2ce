package org.proviso.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.ClauseId;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;
import org.proviso.precedence.Unranked;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;

/**
 * Norms in conflict where nothing, or a circle, says which of them prevails (S20): by their form,
 * and those that the solver proves cannot both be kept, with days that show it.
 */
record Precedences(Prover prover) implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    return conflicts(List.of(agreement), Conflicts.of(List.of(agreement)), false);
  }

  /** What concerns several agreements at once: conflicts between them, and circles. */
  List<Diagnostic> between(List<Agreement> agreements) {
    var conflicts = Conflicts.of(agreements);
    var found = new ArrayList<Diagnostic>();
    found.addAll(circle(conflicts));
    found.addAll(conflicts(agreements, conflicts, true));
    return found;
  }

  /** Those within the agreements, or between them; by form first, then what is proved besides. */
  private List<Diagnostic> conflicts(
      List<Agreement> agreements, Conflicts conflicts, boolean apart) {
    Map<Unranked.Pair, List<String>> proved = proved(agreements, apart);
    var found = new ArrayList<Diagnostic>();
    for (Conflict conflict : conflicts.all()) {
      if (!conflict.isOrdered() && isApart(conflict) == apart) {
        var pair = new Unranked.Pair(conflict.yielding(), conflict.prevailing());
        List<String> days =
            proved.containsKey(pair)
                ? proved.get(pair)
                : prover.clash(conflict.yielding(), conflict.prevailing());
        proved.remove(pair);
        boolean sure = conflict.clash() == Clash.CERTAIN && !(prover.asks() && days.isEmpty());
        found.add(shown(remark(conflict, sure), conflict.yielding(), days));
      }
    }
    // By its form it is no conflict: both ways must be shown.
    proved.values().removeIf(days -> days.size() < 2);
    proved.forEach((pair, days) -> found.add(shown(remark(pair), pair.one(), days)));
    return found;
  }

  /** The pairs that cannot both be kept, with the days that show it. */
  private Map<Unranked.Pair, List<String>> proved(List<Agreement> agreements, boolean apart) {
    Map<Unranked.Pair, List<String>> proved = new LinkedHashMap<>();
    for (Unranked.Pair pair : Unranked.of(agreements, apart)) {
      List<String> days = prover.clash(pair.one(), pair.other());
      if (!days.isEmpty()) {
        proved.put(pair, days);
      }
    }
    return proved;
  }

  private static Diagnostic remark(Unranked.Pair pair) {
    var stated = Conflict.Stated.NOTHING;
    return remark(new Conflict(pair.one(), pair.other(), Clash.CERTAIN, stated), true);
  }

  private static Diagnostic shown(Diagnostic remark, NormAt one, List<String> days) {
    Diagnostic shown = remark;
    for (String day : days) {
      shown = shown.with(new Related(new Place.InFile(one.agreement().source().name()), day));
    }
    return shown;
  }

  private static String both(String first, String second) {
    return first.equals(second)
        ? "Two sentences of clause " + first
        : "Clause " + first + " and clause " + second;
  }

  private static boolean isApart(Conflict conflict) {
    return !conflict.yielding().agreement().isSame(conflict.prevailing().agreement());
  }

  private static Diagnostic remark(Conflict conflict, boolean sure) {
    NormAt one = conflict.yielding();
    NormAt other = conflict.prevailing();
    boolean circle = conflict.stated() == Conflict.Stated.CIRCLE;
    String may = sure ? "" : "may ";
    String first =
        isApart(conflict) ? one.clause() + " of " + one.agreement().label() : one.clause();
    String second = other.words(one.agreement());
    Diagnostic remark =
        circle
            ? Remark.on(Code.PRECEDENCE_CIRCULAR, one.norm(), first, second)
            : Remark.on(Code.CONFLICT_UNORDERED, one.norm(), both(first, second), may);
    return remark.with(
        new Related(
            new Place.InText(other.norm().words(), other.clause()),
            (first.equals(second) ? "the other sentence: " : "the other clause: ")
                + Remark.brief(other.norm().words())));
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
