package org.proviso.report;

import org.proviso.verdict.Verdict;

/**
 * Colour for terminals; off, it leaves every word as it is. Colour never says what words do not.
 */
public record Paint(boolean on) {
  public static final Paint NONE = new Paint(false);

  /** The words in bold type, where there is colour. */
  public String bold(String words) {
    return wrap("1", words);
  }

  /** The words paler, where there is colour. */
  public String dim(String words) {
    return wrap("2", words);
  }

  /** The words in bold red, where there is colour. */
  public String red(String words) {
    return wrap("1;31", words);
  }

  /** The words in yellow, where there is colour. */
  public String yellow(String words) {
    return wrap("33", words);
  }

  /** The words in green, where there is colour. */
  public String green(String words) {
    return wrap("32", words);
  }

  /** The words in cyan, where there is colour. */
  public String blue(String words) {
    return wrap("36", words);
  }

  String of(Verdict verdict, String words) {
    return switch (verdict) {
      case BROKEN -> red(words);
      case UNDECIDED, ADVISORY, OPEN -> yellow(words);
      case KEPT, EXCUSED, WAIVED -> green(words);
      case OWED -> blue(words);
      case NOT_TESTED -> dim(words);
    };
  }

  private String wrap(String code, String words) {
    return on ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
