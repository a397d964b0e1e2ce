package org.proviso.source;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grades as people write them, "TK-5", "3rd", "Grade 6", "9-12", as a set of numbers. */
public final class Grades {
  private static final String ONE = "(pre-?k|tk|k|kindergarten|[0-9]{1,2})(?:st|nd|rd|th)?";
  private static final Pattern GRADES =
      Pattern.compile(
          "(?:grades? )?" + ONE + "(?: ?(?:-|\u2013|to|through) ?" + ONE + ")?(?: grades?)?");

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern SAID =
      Pattern.compile("\\bgr(?:ades?)?\\b\\.?|\\b(?:combo|combination|split)\\b");
  private static final Pattern KINDERGARTEN = Pattern.compile("\\b(?:kinder|kdg|kg)\\b\\.?");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private Grades() {}

  /** The same of a cell of its own, where they may be shortened or in words: "Gr. 3", "Third". */
  public static Optional<BitSet> ofCell(String cell) {
    return of(cell).or(() -> of(plain(cell.toLowerCase(Locale.ROOT))));
  }

  private static String plain(String cell) {
    String bare = SAID.matcher(cell).replaceAll(" ").strip().replaceAll(" +", " ");
    String shortened =
        KINDERGARTEN.matcher(bare.replace("transitional kindergarten", "tk")).replaceAll("k");
    return WORD.matcher(shortened).replaceAll(word -> digits(word.group()));
  }

  /** The grade that "third" says, 1 to 12; 0 where the word is no such one. */
  public static int ordinal(String word) {
    return ORDINALS.indexOf(word) + 1;
  }

  private static String digits(String word) {
    int ordinal = ordinal(word);
    OptionalInt number = NumberWords.value(word);
    return ordinal > 0
        ? String.valueOf(ordinal)
        : number.isPresent() ? String.valueOf(number.getAsInt()) : word;
  }

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
