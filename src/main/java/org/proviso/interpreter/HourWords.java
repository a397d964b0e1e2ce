package org.proviso.interpreter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.time.Ratio;

/**
 * Reads hours, days and dollars that people claim in a cell: "18", "7.25 hours", "1:30", "$120.50".
 */
final class HourWords {
  private static final Pattern HOURS =
      Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(h|hr|hrs|hours?|min|mins|minutes?)?");
  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
  private static final Pattern BOTH =
      Pattern.compile("([0-9]+) ?(?:h|hr|hrs|hours?),? ?([0-9]{1,2}) ?(?:m|min|mins|minutes?)?");
  private static final Pattern DOLLARS =
      Pattern.compile("\\$?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)(?:\\s*(?:dollars?|usd))?");

  private static final Pattern DAYS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:\\s*days?)?");

  private HourWords() {}

  /** Minutes; a bare number is hours. */
  static Optional<Ratio> minutes(String cell) {
    String words = cell.strip().toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK.matcher(words);
    Matcher both = BOTH.matcher(words);
    if (clock.matches()) {
      return Optional.of(minutes(clock));
    }
    if (both.matches()) {
      return Optional.of(minutes(both));
    }
    Matcher hours = HOURS.matcher(words);
    if (!hours.matches()) {
      return Optional.empty();
    }
    Ratio number = Ratio.of(new BigDecimal(hours.group(1)));
    boolean minutes = hours.group(2) != null && hours.group(2).startsWith("m");
    return Optional.of(minutes ? number : number.times(Ratio.of(60)));
  }

  private static Ratio minutes(Matcher parts) {
    return Ratio.of(60L * Integer.parseInt(parts.group(1)) + Integer.parseInt(parts.group(2)));
  }

  static Optional<Ratio> days(String cell) {
    Matcher days = DAYS.matcher(cell.strip().toLowerCase(Locale.ROOT));
    return days.matches() ? Optional.of(Ratio.of(new BigDecimal(days.group(1)))) : Optional.empty();
  }

  static Optional<Ratio> dollars(String cell) {
    Matcher dollars = DOLLARS.matcher(cell.strip().toLowerCase(Locale.ROOT));
    return dollars.matches()
        ? Optional.of(Ratio.of(new BigDecimal(dollars.group(1).replace(",", ""))))
        : Optional.empty();
  }
}
