package org.proviso.proposal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.proviso.time.DateSpan;

/** Dates in cells of columns that hold other words too: "yes", "verbal", "8 January 2021". */
public final class DateCells {
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
}
