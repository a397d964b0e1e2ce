package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weekdays, months and ordinals as people write and shorten them, in lower case. */
final class CalendarWords {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, Set<DayOfWeek>> GROUPS =
      Map.ofEntries(
          Map.entry("weekday", MONDAY_TO_FRIDAY),
          Map.entry("weekdays", MONDAY_TO_FRIDAY),
          Map.entry("weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
          Map.entry("weekends", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
          Map.entry("daily", EnumSet.allOf(DayOfWeek.class)),
          Map.entry("day", EnumSet.allOf(DayOfWeek.class)),
          Map.entry("days", EnumSet.allOf(DayOfWeek.class)),
          Map.entry("mwf", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)));
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("fifth", 5),
          Map.entry("5th", 5),
          Map.entry("last", -1));

  private CalendarWords() {}

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  /** "fridays", which can only be a pattern. */
  static boolean isPluralWeekday(String word) {
    return word.endsWith("days") && WEEKDAYS.containsKey(word);
  }

  static Optional<Set<DayOfWeek>> group(String word) {
    return Optional.ofNullable(GROUPS.get(word));
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  private static Map<String, DayOfWeek> weekdays() {
    var words = new HashMap<String, DayOfWeek>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      words.put(full, day);
      words.put(full + "s", day);
      words.put(full.substring(0, 3), day);
    }
    words.put("tues", DayOfWeek.TUESDAY);
    words.put("weds", DayOfWeek.WEDNESDAY);
    words.put("thur", DayOfWeek.THURSDAY);
    words.put("thurs", DayOfWeek.THURSDAY);
    words.put("tu", DayOfWeek.TUESDAY);
    words.put("th", DayOfWeek.THURSDAY);
    words.put("mo", DayOfWeek.MONDAY);
    words.put("we", DayOfWeek.WEDNESDAY);
    words.put("fr", DayOfWeek.FRIDAY);
    words.put("sa", DayOfWeek.SATURDAY);
    words.put("su", DayOfWeek.SUNDAY);
    words.put("m", DayOfWeek.MONDAY);
    words.put("w", DayOfWeek.WEDNESDAY);
    words.put("f", DayOfWeek.FRIDAY);
    return Map.copyOf(words);
  }

  private static Map<String, Month> months() {
    var words = new HashMap<String, Month>();
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      words.put(full, month);
      words.put(full.substring(0, 3), month);
    }
    words.put("sept", Month.SEPTEMBER);
    return Map.copyOf(words);
  }
}
