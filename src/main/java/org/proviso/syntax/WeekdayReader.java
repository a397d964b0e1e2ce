package org.proviso.syntax;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weekdays: "on Fridays", "Monday through Thursday", "Mon/Wed", "every weekday". */
final class WeekdayReader {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern DAY =
      Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b\\.?");
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:[-\\u2013\\u2014]|through|thru|to)\\s*");
  private static final Pattern EACH = Pattern.compile("^(on )?(each|every|any)\\b.*");

  private WeekdayReader() {}

  static Set<DayOfWeek> days(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("weekday")) {
      return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Matcher found = DAY.matcher(lower);
    int end = 0;
    DayOfWeek last = DayOfWeek.MONDAY;
    while (found.find()) {
      var day = DayOfWeek.of(DAYS.indexOf(found.group(1)) + 1);
      boolean range =
          !days.isEmpty() && RANGE.matcher(lower.substring(end, found.start())).matches();
      for (DayOfWeek between = last; range && between != day; between = between.plus(1)) {
        days.add(between);
      }
      days.add(day);
      last = day;
      end = found.end();
    }
    return days;
  }

  static boolean distributive(String text) {
    return EACH.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
