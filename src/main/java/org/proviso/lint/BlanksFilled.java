package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Blanks left to be filled in. */
final class BlanksFilled implements Lint.Pass {
  private static final Pattern BLANK = Pattern.compile("_{2,}");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        Matcher blank = BLANK.matcher(sentence.words().text());
        while (blank.find()) {
          found.add(
              Remark.on(
                  Code.BLANK_UNFILLED,
                  clause,
                  Remark.part(sentence.words(), blank.start(), blank.end()),
                  clause.id().number()));
        }
      }
    }
    return found;
  }
}
