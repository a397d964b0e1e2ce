package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
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
      Pattern.compile(
          "(?i)\\b([a-z]+(?:[\\s-]+[a-z]+){0,9})\\s+\\((\\d{1,3}(?:,\\d{3})+|\\d{1,9})\\)");

  private static final Pattern LAST = Pattern.compile("[A-Za-z]+");

  /** Of what is counted in these the words below are not the whole number. */
  private static final Set<String> LARGER =
      Set.of("million", "billion", "dozen", "hundred", "thousand");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      Matcher twice = TWICE.matcher(clause.words().text());
      while (twice.find()) {
        String digits = twice.group(2).replace(",", "");
        List<String> words = List.of(twice.group(1).toLowerCase(Locale.ROOT).split("[\\s-]+"));
        int from = number(words);
        OptionalInt value = NumberWords.ofAll(words.subList(from, words.size()));
        if (value.isPresent() && value.getAsInt() != Long.parseLong(digits)) {
          found.add(
              Remark.on(
                  Code.NUMBER_WORDS_DISAGREE,
                  clause,
                  Remark.part(clause.words(), start(twice, words.size() - from), twice.end()),
                  said(twice, words.size() - from),
                  digits));
        }
      }
    }
    return found;
  }

  /** Where the number begins that the words end in: of "for one hundred twenty" behind "for". */
  private static int number(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      boolean part = from > 0 && LARGER.contains(words.get(from - 1));
      boolean alone = words.subList(from, words.size()).equals(List.of("a"));
      if (!alone && NumberWords.ofAll(words.subList(from, words.size())).isPresent()) {
        return part ? words.size() : from;
      }
    }
    return words.size();
  }

  private static String said(Matcher twice, int count) {
    String words = twice.group(1);
    String number = words.substring(start(twice, count) - twice.start(1));
    return number.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Where the last so many of the words begin. */
  private static int start(Matcher twice, int count) {
    Matcher last = LAST.matcher(twice.group(1));
    int[] begins = last.results().mapToInt(MatchResult::start).toArray();
    return twice.start(1) + begins[begins.length - count];
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
