package org.proviso.verdict;

/** A clause or sentence that was not checked, and why, in one of the words of S33. */
public record NotChecked(String agreement, String clause, int norm, Why why, String words) {
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

    public String word() {
      return word;
    }
  }
}
