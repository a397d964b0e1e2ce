package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row on one day.
 *
 * @param line its number as a person sees it, the header being 1
 * @param cells what it says by the roots of its field; a field the sheet lacks is not there, a
 *     blank cell is empty
 * @param day days since 1970, or {@link #UNDATED}
 * @param start minute of the day, or {@link #UNTIMED}
 * @param end minute of the day, or {@link #UNTIMED}
 * @param provisional whether nobody knows that the pattern takes place that day (S4)
 */
record Entry(
    String sheet,
    int line,
    Map<String, String> cells,
    long day,
    int start,
    int end,
    boolean provisional) {
  static final long UNDATED = Long.MIN_VALUE;
  static final int UNTIMED = -1;
  static final int DAY = 1440;

  Entry {
    cells = Map.copyOf(cells);
  }

  /** The cell under a field, empty where it is blank or there is no such field. */
  String says(String field) {
    return cells.getOrDefault(String.join(" ", SamePhrase.roots(field)), "");
  }

  boolean isDated() {
    return day != UNDATED;
  }

  DayOfWeek weekday() {
    return LocalDate.ofEpochDay(day).getDayOfWeek();
  }

  /** The name that says what the row is. */
  String called() {
    return says(
        switch (sheet) {
          case "schedule" -> "activity";
          case "events" -> "event";
          case "classes" -> "class";
          case "people" -> "person";
          default -> "name";
        });
  }
}
