package org.proviso.time;

/** The kinds of day that agreements count in; all but CALENDAR come from a calendar. */
public enum DayKind {
  CALENDAR("calendar day"),
  WORK("work day"),
  SCHOOL("school day"),
  DUTY("duty day"),
  BUSINESS("business day"),
  INSTRUCTIONAL("instructional day"),
  PLAIN("day");

  private final String words;

  DayKind(String words) {
    this.words = words;
  }

  /** How a sentence names one day of it. */
  public String words() {
    return words;
  }
}
