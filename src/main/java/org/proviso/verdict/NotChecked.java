package org.proviso.verdict;

/**
 * A clause or sentence that was not checked, and why, in one of the words of S33.
 *
 * @param where for two readings in what they differ, and where they part; else empty
 */
public record NotChecked(
    String agreement, String clause, int norm, Why why, String words, String where) {
  public NotChecked(String agreement, String clause, int norm, Why why, String words) {
    this(agreement, clause, norm, why, words, "");
  }

  /** The reasons of S33. */
  public enum Why {
    NOT_READ("not-read"),
    TWO_READINGS("two-readings"),
    NOT_CHECKABLE("not-checkable"),
    NOT_TESTED("not-tested"),
    JUDGEMENT("judgement"),
    DECLARATION("declaration"),
    OUTSIDE_TERM("outside-term");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    /** Its word in the JSON. */
    public String word() {
      return word;
    }
  }
}
