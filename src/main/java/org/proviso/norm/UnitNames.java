package org.proviso.norm;

import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Plurals;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** What days and stretches of the calendar are called: "working days", "school year". */
public final class UnitNames {
  private UnitNames() {}

  /** The kind of day that the words name, if they name one. */
  public static Optional<DayKind> days(String words) {
    return switch (Plurals.singular(
        words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " "))) {
      case "day" -> Optional.of(DayKind.PLAIN);
      case "calendar day" -> Optional.of(DayKind.CALENDAR);
      case "work day", "working day", "workday" -> Optional.of(DayKind.WORK);
      case "school day", "schoolday" -> Optional.of(DayKind.SCHOOL);
      case "duty day" -> Optional.of(DayKind.DUTY);
      case "business day" -> Optional.of(DayKind.BUSINESS);
      case "instructional day", "instruction day" -> Optional.of(DayKind.INSTRUCTIONAL);
      default -> Optional.empty();
    };
  }

  /** The stretch of the calendar that the words name, if they name one. */
  public static Optional<Stretch> stretch(String words) {
    return switch (Plurals.singular(words.toLowerCase(Locale.ROOT).strip())) {
      case "week", "calendar week" -> Optional.of(Stretch.WEEK);
      case "month", "calendar month" -> Optional.of(Stretch.MONTH);
      case "quarter" -> Optional.of(Stretch.QUARTER);
      case "grading period", "marking period" -> Optional.of(Stretch.GRADING_PERIOD);
      case "trimester" -> Optional.of(Stretch.TRIMESTER);
      case "semester" -> Optional.of(Stretch.SEMESTER);
      case "school year" -> Optional.of(Stretch.SCHOOL_YEAR);
      case "year", "calendar year" -> Optional.of(Stretch.YEAR);
      default -> Optional.empty();
    };
  }
}
