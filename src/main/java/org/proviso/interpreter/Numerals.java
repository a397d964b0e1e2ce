package org.proviso.interpreter;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/** Reads the numbers that people type in cells: "16", "7.25 hours", "$40", "1:30", "yes". */
final class Numerals {
  /** A number, and words behind it that say only what it is of. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\$?\\s*((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?|\\.[0-9]+)"
              + "\\s*([\\p{L}%]*)((?:\\s+\\p{L}+)*)\\.?");

  private static final Pattern FRACTION =
      Pattern.compile("(?:([0-9]{1,3})\\s+)?([0-9]{1,3})\\s?/\\s?([234])\\s*([\\p{L}]*)");

  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile(
          "([0-9]{1,3})\\s*(?:h|hrs?|hours?)\\s*([0-5]?[0-9])\\s*(?:m|mins?|minutes?)?");

  private static final Map<String, String> SIGNS =
      Map.of("½", " 1/2", "¼", " 1/4", "¾", " 3/4", "⅓", " 1/3", "⅔", " 2/3");

  /** Behind one of these the number is not the whole of it. */
  private static final Set<String> MORE_THAN_A_UNIT =
      Set.of(
          "and",
          "or",
          "plus",
          "to",
          "until",
          "more",
          "less",
          "fewer",
          "over",
          "under",
          "up",
          "about",
          "approximately",
          "approx",
          "roughly",
          "maximum",
          "max",
          "minimum",
          "half",
          "quarter",
          "except",
          "without",
          "but",
          "if",
          "when",
          "from",
          "after",
          "before",
          "not",
          "above",
          "below",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "dozen",
          "hundred",
          "thousand",
          "k");

  /** What is written right behind a number. */
  private static final Pattern GLUED =
      Pattern.compile("%|h|hrs?|hours?|m|mins?|minutes?|d|days?|x|pts?|students?");

  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})");

  private Numerals() {}

  /** The number in a field of a row; unknown if blank, missing or not a number. */
  static Reckoned of(View view, Name field, int row) {
    Optional<Column> column = view.sheet.column(field);
    if (column.isEmpty()) {
      return isLength(field) ? length(view, row) : Reckoned.UNKNOWN;
    }
    int value = column.get().at(row);
    if (value == Column.BLANK) {
      return Reckoned.UNKNOWN;
    }
    return column.get().kind() == Column.Kind.WORD
        ? of(column.get().dictionary().word(value))
        : Reckoned.of(value);
  }

  private static boolean isLength(Name field) {
    return field.matches(Name.of("length")) || field.matches(Name.of("duration"));
  }

  private static Reckoned length(View view, int row) {
    long from = view.from(row);
    long to = view.to(row);
    return from == View.NO_TIME || to == View.NO_TIME ? Reckoned.UNKNOWN : Reckoned.of(to - from);
  }

  static Reckoned of(String text) {
    String words = plain(text);
    Matcher clock = CLOCK.matcher(words);
    if (clock.matches()) {
      return minutes(clock);
    }
    Matcher hours = HOURS_AND_MINUTES.matcher(words);
    if (hours.matches()) {
      return minutes(hours);
    }
    Matcher fraction = FRACTION.matcher(words);
    if (fraction.matches()) {
      return fraction(fraction);
    }
    Matcher number = NUMBER.matcher(words);
    if (!number.matches()) {
      return YesNo.of(text).map(yes -> Reckoned.of(yes ? 1 : 0)).orElse(Reckoned.UNKNOWN);
    }
    if (!number.group(2).isEmpty() && !isUnit(number)) {
      return Reckoned.UNKNOWN;
    }
    String behind = number.group(2) + number.group(3);
    if (Arrays.stream(behind.split("\\s+")).anyMatch(MORE_THAN_A_UNIT::contains)) {
      return Reckoned.UNKNOWN;
    }
    return inUnits(Ratio.of(new BigDecimal(number.group(1).replace(",", ""))), number.group(2));
  }

  /** "29 students", "45min"; of "3O" nobody knows whether it is 3 or 30. */
  private static boolean isUnit(Matcher number) {
    boolean apart = number.start(2) > number.end(1);
    return apart || GLUED.matcher(number.group(2)).matches();
  }

  private static String plain(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      words = words.replace(sign.getKey(), sign.getValue());
    }
    return words.strip();
  }

  private static Reckoned minutes(Matcher found) {
    return Reckoned.of(60L * Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2)));
  }

  private static Reckoned fraction(Matcher found) {
    int whole = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
    Ratio part =
        Ratio.of(Integer.parseInt(found.group(2))).over(Ratio.of(Integer.parseInt(found.group(3))));
    boolean isPart = part.compareTo(Ratio.of(1)) < 0;
    return isPart ? inUnits(Ratio.of(whole).plus(part), found.group(4)) : Reckoned.UNKNOWN;
  }

  private static Reckoned inUnits(Ratio amount, String unit) {
    boolean hours = unit.matches("h|hr|hrs|hour|hours");
    return Reckoned.exactly(hours ? amount.times(Ratio.of(60)) : amount);
  }
}
