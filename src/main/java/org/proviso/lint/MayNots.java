package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;
import org.proviso.source.Span;

/** "May not" before a word of choice, where it is no ban (S28). */
final class MayNots implements Lint.Pass {
  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(?:may\\s+not\\s+(?:wish|choose|want|like|prefer|elect|opt|need|be\\s+able)"
              + "|may\\s+or\\s+may\\s+not)\\b",
          Pattern.CASE_INSENSITIVE);

  /** It is read as no ban, so that "might" says the same without a doubt. */
  private static Fix might(Span words) {
    String said = words.text();
    String better = said.replaceAll("\\bmay\\b", "might").replaceAll("\\bMay\\b", "Might");
    return new Fix(words, better, "Write \"might\" if nothing is forbidden", true);
  }

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        Matcher choice = CHOICE.matcher(sentence.words().text());
        while (choice.find()) {
          var words = Remark.part(sentence.words(), choice.start(), choice.end());
          found.add(
              Remark.on(Code.MAY_NOT_AMBIGUOUS, clause, words, Remark.brief(sentence.words()))
                  .with(might(words)));
        }
      }
    }
    return found;
  }
}
