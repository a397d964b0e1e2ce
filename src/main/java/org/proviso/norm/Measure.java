package org.proviso.norm;

import org.proviso.source.Name;
import org.proviso.time.Stretch;

/** Something that can be measured of one subject in one period (S16). Times are in minutes. */
public sealed interface Measure {
  /** Length of the union of the matching intervals, clipped and cut as the filters say. */
  record TotalTime(Selection of) implements Measure {}

  /** Number of matching rows, identical ones once. */
  record Count(Selection of) implements Measure {}

  /** Number of different values of a field; field "date" counts days. */
  record Distinct(Selection of, Name field) implements Measure {}

  /** The longest single matching stretch of time, touching ones joined. */
  record Longest(Selection of) implements Measure {}

  /** The shortest single matching record. */
  record Shortest(Selection of) implements Measure {}

  /**
   * The longest run of consecutive matching records (S30).
   *
   * @param counted true to count the records, false to measure minutes from first start to last end
   */
  record Run(Selection of, boolean counted) implements Measure {}

  /**
   * From the last end of {@code first} to the first start of {@code second}, the same day; where
   * both are the same records, the shortest from the end of one to the start of the next.
   */
  record Gap(Selection first, Selection second) implements Measure {}

  /**
   * The shortest time from an end of {@code first} to the next start of {@code second}, over
   * midnight too; where both are the same records, from one day's last end to the next one's first
   * start.
   */
  record Rest(Selection first, Selection second) implements Measure {
    /** From one day or shift of them to the next. */
    public Rest(Selection of) {
      this(of, of);
    }
  }

  /**
   * The most time of them within so many hours on end, from where one of the period's records
   * starts: no stretch of that length that begins in the period holds more.
   */
  record Busiest(Selection of, int hours) implements Measure {}

  /**
   * The number of days of the period on which none of them starts or goes on: days off.
   *
   * @param running true for the longest run of such days, one after the other
   */
  record DaysOff(Selection of, boolean running) implements Measure {}

  /**
   * The number of weekends, Saturday and Sunday, on which none of them starts or goes on, or on
   * which some do. In a period of weeks a weekend is where its Saturday is; of one that a month or
   * a year parts it is not known, nor whether one is worked of which one day is.
   *
   * @param off true for those without any
   */
  record Weekends(Selection of, boolean off) implements Measure {}

  /**
   * The most of them from one relief to the next: "three hours of teaching without a lunch". A
   * break or a rest is time off too, where nothing at all is listed.
   *
   * @param counted true to count the records, false for their minutes
   * @param running true where they are consecutive, which something else between them may end
   */
  record Unrelieved(Selection of, Selection relief, boolean counted, boolean running)
      implements Measure {}

  /** The first start, a clock time. */
  record FirstStart(Selection of) implements Measure {}

  /** The last end, a clock time. */
  record LastEnd(Selection of) implements Measure {}

  /** From first start to last end. */
  record Span(Selection of) implements Measure {}

  /** {@code later} less {@code earlier}; clock times become minutes, same day. */
  record Difference(Measure later, Measure earlier) implements Measure {}

  /** The sum of a number field over matching rows. */
  record Sum(Selection of, Name field) implements Measure {}

  /** The greatest value of a number field over matching rows. */
  record Greatest(Selection of, Name field) implements Measure {}

  /** A number field of the subject itself, or of the record the norm is held against. */
  record Field(Name field) implements Measure {}

  /**
   * The number of different weekly patterns of weekday, start and end; weeks without it skipped.
   */
  record WeeklyPatterns(Selection of) implements Measure {}

  /** The total of a measure over the window, divided by the number of units in it (S31). */
  record Average(Measure of, Stretch per) implements Measure {}

  /** Hundredths of the whole that the part is. */
  record Share(Measure part, Measure whole) implements Measure {}

  /**
   * The greatest number of different values of a field at any one moment: "no two cohorts shall use
   * the same area at the same time" is at most 1 cohort at once in each area.
   */
  record AtOnce(Selection of, Name field) implements Measure {}

  /**
   * The least number of different values of a field at any one moment of the period: "at least two
   * nurses shall be on duty at all times". Where the records are narrowed to clock times, only
   * these moments are looked at: "between 10:00 and 6:00".
   */
  record FewestAtOnce(Selection of, Name field) implements Measure {}

  /**
   * How many different values of a field share the subject, where the clause does not say when:
   * surely the most of any one day; of different days it is not known whether one followed another.
   */
  record Sharing(Selection of, Name field) implements Measure {}
}
