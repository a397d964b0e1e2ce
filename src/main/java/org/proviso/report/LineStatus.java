package org.proviso.report;

/** How two proposals for one clause stand to each other and to the current one. */
enum LineStatus {
  BOTH_TAKE_OUT("both take it out"),
  SAME_WORDS("both propose the same words"),
  SAME_WORDS_ELSEWHERE("both propose the same words, at another place"),
  SAME_MEANING("both propose the same, in other words"),
  BOTH_IDLE("both change it, not its meaning"),
  BOTH_CHANGE("open: both change it"),
  OUR_MEANING("open: only ours changes its meaning"),
  THEIR_MEANING("open: only theirs changes its meaning"),
  OURS("open: only ours changes it"),
  THEIRS("open: only theirs changes it"),
  OURS_IDLE("only ours changes it, not its meaning"),
  THEIRS_IDLE("only theirs changes it, not its meaning");

  private final String words;

  LineStatus(String words) {
    this.words = words;
  }

  /** How a report says it. */
  String words() {
    return words;
  }

  /** Whether both sides want the same, word for word. */
  boolean isInSameWords() {
    return switch (this) {
      case BOTH_TAKE_OUT, SAME_WORDS, SAME_WORDS_ELSEWHERE -> true;
      case SAME_MEANING, BOTH_IDLE, BOTH_CHANGE, OUR_MEANING, THEIR_MEANING -> false;
      case OURS, THEIRS, OURS_IDLE, THEIRS_IDLE -> false;
    };
  }
}
