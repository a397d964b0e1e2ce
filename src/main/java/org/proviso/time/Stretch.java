package org.proviso.time;

import java.util.Locale;

/** A stretch of the calendar that agreements count by. */
public enum Stretch {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  TRIMESTER,
  GRADING_PERIOD,
  SEMESTER,
  SCHOOL_YEAR,
  YEAR;

  /** How a sentence names one of them. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
