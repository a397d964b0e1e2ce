package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** "three (4)": a number in words and the digits beside it that do not agree. */
final class NumbersInWords implements Lint.Pass {
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

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Pattern TWICE =
      Pattern.compile("(?i)\\b([a-z]+(?:[ -][a-z]+)?) \\((\\d{1,9})\\)");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      Matcher twice = TWICE.matcher(clause.words().text());
      while (twice.find()) {
        var words = twice.group(1).toLowerCase(Locale.ROOT);
        var value = value(words);
        if (value.isPresent() && value.getAsLong() != Long.parseLong(twice.group(2))) {
          found.add(
              Remark.on(
                  Code.NUMBER_WORDS_DISAGREE,
                  clause,
                  Remark.part(clause.words(), twice.start(), twice.end()),
                  number(words),
                  twice.group(2)));
        }
      }
    }
    return found;
  }

  /** The words that make the number: "forty-eight", and of "for three" the last. */
  private static String number(String words) {
    var parts = words.split("[ -]");
    return parts.length == 2 && TENS.containsKey(parts[0]) ? words : parts[parts.length - 1];
  }

  /**
   * The value of "three", "thirty" or "forty-eight"; the last word alone if only it is a number.
   */
  static OptionalLong value(String words) {
    var parts = words.split("[ -]");
    var last = small(parts[parts.length - 1]);
    if (parts.length == 2 && TENS.containsKey(parts[0]) && last.isPresent()) {
      return OptionalLong.of(TENS.get(parts[0]) + last.getAsLong());
    }
    return last;
  }

  private static OptionalLong small(String word) {
    Integer tens = TENS.get(word);
    if (tens != null) {
      return OptionalLong.of(tens);
    }
    int small = SMALL.indexOf(word);
    return small < 0 ? OptionalLong.empty() : OptionalLong.of(small);
  }
}
