package org.proviso.report;

import org.proviso.verdict.Verdict;

/**
 * Colour for terminals; off, it leaves every word as it is. Colour never says what words do not.
 */
public record Paint(boolean on) {
  public static final Paint NONE = new Paint(false);

  public String bold(String words) {
    return wrap("1", words);
  }

  public String dim(String words) {
    return wrap("2", words);
  }

  public String red(String words) {
    return wrap("1;31", words);
  }

  public String yellow(String words) {
    return wrap("33", words);
  }

  public String green(String words) {
    return wrap("32", words);
  }

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
