package org.proviso.source;

/** Puts a text on one line: every run of white space becomes one space. */
public final class OneLine {
  private OneLine() {}

  /** The text on one line, with one blank between words. */
  public static String of(String text) {
    return isOne(text) ? text.strip() : text.replaceAll("\\s+", " ").strip();
  }

  /** A sentence on one line, with plain quotation marks and without its period. */
  public static String bare(String sentence) {
    String text =
        of(sentence).replace('\u201c', '"').replace('\u201d', '"').replace('\u2019', '\'');
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether nothing but single spaces lies between the words, as mostly. */
  private static boolean isOne(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || space && c == ' ') {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }
}
