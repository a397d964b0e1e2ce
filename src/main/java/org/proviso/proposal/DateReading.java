package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;

/** What a date cell says. */
sealed interface DateReading {
  /** One day, perhaps with a clock time in minutes after midnight, else {@code minute} is -1. */
  record Day(LocalDate day, int minute) implements DateReading {}

  /** Every day of a span. */
  record Days(DateSpan span) implements DateReading {}

  /**
   * Weekdays of some dates.
   *
   * @param ordinals which of the month ("first and third Friday"), -1 the last; empty for all
   * @param alternate every other week only, counted from the first week of the dates
   * @param letters only days that the calendar gives one of these letters; empty for all
   * @param kind only days of this kind ("every school day"); {@code CALENDAR} for any
   * @param within its own dates, {@link DateSpan#ALWAYS} if it has none
   */
  record Weekly(
      Set<DayOfWeek> weekdays,
      Set<Integer> ordinals,
      boolean alternate,
      Set<String> letters,
      DayKind kind,
      DateSpan within)
      implements DateReading {
    public Weekly {
      weekdays = Set.copyOf(weekdays);
      ordinals = Set.copyOf(ordinals);
      letters = Set.copyOf(letters);
    }

    /** Every day of these letters, A days or Blue days. */
    static Weekly lettered(Set<String> letters) {
      return new Weekly(
          EnumSet.allOf(DayOfWeek.class),
          Set.of(),
          false,
          letters,
          DayKind.CALENDAR,
          DateSpan.ALWAYS);
    }

    boolean hasOwnDates() {
      return !within.equals(DateSpan.ALWAYS);
    }

    Weekly within(DateSpan dates) {
      return new Weekly(weekdays, ordinals, alternate, letters, kind, dates);
    }
  }

  /** No date; {@code detail} is what else to say of it. */
  record Unreadable(Trouble trouble, String detail) implements DateReading {}

  /** Why a cell is no date. */
  enum Trouble {
    NO_DATE,
    NO_SUCH_DAY,
    WRONG_WEEKDAY,
    NO_YEAR,
    /** "F" where the calendar has F days. */
    LETTER_OR_WEEKDAY
  }
}
