package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * Sentences that were not read or have two readings, where reading itself did not say so, and those
 * that nothing is held against.
 */
final class UnreadSentences implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (!isSaid(sentence, agreement.diagnostics())) {
          unread(clause, sentence, found);
        }
      }
    }
    return found;
  }

  private static void unread(Clause clause, Clause.Sentence sentence, List<Diagnostic> found) {
    switch (sentence.became()) {
      case NOT_READ -> found.add(remark(Code.NOT_READ, clause, sentence, reason(sentence)));
      case TWO_READINGS -> found.add(remark(Code.TWO_READINGS, clause, sentence, reason(sentence)));
      case ACTION ->
          sentence.actions().stream()
              .map(one -> remark(Code.ACTION_NOT_CHECKABLE, clause, sentence, one.action()))
              .forEach(found::add);
      case NORM, DEFINITION, DECLARATION, STATEMENT, JUDGEMENT, LABEL -> {}
    }
  }

  private static Diagnostic remark(
      Code code, Clause clause, Clause.Sentence sentence, String about) {
    return Remark.on(code, clause, sentence.words(), Remark.brief(sentence.words()), about);
  }

  private static String reason(Clause.Sentence sentence) {
    return sentence.note().isEmpty() ? "" : ": " + sentence.note();
  }

  private static boolean isSaid(Clause.Sentence sentence, List<Diagnostic> said) {
    return said.stream()
        .filter(diagnostic -> isAboutReading(diagnostic.code()))
        .anyMatch(
            diagnostic ->
                diagnostic.place() instanceof Place.InText(var span, _)
                    && span.start() < sentence.words().end()
                    && sentence.words().start() <= span.end());
  }

  private static boolean isAboutReading(Code code) {
    return switch (code) {
      case NOT_READ, TWO_READINGS, SENTENCE_TOO_LONG, NESTING_TOO_DEEP -> true;
      case NUMBER_WORDS_DISAGREE, WEEKDAY_DISAGREES, DATE_DOES_NOT_EXIST, BLANK_UNFILLED -> true;
      case TIME_DOES_NOT_EXIST, MAY_NOT_AMBIGUOUS -> true;
      default -> false;
    };
  }
}
