package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/**
 * Whether a day is the so-manieth such day of its month, semester or year; where the calendar does
 * not tell which days are such days, the place is one of several.
 */
record NthDays(DayCalendar calendar, Set<Integer> places, Filter days, Stretch within)
    implements DayFilter.DayTest {
  @Override
  public Truth of(LocalDate day) {
    Truth own = such(day);
    Optional<DateSpan> span = calendar.stretch(within, day);
    if (own.isFalse() || span.isEmpty()) {
      return own.and(Truth.UNKNOWN);
    }
    Truth found = Truth.FALSE;
    for (int place : places) {
      LocalDate end = place > 0 ? span.get().first() : span.get().last();
      found = found.or(isPlace(Math.abs(place), day, end));
    }
    return own.and(found);
  }

  /** Whether so many such days, this one among them, lie between the day and the end. */
  private Truth isPlace(int place, LocalDate day, LocalDate end) {
    int surely = 1;
    int perhaps = 1;
    int step = end.isBefore(day) ? -1 : 1;
    for (LocalDate other = day; !other.equals(end) && surely <= place; ) {
      other = other.plusDays(step);
      Truth such = such(other);
      surely += such.isTrue() ? 1 : 0;
      perhaps += such.isFalse() ? 0 : 1;
    }
    if (surely > place || perhaps < place) {
      return Truth.FALSE;
    }
    return surely == perhaps ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Truth such(LocalDate day) {
    return switch (days) {
      case Filter.OnWeekdays(var weekdays) -> Truth.of(weekdays.contains(day.getDayOfWeek()));
      case Filter.OnDayKind(var kind) -> calendar.is(kind, day);
      case Filter.OnCalendarKind(var kind) -> calendar.isCalled(kind.key(), day);
      case Filter _ -> Truth.UNKNOWN;
    };
  }
}
