package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Limits whose unit does not fit what they limit: "meetings of no more than three students". */
final class UnitsCompared implements Lint.Pass {
  /** How reading says that an amount does not fit; a length, a number or a size was needed. */
  private static final Pattern MISFIT =
      Pattern.compile(
          "write (?:an amount of (?:\"|\\u201c|minutes)|a number of (?:students|records))");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (sentence.became() == SentenceClass.NOT_READ && MISFIT.matcher(sentence.note()).find()) {
          found.add(
              Remark.on(
                  Code.UNITS_INCOMPARABLE,
                  clause,
                  sentence.words(),
                  Remark.brief(sentence.words())));
        }
      }
    }
    return found;
  }
}
