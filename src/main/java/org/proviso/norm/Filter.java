package org.proviso.norm;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** What narrows records or subjects; three-valued where the proposal does not say. */
public sealed interface Filter {
  /**
   * The record is of one of these kinds, by terms and names as in {@link Selection#kinds}; negated
   * for "any activity other than staff meetings".
   */
  record KindIs(List<Name> kinds) implements Filter {
    public KindIs {
      kinds = List.copyOf(kinds);
    }
  }

  /** The field holds one of these names; "mode is livestream", "role is counselor". */
  record FieldIs(Name field, List<Name> anyOf) implements Filter {
    public FieldIs {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** The field, read as a number or yes/no count, stands so to the bound. */
  record FieldCompares(Name field, Relation relation, Bound bound) implements Filter {}

  /** The field holds a day within this span; "hired after July 1, 2020". */
  record Dated(Name field, DateSpan span) implements Filter {}

  /** The field says yes; "recorded", "in writing", "required". */
  record Flag(Name field) implements Filter {}

  /** The field is filled in; "no" and "none" are not, and a blank cell is not known. */
  record Given(Name field) implements Filter {}

  /**
   * The record's value is among those that a table of the agreement lists in the row for the
   * record's {@code row} field, and in the column for its {@code column} field; where the cell
   * gives a range of days, its days are too.
   */
  record Listed(String table, Name row, Name column, Name value) implements Filter {}

  /**
   * The record ends before others of the same subject and day start, or starts after they end.
   *
   * @param place which of them, by date, counted from 1: "before the second observation"; {@link
   *     #WHICHEVER} for any
   */
  record Beside(Selection other, boolean before, int place) implements Filter {
    public static final int WHICHEVER = 0;

    public Beside(Selection other, boolean before) {
      this(other, before, WHICHEVER);
    }
  }

  /** The record falls on one of these weekdays. */
  record OnWeekdays(Set<DayOfWeek> days) implements Filter {
    public OnWeekdays {
      days = Set.copyOf(days);
    }
  }

  /** The record's day is of a kind: school day, work day. */
  record OnDayKind(DayKind kind) implements Filter {}

  /** The record's day is of a kind that only the calendar names: "minimum day", "holiday". */
  record OnCalendarKind(Name kind) implements Filter {}

  /**
   * The record's day is one of so many such days of its stretch of the calendar, counted from 1, or
   * from -1 backwards: "the first Monday of each month", "the last work day of the semester".
   *
   * @param days weekdays or a kind of day
   */
  record OnNth(Set<Integer> places, Filter days, Stretch within) implements Filter {
    public OnNth {
      places = Set.copyOf(places);
    }
  }

  /** The record falls in one of these months of any year. */
  record InMonths(Set<Month> months) implements Filter {
    public InMonths {
      months = Set.copyOf(months);
    }
  }

  /** The record falls on this day of any year: "on January 11". */
  record OnDate(MonthDay day) implements Filter {}

  /** The record falls on a day that lies so: "before June 1", "on the day before a holiday". */
  record OnDays(DayPlace place) implements Filter {}

  /** The record falls within these dates. */
  record InDates(DateSpan span) implements Filter {}

  /**
   * Only time between two clock times, minutes after midnight; total time is clipped to it, records
   * that merely overlap it count for bans and occurrences.
   */
  record InClock(int from, int to) implements Filter {}

  /**
   * The same between two moments that the clause names and the proposal gives, each at most once:
   * "after the end of the student day".
   */
  record InMarks(List<DayMark> from, List<DayMark> to) implements Filter {
    public InMarks {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /** The record starts within (TRUE) the clock times. */
  record StartsInClock(int from, int to) implements Filter {}

  /** The record ends within the clock times; past midnight the minutes go on from 24 hours. */
  record EndsInClock(int from, int to) implements Filter {}

  /**
   * During records of another selection, of the same subject; total time is clipped to the overlap.
   * Negated ("outside of CPT time") the overlap is cut out (S16).
   */
  record During(Selection other) implements Filter {}

  /** The record is at least, at most … this long; "blocks of 25 minutes or more". */
  record Lasting(Relation relation, Bound bound) implements Filter {}

  /** With the consent of someone, to the record (S3). */
  record Consented(Consent consent) implements Filter {}

  /** Voluntary: unknown where the proposal does not say (S3). */
  record Voluntary() implements Filter {}

  /**
   * Required of its person: not marked voluntary. A blank cell is unknown; where the schedule has
   * no such column at all its rows are taken to be required, and the finding says so (S29).
   */
  record Required() implements Filter {}

  /** Nothing else required of the person overlaps the record (S29). */
  record DutyFree() implements Filter {}

  /** A further record exists for the same subject (and day): "who teaches an AM group". */
  record Has(Selection other, boolean sameDay) implements Filter {}

  /** A condition that only somebody's judgement, or a statement in the proposal, can settle. */
  record Stated(Name fact) implements Filter {}

  /** Records that the other leaves out. */
  record Not(Filter filter) implements Filter {}

  /** Records that one of them at least leaves. */
  record AnyOf(List<Filter> filters) implements Filter {
    public AnyOf {
      filters = List.copyOf(filters);
    }
  }

  /** Records that every one of them leaves. */
  record AllOf(List<Filter> filters) implements Filter {
    public AllOf {
      filters = List.copyOf(filters);
    }
  }
}
