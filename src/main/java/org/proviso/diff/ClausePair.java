package org.proviso.diff;

import java.util.List;
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
        " ",
        clause.sentences().stream()
            .filter(sentence -> sentence.became() != Clause.SentenceClass.LABEL)
            .map(sentence -> WordBag.normal(sentence.words().flat()))
            .toList());
  }
}
