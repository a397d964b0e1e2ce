package org.proviso.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Units of time and money in one spelling: singular, lower case, "working days" as "work day". */
final class UnitReader {
  private static final Pattern UNIT =
      Pattern.compile(
          "minute|hour|((work|school|calendar|duty|business|instructional|student|contract|teaching|non-work)"
              + " )?day|((school|work|calendar) )?week|(calendar"
              + " )?month|((school|calendar|contract|fiscal|academic)"
              + " )?year|semester|trimester|quarter|term|shift|((class|teaching|instructional|pay|grading|marking)"
              + " )?period|dollar|foot|mile|time");
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "min", "minute",
          "hr", "hour",
          "workday", "work day",
          "working day", "work day",
          "workweek", "work week",
          "feet", "foot");

  private UnitReader() {}

  static String read(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 2;
    String singular = plural ? lower.substring(0, lower.length() - 1) : lower;
    return SPELLINGS.getOrDefault(singular, singular);
  }

  static boolean isUnit(String singular) {
    return UNIT.matcher(singular).matches();
  }
}
