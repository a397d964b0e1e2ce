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

  /** The same clause with these in place of its sentences. */
  public Clause with(List<Sentence> others) {
    return new Clause(id, parent, depth, heading, words, others);
  }

  /**
   * One sentence of a clause and what became of it.
   *
   * @param candidates for TWO_READINGS the norms of each way to read it; else empty (S7)
   * @param actions for ACTION, and for a DECLARATION of what comes about, what it says, in its own
   *     words; else empty (S5, S8)
   */
  public record Sentence(
      Span words,
      SentenceClass became,
      List<Norm> norms,
      String note,
      List<List<Norm>> candidates,
      List<OpenAction> actions) {
    public Sentence {
      norms = List.copyOf(norms);
      actions = List.copyOf(actions);
      candidates = candidates.stream().map(List::copyOf).toList();
    }

    /** A sentence that is read in one way, or not at all. */
    public Sentence(Span words, SentenceClass became, List<Norm> norms, String note) {
      this(words, became, norms, note, List.of(), List.of());
    }

    /** A sentence with several readings, or none of them. */
    public Sentence(
        Span words,
        SentenceClass became,
        List<Norm> norms,
        String note,
        List<List<Norm>> candidates) {
      this(words, became, norms, note, candidates, List.of());
    }

    /**
     * What somebody does in words that nothing is held against, an ACTION, or what comes about by
     * the agreement's own word, a DECLARATION.
     */
    public static Sentence of(Span words, SentenceClass became, OpenAction action) {
      return new Sentence(words, became, List.of(), "", List.of(), List.of(action));
    }

    /** The same sentence with the norms as they came out. */
    public Sentence with(List<Norm> others) {
      return new Sentence(words, became, others, note, candidates, actions);
    }

    /**
     * Whether nothing of it is held against a proposal though it may bear on what is: it clouds as
     * S6 says, and a Reading or a Judgement stands for it.
     */
    public boolean isOpen() {
      return switch (became) {
        case NOT_READ, TWO_READINGS, ACTION -> true;
        case DECLARATION -> !actions.isEmpty();
        case NORM, DEFINITION, STATEMENT, JUDGEMENT, LABEL -> false;
      };
    }
  }

  /** What a sentence can become; nothing is skipped. */
  public enum SentenceClass {
    NORM("read"),
    /** An action in its own words (S5): no record is held against it. */
    ACTION("read but not checkable"),
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

    /** How a report names it. */
    public String words() {
      return words;
    }
  }
}
