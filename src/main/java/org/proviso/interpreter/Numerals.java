package org.proviso.interpreter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/** Reads the numbers that people type in cells: "16", "7.25 hours", "$40", "1:30", "yes". */
final class Numerals {
  private static final Pattern NUMBER =
      Pattern.compile("\\$?\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([\\p{L}%]*).*");

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
    String words = text.strip().toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK.matcher(words);
    if (clock.matches()) {
      return Reckoned.of(60L * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)));
    }
    Matcher number = NUMBER.matcher(words);
    if (!number.matches()) {
      return YesNo.of(text).map(yes -> Reckoned.of(yes ? 1 : 0)).orElse(Reckoned.UNKNOWN);
    }
    Ratio amount = Ratio.of(new BigDecimal(number.group(1).replace(",", "")));
    boolean hours = number.group(2).matches("h|hr|hrs|hour|hours");
    return Reckoned.exactly(hours ? amount.times(Ratio.of(60)) : amount);
  }
}
