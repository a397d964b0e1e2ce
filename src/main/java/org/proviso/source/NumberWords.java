package org.proviso.source;

import java.util.List;
import java.util.OptionalInt;

/** The value of words for a number: "three", "thirty", "forty-eight". */
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

  /** Any of them and any of two ("forty-eight"), as part of a regular expression. */
  public static final String ANY =
      "(?:(?:%2$s)-(?:%3$s)|%1$s|%2$s)"
          .formatted(
              String.join("|", SMALL),
              String.join("|", TENS),
              String.join("|", SMALL.subList(1, 10)));

  private NumberWords() {}

  /** The number that the word, in small letters, stands for by itself; empty if it is none. */
  public static OptionalInt value(String word) {
    int small = SMALL.indexOf(word);
    if (small >= 0) {
      return OptionalInt.of(small);
    }
    return isTens(word) ? OptionalInt.of(20 + 10 * TENS.indexOf(word)) : OptionalInt.empty();
  }

  /** The same, also of two words with a hyphen: "forty-eight". */
  public static OptionalInt ofAny(String words) {
    int hyphen = words.indexOf('-');
    if (hyphen < 0) {
      return value(words);
    }
    int tens = TENS.indexOf(words.substring(0, hyphen));
    int ones = SMALL.subList(0, 10).indexOf(words.substring(hyphen + 1));
    return tens >= 0 && ones > 0 ? OptionalInt.of(20 + 10 * tens + ones) : OptionalInt.empty();
  }

  /**
   * The number that all of these words make: "one hundred and twenty", "two thousand fifty-one".
   */
  public static OptionalInt ofAll(List<String> words) {
    int million = words.indexOf("million");
    if (million < 0) {
      return belowMillion(words);
    }
    List<String> after = words.subList(million + 1, words.size());
    boolean and = !after.isEmpty() && after.getFirst().equals("and");
    return sum(
        belowThousand(words.subList(0, million)),
        1_000_000,
        after.isEmpty()
            ? OptionalInt.of(0)
            : belowMillion(and ? after.subList(1, after.size()) : after));
  }

  private static OptionalInt belowMillion(List<String> words) {
    int thousand = words.indexOf("thousand");
    if (thousand < 0) {
      return belowThousand(words);
    }
    OptionalInt before = belowThousand(words.subList(0, thousand));
    OptionalInt after = rest(words.subList(thousand + 1, words.size()));
    return sum(before, 1000, after);
  }

  private static OptionalInt belowThousand(List<String> words) {
    int hundred = words.indexOf("hundred");
    if (hundred < 0) {
      return belowHundred(words);
    }
    OptionalInt before = belowHundred(words.subList(0, hundred));
    return sum(before, 100, rest(words.subList(hundred + 1, words.size())));
  }

  /** What follows "hundred" or "thousand": nothing, or more, behind an "and" or not. */
  private static OptionalInt rest(List<String> words) {
    if (words.isEmpty()) {
      return OptionalInt.of(0);
    }
    return belowThousand(words.getFirst().equals("and") ? words.subList(1, words.size()) : words);
  }

  private static OptionalInt belowHundred(List<String> words) {
    if (words.equals(List.of("a"))) {
      return OptionalInt.of(1);
    }
    return words.isEmpty() || words.size() > 2
        ? OptionalInt.empty()
        : ofAny(String.join("-", words));
  }

  private static OptionalInt sum(OptionalInt before, int each, OptionalInt after) {
    return before.isPresent() && after.isPresent()
        ? OptionalInt.of(before.getAsInt() * each + after.getAsInt())
        : OptionalInt.empty();
  }

  /** Whether a unit may follow: "forty-eight". */
  public static boolean isTens(String word) {
    return TENS.contains(word);
  }
}
