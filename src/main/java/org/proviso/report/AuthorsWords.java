package org.proviso.report;

import java.time.LocalDate;
import java.util.Locale;
import org.proviso.norm.Norm;
import org.proviso.time.Ratio;

/**
 * The authors' own way of saying an amount or a day, kept where a norm could say it in two: 90
 * minutes or 1.5 hours, after January 4 or from January 5.
 */
record AuthorsWords(String text) {
  private static final String[] SMALL = {
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
    "nineteen",
    "twenty"
  };

  static AuthorsWords of(Norm norm) {
    var text = norm.reading().isEmpty() ? norm.words().flat() : norm.reading();
    return new AuthorsWords(
        text.toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the|each|every|all|no) ", ""));
  }

  /** Whether the amount stands there before this unit, in digits or in a word. */
  boolean say(Ratio amount, String unit) {
    var number = amount.toString();
    var word = amount.isWhole() && amount.numerator() <= 20 && amount.numerator() >= 0;
    var numbers = number.replace(".", "\\.") + (word ? "|" + SMALL[(int) amount.numerator()] : "");
    return text.matches(
        "(?s).*(?<![\\w.])(" + numbers + ")\\)?[\\s-]+(?:[\\w-]+\\s+){0,2}?" + unit + ".*");
  }

  /** A name as it stands within a sentence: its capital was the sentence's if it opens it. */
  String within(String name) {
    boolean opens = text.startsWith(name.toLowerCase(Locale.ROOT));
    boolean plain = name.matches("\\p{Lu}\\p{Ll}*(?:\\P{L}.*)?");
    boolean weekday = name.matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*");
    return opens && plain && !weekday
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** Whether the day's month and number stand there. */
  boolean say(LocalDate day) {
    var written = English.date(day).toLowerCase(Locale.ROOT);
    var monthAndDay = written.substring(0, written.indexOf(','));
    var short3 = written.substring(0, 3) + "[a-z.]*\\s+" + day.getDayOfMonth();
    return text.matches("(?s).*(" + monthAndDay + "|" + short3 + ")(?!\\d).*")
        || text.contains(day.getMonthValue() + "/" + day.getDayOfMonth() + "/");
  }
}
