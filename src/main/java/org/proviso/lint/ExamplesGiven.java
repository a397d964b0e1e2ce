package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Example;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Clauses that can be broken and that no example shows broken or kept (S22). */
final class ExamplesGiven implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    Set<ClauseId> shown = new HashSet<>();
    agreement.examples().stream().map(Example::target).forEach(shown::add);
    for (Norm norm : agreement.norms()) {
      if (canBreak(norm.modality()) && shown.add(norm.clause())) {
        found.add(Remark.on(Code.EXAMPLE_MISSING, norm, norm.clause().number()));
      }
    }
    return found;
  }

  private static boolean canBreak(Modality modality) {
    return switch (modality) {
      case DUTY, BAN, EXEMPTION, RIGHT -> true;
      case PERMISSION, POWER, ADVISORY -> false;
    };
  }
}
