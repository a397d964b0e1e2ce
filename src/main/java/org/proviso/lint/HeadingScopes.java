package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Norms that only a heading narrows: a heading never scopes by itself (S9). */
final class HeadingScopes implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    return agreement.norms().stream()
        .filter(norm -> !norm.headed().isEmpty())
        .map(norm -> Remark.on(Code.HEADING_SCOPE, norm, heading(norm, agreement)))
        .toList();
  }

  /** The heading over the norm's clause: its own, or the one it stands under. */
  private static String heading(Norm norm, Agreement agreement) {
    var number = norm.clause().number();
    while (!number.isEmpty()) {
      var at = find(number, agreement);
      if (at.isEmpty() || !at.getFirst().heading().isEmpty()) {
        return at.isEmpty() ? number : at.getFirst().heading();
      }
      number = at.getFirst().parent();
    }
    return agreement.title();
  }

  private static List<Clause> find(String number, Agreement agreement) {
    return agreement.clauses().stream()
        .filter(clause -> clause.id().number().equals(number))
        .limit(1)
        .toList();
  }
}
