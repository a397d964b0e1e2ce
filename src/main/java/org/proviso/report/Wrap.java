package org.proviso.report;

/** Breaks long lines between words. */
final class Wrap {
  static final int WIDTH = 100;

  private Wrap() {}

  /**
   * The text in lines of at most {@link #WIDTH}, the first after {@code first}, the rest after
   * {@code rest}.
   */
  static String at(String first, String rest, String text) {
    StringBuilder all = new StringBuilder();
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        all.append(line).append('\n');
        line = new StringBuilder(rest);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    return all.append(line).toString();
  }
}
