package org.proviso.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of more characters than are read. In place of each stands what its clause is called and how
 * it begins, as a sentence that nothing can read, so that all else in the file is read as usual.
 */
final class LongLines {
  private static final int KEPT = 1000;
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\S*\\d\\S*\\s)?");

  private LongLines() {}

  static String shortened(String text) {
    var all = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      all.append(line.length() > TextFile.LONGEST_LINE ? stub(line) + "\n" : line);
    }
    return all.toString();
  }

  private static String stub(String line) {
    String kept = line.substring(0, KEPT);
    Matcher number = NUMBERED.matcher(kept);
    String called = number.lookingAt() ? number.group() : "";
    String begins = kept.substring(called.length()).replaceAll("[.;:!?]", ",");
    return called + "\u2026 " + begins.strip() + " \u2026";
  }
}
