package org.proviso.norm;

import java.util.List;
import org.proviso.source.Span;

/**
 * One clause as it stands: its number, its place and its sentences.
 *
 * @param id its number, or its place where it has none
 * @param parent the clause or article it stands under; empty at the top
 * @param heading its heading, or empty
 * @param words all its text, headings and labels left out
 */
public record Clause(
    ClauseId id, String parent, int depth, String heading, Span words, List<Sentence> sentences) {
  public Clause {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence of a clause and what became of it.
   *
   * @param candidates for TWO_READINGS the norms of each way to read it; else empty (S7)
   */
  public record Sentence(
      Span words,
      SentenceClass became,
      List<Norm> norms,
      String note,
      List<List<Norm>> candidates) {
    public Sentence {
      norms = List.copyOf(norms);
      candidates = candidates.stream().map(List::copyOf).toList();
    }

    /** A sentence that is read in one way, or not at all. */
    public Sentence(Span words, SentenceClass became, List<Norm> norms, String note) {
      this(words, became, norms, note, List.of());
    }
  }

  /** What a sentence can become; nothing is skipped. */
  public enum SentenceClass {
    NORM("read"),
    DEFINITION("defined"),
    DECLARATION("declared"),
    STATEMENT("stated"),
    JUDGEMENT("judged"),
    NOT_READ("not read"),
    TWO_READINGS("two readings"),
    /** Not agreement text: Reading, Judgement, Note labels. */
    LABEL("label");

    private final String words;

    SentenceClass(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
