package org.proviso.interpreter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.time.DayCalendar;
import org.proviso.time.NamedHolidays;
import org.proviso.time.Truth;

/** What the filters that look at the day alone hold of a day, and the words that ask for it. */
final class DayTests {
  private DayTests() {}

  /** Whether some of them name dates that begin before the day. */
  static boolean startBefore(List<Filter> filters, LocalDate day) {
    return filters.stream()
        .anyMatch(
            filter ->
                filter instanceof Filter.InDates(var span)
                    && !span.first().equals(LocalDate.MIN)
                    && span.first().isBefore(day));
  }

  static DayFilter.DayTest of(Filter filter, DayCalendar calendar) {
    return switch (filter) {
      case Filter.OnWeekdays(var days) -> day -> Truth.of(days.contains(day.getDayOfWeek()));
      case Filter.OnDayKind(var kind) -> day -> calendar.is(kind, day);
      case Filter.OnCalendarKind(var kind) -> day -> isCalled(kind.key(), day, calendar);
      case Filter.OnNth(var places, var days, var within) ->
          new NthDays(calendar, places, days, within);
      case Filter.OnDays(var place) -> new PlacedDays(calendar, place);
      case Filter.InMonths(var months) -> day -> Truth.of(months.contains(day.getMonth()));
      case Filter.OnDate(var date) -> day -> Truth.of(MonthDay.from(day).equals(date));
      case Filter.InDates(var span) -> day -> Truth.of(span.contains(day));
      case Filter _ -> day -> Truth.UNKNOWN;
    };
  }

  /** In the calendar of a school a holiday is a school holiday. */
  private static Truth isCalled(String name, LocalDate day, DayCalendar calendar) {
    Truth called = calendar.isCalled(name, day);
    if (called == Truth.UNKNOWN && NamedHolidays.isNone(name, day)) {
      return Truth.FALSE;
    }
    boolean ofSchool = name.startsWith("school ") && called == Truth.UNKNOWN;
    if (ofSchool) {
      return calendar.isCalled(name.substring("school ".length()), day);
    }
    // The day of Open House may be called "Open House".
    boolean named = name.endsWith(" day") && called == Truth.UNKNOWN;
    return named ? calendar.isCalled(name.substring(0, name.length() - 4), day) : called;
  }

  static String words(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _ -> "is such a weekday";
      case Filter.OnDayKind(var kind) -> "is a " + kind.words();
      case Filter.OnCalendarKind(var kind) ->
          (kind.toString().endsWith("day") ? "is a " : "is of the ") + kind;
      case Filter.OnNth(_, _, var within) -> "is such a day of its " + within.words();
      case Filter.OnDays(var place) -> PlacedDays.words(place);
      case Filter.InMonths _ -> "is in these months";
      case Filter.OnDate _ -> "is that day";
      case Filter _ -> "is within the dates";
    };
  }
}
