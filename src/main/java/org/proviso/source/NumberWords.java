package org.proviso.source;

import java.util.List;
import java.util.OptionalInt;

/** The value of a single word for a number: "three", "thirty". */
public final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number that the word, in small letters, stands for by itself; empty if it is none. */
  public static OptionalInt value(String word) {
    int small = SMALL.indexOf(word);
    if (small >= 0) {
      return OptionalInt.of(small);
    }
    return isTens(word) ? OptionalInt.of(20 + 10 * TENS.indexOf(word)) : OptionalInt.empty();
  }

  /** Whether a unit may follow: "forty-eight". */
  public static boolean isTens(String word) {
    return TENS.contains(word);
  }
}
