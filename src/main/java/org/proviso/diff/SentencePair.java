package org.proviso.diff;

import java.util.List;
import org.proviso.norm.Clause;

/**
 * A sentence of each version that belong together; one of them may be missing.
 *
 * @param from the clause that the old sentence stands in
 * @param to the clause that the new sentence stands in
 */
record SentencePair(List<Clause.Sentence> old, List<Clause.Sentence> now, String from, String to) {
  String oldWords() {
    return said(old);
  }

  String newWords() {
    return said(now);
  }

  /** The words, and the Reading that stands for them, if there is one. */
  private static String said(List<Clause.Sentence> sentence) {
    return sentence.isEmpty() ? "" : said(sentence.getFirst());
  }

  static String said(Clause.Sentence sentence) {
    String reading = sentence.norms().isEmpty() ? "" : sentence.norms().getFirst().reading();
    String words = sentence.words().flat();
    return reading.isEmpty() ? words : words + " [Reading: " + reading + "]";
  }
}
