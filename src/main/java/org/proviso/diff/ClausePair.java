package org.proviso.diff;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Clause;

/** A clause of each version that belong together; one of them may be missing. */
record ClausePair(List<Clause> old, List<Clause> now) {
  static ClausePair of(Clause old, Clause now) {
    return new ClausePair(List.of(old), List.of(now));
  }

  boolean isWhole() {
    return !old.isEmpty() && !now.isEmpty();
  }

  /** An unnumbered paragraph goes by its place, which says nothing. */
  static boolean isNumbered(Clause clause) {
    return !clause.id().number().contains("¶");
  }

  static String words(Clause clause) {
    return String.join(
        " ", said(clause).map(sentence -> WordBag.normal(sentence.words().flat())).toList());
  }

  /** Whether it has any words beside its labels. */
  static boolean speaks(Clause clause) {
    return said(clause).anyMatch(sentence -> !sentence.words().flat().isBlank());
  }

  private static Stream<Clause.Sentence> said(Clause clause) {
    return clause.sentences().stream()
        .filter(sentence -> sentence.became() != Clause.SentenceClass.LABEL);
  }
}
