package org.proviso.proposal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.time.DateSpan;

/** Dates in cells of columns that hold other words too: "yes", "verbal", "8 January 2021". */
public final class DateCells {
  /** Words of one date: "on Friday, January 8, 2021". */
  private static final int LONGEST = 5;

  private DateCells() {}

  /** The days that the cell can mean, month first or day first; none if it is no date. */
  public static Set<LocalDate> days(String cell) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (boolean monthFirst : new boolean[] {true, false}) {
      if (new DateParser(monthFirst, DateSpan.ALWAYS).read(cell)
          instanceof DateReading.Day(var day, var minute)) {
        days.add(day);
      }
    }
    return days;
  }

  /** The days that stand anywhere among the words: "the staff meeting of 8 January 2021". */
  public static Set<LocalDate> among(String words) {
    Set<LocalDate> days = new LinkedHashSet<>();
    if (words.chars().noneMatch(Character::isDigit)) {
      return days;
    }
    String[] all = words.strip().split("\\s+");
    for (int from = 0; from < all.length; from++) {
      for (int to = Math.min(all.length, from + LONGEST); to > from; to--) {
        days.addAll(days(String.join(" ", List.of(all).subList(from, to))));
      }
    }
    return days;
  }
}
