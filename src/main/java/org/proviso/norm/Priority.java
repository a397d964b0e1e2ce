package org.proviso.norm;

/**
 * How a norm stands to other clauses where they conflict, as its own sentence says (S20).
 *
 * @param kind whether it prevails, yields, or comes on top
 * @param provision the clauses it speaks of
 */
public record Priority(Kind kind, Provision provision) {
  /** The three ways, each with the words that the canonical sentence begins with. */
  public enum Kind {
    PREVAILS("notwithstanding"),
    YIELDS("subject to"),
    /** Neither limits the other. */
    ADDS("in addition to");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The words that its sentence begins with. */
    public String words() {
      return words;
    }
  }

  /** "notwithstanding 4.1", "subject to Article 8 of the Collective Bargaining Agreement". */
  public String words() {
    return kind.words() + " " + provision.words();
  }
}
