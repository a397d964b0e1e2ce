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

  /** Who "may not choose to cash out leave" may be forbidden to; so may whom "no" stands before. */
  private static final Pattern OR_BAN =
      Pattern.compile(
          "(?s)(?:no|nobody|neither|none)\\b.*|.*\\b(?:choose|elect|opt)",
          Pattern.CASE_INSENSITIVE);

  /** Where it can be no ban, "might" says the same without a doubt; else somebody must choose. */
  private static Fix might(Span words, String before) {
    String said = words.text();
    String better = said.replaceAll("\\bmay\\b", "might").replaceAll("\\bMay\\b", "Might");
    boolean sure = !OR_BAN.matcher(before.strip() + " " + said).matches();
    return new Fix(words, better, "Write \"might\" if nothing is forbidden", sure);
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
                  .with(might(words, sentence.words().text().substring(0, choice.start()))));
        }
      }
    }
    return found;
  }
}
