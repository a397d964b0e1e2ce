package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.NumberWords;

/** "three (4)": a number in words and the digits beside it that do not agree. */
final class NumbersInWords implements Lint.Pass {
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
        if (value.isPresent() && value.getAsInt() != Long.parseLong(twice.group(2))) {
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
    return parts.length == 2 && NumberWords.isTens(parts[0]) ? words : parts[parts.length - 1];
  }

  /**
   * The value of "three", "thirty" or "forty-eight"; the last word alone if only it is a number.
   */
  static OptionalInt value(String words) {
    var parts = words.split("[ -]");
    OptionalInt last = NumberWords.value(parts[parts.length - 1]);
    OptionalInt tens = NumberWords.value(parts[0]);
    boolean both = parts.length == 2 && NumberWords.isTens(parts[0]) && last.isPresent();
    return both ? OptionalInt.of(tens.getAsInt() + last.getAsInt()) : last;
  }
}
