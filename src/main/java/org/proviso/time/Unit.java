package org.proviso.time;

/** What a quantity counts. Units of one dimension compare; all others do not. */
public sealed interface Unit {
  /** Minutes; hours are turned into minutes when they are read. */
  record Minutes() implements Unit {}

  /** Days of a kind. */
  record Days(DayKind kind) implements Unit {}

  /** Whole weeks, months or years. */
  record Spans(Stretch stretch) implements Unit {}

  /**
   * Things counted by name: students, meetings, classes; the name is as written in the singular.
   */
  record Things(String noun) implements Unit {}

  /** Hundredths of something. */
  record Percent() implements Unit {}

  /** US dollars. */
  record Dollars() implements Unit {}

  /** Feet. */
  record Feet() implements Unit {}

  /** A clock time, in minutes after midnight. */
  record ClockTime() implements Unit {}

  Unit MINUTES = new Minutes();
  Unit PERCENT = new Percent();
  Unit DOLLARS = new Dollars();
  Unit FEET = new Feet();
  Unit CLOCK = new ClockTime();
}
