package org.proviso.verdict;

/** What comes of one norm for one subject in one period (S14, S33). */
public enum Verdict {
  KEPT("kept"),
  BROKEN("broken"),
  EXCUSED("excused"),
  UNDECIDED("undecided"),
  OPEN("open"),
  NOT_TESTED("not-tested"),
  ADVISORY("advisory"),
  WAIVED("waived"),
  OWED("owed");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word used in every output. */
  public String word() {
    return word;
  }
}
