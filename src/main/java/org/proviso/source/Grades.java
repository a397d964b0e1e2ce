package org.proviso.source;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades as people write them, "TK-5", "3rd", "Grade 6", "9-12", as a set of numbers. */
public final class Grades {
  private static final String ONE = "(pre-?k|tk|k|kindergarten|[0-9]{1,2})(?:st|nd|rd|th)?";
  private static final Pattern GRADES =
      Pattern.compile(
          "(?:grades? )?" + ONE + "(?: ?(?:-|\u2013|to|through) ?" + ONE + ")?(?: grades?)?");

  private Grades() {}

  /** The grades that are written, or nothing where any of it is no grade. */
  public static Optional<BitSet> of(String text) {
    BitSet grades = new BitSet();
    for (String piece : text.toLowerCase(Locale.ROOT).strip().split(" ?(?:,|/|&| and | or ) ?")) {
      Matcher matcher = GRADES.matcher(piece);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = number(matcher.group(1));
      int last = matcher.group(2) == null ? first : number(matcher.group(2));
      if (last < first || last > 14) {
        return Optional.empty();
      }
      grades.set(first, last + 1);
    }
    return grades.isEmpty() ? Optional.empty() : Optional.of(grades);
  }

  private static int number(String grade) {
    return switch (grade) {
      case "pre-k", "prek" -> 0;
      case "tk" -> 1;
      case "k", "kindergarten" -> 2;
      default -> Integer.parseInt(grade) + 2;
    };
  }
}
