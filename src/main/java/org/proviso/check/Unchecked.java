package org.proviso.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Judgement;
import org.proviso.norm.Norm;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.NotChecked.Why;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** What a check leaves unchecked, sentence by sentence, and why; in the order of the clauses. */
final class Unchecked {
  private final SeveralReadings several;
  private final Set<NotChecked> all = new LinkedHashSet<>();

  private Unchecked(SeveralReadings several) {
    this.several = several;
  }

  static List<NotChecked> of(
      List<Agreement> agreements, Result raw, SeveralReadings several, FindingOrder order) {
    var unchecked = new Unchecked(several);
    unchecked.all.addAll(raw.notChecked());
    for (Agreement agreement : agreements) {
      agreement.clauses().forEach(clause -> unchecked.sentences(agreement, clause));
      agreement.judgements().forEach(judgement -> unchecked.judged(agreement, judgement));
    }
    raw.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.NOT_TESTED)
        .forEach(unchecked::untested);
    return unchecked.sorted(order);
  }

  private void judged(Agreement agreement, Judgement judgement) {
    String number = judgement.clause().number();
    String words = judgement.words().flat();
    all.add(new NotChecked(agreement.name(), number, 0, Why.JUDGEMENT, words));
  }

  private void untested(Finding finding) {
    Norm norm = finding.norm();
    all.add(
        new NotChecked(
            finding.agreement(),
            norm.clause().number(),
            norm.ordinal(),
            Why.NOT_TESTED,
            norm.words().flat()));
  }

  /** The sentences of a clause that became no norm. */
  private void sentences(Agreement agreement, Clause clause) {
    for (Clause.Sentence sentence : clause.sentences()) {
      if (!several.isSettled(sentence)) {
        why(sentence).forEach(why -> all.add(sentence(agreement, clause, sentence, why)));
      }
    }
  }

  private NotChecked sentence(
      Agreement agreement, Clause clause, Clause.Sentence sentence, Why why) {
    return new NotChecked(
        agreement.name(),
        clause.id().number(),
        0,
        why,
        sentence.words().flat(),
        several.whereTheyPart(sentence));
  }

  private List<NotChecked> sorted(FindingOrder order) {
    return all.stream()
        .sorted(
            Comparator.comparingInt(
                    (NotChecked clause) -> order.place(clause.agreement(), clause.clause()))
                .thenComparing(NotChecked::agreement)
                .thenComparingInt(NotChecked::norm)
                .thenComparing(NotChecked::why)
                .thenComparing(NotChecked::words))
        .toList();
  }

  private static List<Why> why(Clause.Sentence sentence) {
    return switch (sentence.became()) {
      case NOT_READ ->
          // What holds a blank could be read if it were filled in.
          List.of(sentence.words().text().contains("__") ? Why.NOT_CHECKABLE : Why.NOT_READ);
      case TWO_READINGS -> List.of(Why.TWO_READINGS);
      case ACTION -> List.of(Why.NOT_CHECKABLE);
      case JUDGEMENT -> List.of(Why.JUDGEMENT);
      case DEFINITION, DECLARATION, STATEMENT -> List.of(Why.DECLARATION);
      case NORM, LABEL -> List.of();
    };
  }
}
