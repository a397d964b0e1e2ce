package org.proviso.source;

/** Puts a text on one line: every run of white space becomes one space. */
public final class OneLine {
  private OneLine() {}

  /** The text on one line, with one blank between words. */
  public static String of(String text) {
    return isOne(text) ? text.strip() : text.replaceAll("\\s+", " ").strip();
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
