package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Judgement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Span;

/**
 * A step that begins only when some ranks of an order are placed: of that order those ranks can
 * decide nothing there, although it is said to govern the step.
 */
final class OrdersSpent implements Lint.Pass {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b(?:once|after|when|until)\\b[^;]{0,60}?\\b(?:all|every\\w*|those|members?)\\b"
              + "([^;]{0,120}?)\\b(?:placed|assigned|appointed|served|chosen)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:\\.\\d+)+(?:\\([a-z]\\))?");
  private static final Pattern ORDER =
      Pattern.compile("(?i)\\bin the following order\\b|\\bin this order\\b|\\bin order of\\b");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (sentence.became() != SentenceClass.LABEL) {
          begins(agreement, clause, sentence.words(), found);
        }
      }
    }
    for (Judgement judgement : agreement.judgements()) {
      agreement.clauses().stream()
          .filter(clause -> clause.id().equals(judgement.clause()))
          .findFirst()
          .ifPresent(clause -> begins(agreement, clause, judgement.words(), found));
    }
    return found;
  }

  private static void begins(
      Agreement agreement, Clause clause, Span words, List<Diagnostic> found) {
    Matcher begins = BEGINS.matcher(words.flat());
    if (begins.find()) {
      spent(agreement, clause, words, begins.group(1), found);
    }
  }

  private static void spent(
      Agreement agreement, Clause clause, Span words, String those, List<Diagnostic> found) {
    List<String> ranks = NUMBER.matcher(those).results().map(one -> one.group()).toList();
    List<String> orders =
        ranks.stream()
            .map(rank -> rank.replaceFirst("(?:\\.\\d+|\\([a-z]\\))$", ""))
            .filter(number -> !number.equals(clause.id().number()))
            .filter(number -> ranks(agreement, number))
            .distinct()
            .toList();
    for (String order : orders) {
      String own =
          String.join(" and ", ranks.stream().filter(rank -> rank.startsWith(order)).toList());
      found.add(Remark.on(Code.ORDER_SPENT, clause, words, clause.id().number(), own, order));
    }
  }

  /** Whether the clause of this number gives an order, in its own words or over its items. */
  private static boolean ranks(Agreement agreement, String number) {
    var begins =
        Pattern.compile(
            "(?s)(?:^|\\n)[\\s*-]*" + Pattern.quote(number) + "\\b(?!\\.\\d)(.{0,400})");
    Matcher text = begins.matcher(agreement.source().text());
    return text.find() && ORDER.matcher(text.group(1)).find();
  }
}
