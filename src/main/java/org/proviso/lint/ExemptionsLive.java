package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Exceptions that reading already refused because they take nothing away. */
final class ExemptionsLive implements Lint.Pass {
  /** How reading says so. */
  private static final String DEAD = "write an exception that can apply";

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      clause.sentences().stream()
          .filter(sentence -> sentence.note().endsWith(DEAD))
          .map(Clause.Sentence::words)
          .map(words -> Remark.on(Code.EXCEPTION_DEAD, clause, words, Remark.brief(words)))
          .forEach(found::add);
    }
    return found;
  }
}
