package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.time.Quantity;

/**
 * Limits that nothing can break or nothing can keep, proved from what a day, a week or a month can
 * hold at most ({@link MeasureRange}).
 */
final class LimitsPossible implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      conjuncts(norm.must()).forEach(limit -> limit(norm, limit, found));
    }
    return found;
  }

  private static void limit(Norm norm, Fact.Compare limit, List<Diagnostic> found) {
    if (!(limit.bound() instanceof Bound.Fixed(Quantity bound))) {
      return;
    }
    MeasureRange.of(limit.measure(), norm.period())
        .ifPresent(
            range -> {
              if (range.cannotBreak(limit.relation(), bound)) {
                found.add(Remark.on(Code.LIMIT_NEVER_BROKEN, norm, brief(norm), range.why()));
              } else if (range.cannotKeep(limit.relation(), bound)) {
                found.add(Remark.on(Code.LIMIT_NEVER_KEPT, norm, brief(norm), range.why()));
              }
            });
  }

  private static String brief(Norm norm) {
    return Remark.brief(norm.words());
  }

  /** The limits that all must hold; under a negation or an "or" nothing is proved here. */
  private static List<Fact.Compare> conjuncts(Fact must) {
    return switch (must) {
      case Fact.Compare compare -> List.of(compare);
      case Fact.AllOf(List<Fact> facts) ->
          facts.stream().flatMap(fact -> conjuncts(fact).stream()).toList();
      case Fact _ -> List.of();
    };
  }
}
