package org.proviso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of each day: whether it is a school day, a work day, which semester it is in (S4).
 */
public interface DayCalendar {
  /** A calendar nobody supplied: knows plain and calendar days, and nothing else. */
  DayCalendar NONE = new NoCalendar();

  /** Whether a calendar was supplied at all. */
  boolean isPresent();

  /** Whether the day is of the kind; PLAIN and CALENDAR days always are. */
  Truth is(DayKind kind, LocalDate day);

  /**
   * Whether the calendar calls the day this ("minimum day", "holiday"); the name's stems as key.
   */
  Truth isCalled(String nameKey, LocalDate day);

  /** A field of the calendar on that day ("bell schedule", "day letter"), or empty if not given. */
  Optional<String> field(String fieldKey, LocalDate day);

  /** The stretch that holds the day: calendar weeks and months always, semesters as supplied. */
  Optional<DateSpan> stretch(Stretch stretch, LocalDate day);

  /** Whether a weekly pattern takes place that day; UNKNOWN makes the occurrence provisional. */
  Truth patternRuns(LocalDate day);

  /** Whether nobody works on any of these days: weekends, and what the calendar calls off. */
  static boolean isOff(DayCalendar calendar, DateSpan days) {
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .allMatch(day -> isWeekend(day) || calendar.is(DayKind.WORK, day).isFalse());
  }

  /** Whether the day is a Saturday or a Sunday. */
  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** What is assumed, in the words findings print. */
  List<String> assumptions();
}
