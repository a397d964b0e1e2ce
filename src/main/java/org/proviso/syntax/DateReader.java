package org.proviso.syntax;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them: "January 4th, 2021", "4 Jan 2021", "2021-01-04". */
final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern YEAR = Pattern.compile("\\b([12]\\d{3})\\b");
  private static final Pattern DAY = Pattern.compile("\\b(\\d\\d?)(?:st|nd|rd|th)?\\b");

  private DateReader() {}

  /**
   * A date as written; year or day 0 if not given.
   *
   * @param weekday the weekday named before it, 1 to 7, or 0
   */
  record Written(int year, int month, int day, int weekday) {
    boolean hasYear() {
      return year != 0;
    }

    Written in(int otherYear) {
      return new Written(otherYear, month, day, weekday);
    }

    boolean exists() {
      return day == 0 || day <= YearMonth.of(hasYear() ? year : 2020, month).lengthOfMonth();
    }

    LocalDate first() {
      return LocalDate.of(year, month, Math.max(1, day));
    }

    LocalDate last() {
      return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    boolean weekdayAgrees() {
      return weekday == 0 || !hasYear() || first().getDayOfWeek() == DayOfWeek.of(weekday);
    }
  }

  /** A date; month 0 where two orders of day and month are possible. */
  static Written read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d{4}-\\d\\d-\\d\\d")) {
      String[] parts = lower.split("-");
      return numeric(number(parts[0]), number(parts[1]), number(parts[2]));
    }
    if (lower.contains("/")) {
      String[] parts = lower.split("/");
      return slashed(number(parts[0]), number(parts[1]), number(parts[2]));
    }
    Matcher year = YEAR.matcher(lower);
    int inYear = year.find() ? number(year.group(1)) : 0;
    Matcher day = DAY.matcher(YEAR.matcher(lower).replaceAll(" "));
    return new Written(inYear, month(lower), day.find() ? number(day.group(1)) : 0, weekday(lower));
  }

  private static Written slashed(int first, int second, int year) {
    if (first <= 12 && second <= 12 && first != second) {
      return new Written(year, 0, 0, 0);
    }
    return first > 12 ? numeric(year, second, first) : numeric(year, first, second);
  }

  private static Written numeric(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1
        ? new Written(year, 1, 99, 0)
        : new Written(year, month, day, 0);
  }

  private static int month(String lower) {
    for (String word : lower.split("[^a-z]+")) {
      boolean weekday =
          word.length() > 2 && DAYS.contains(word.substring(0, 3)) && word.endsWith("day");
      if (word.length() > 2 && !weekday && MONTHS.contains(word.substring(0, 3))) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
      }
    }
    throw new DateTimeException("No month in " + lower);
  }

  private static int weekday(String lower) {
    for (String word : lower.split("[^a-z]+")) {
      if (word.length() > 2 && DAYS.contains(word.substring(0, 3))) {
        return DAYS.indexOf(word.substring(0, 3)) + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
