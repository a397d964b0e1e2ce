package org.proviso.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.time.Stretch;

/** Where a day lies, by walking through the year day by day. */
record DayBeside(DayPlace place, BiPredicate<String, Long> isCalled) {
  boolean is(LocalDate day) {
    return switch (place) {
      case DayPlace.Season(var first, var last) ->
          walk(first).toList().indexOf(MonthDay.from(day)) <= walk(first).toList().indexOf(last);
      case DayPlace.Side(var at, var which, var years) ->
          isOnSide(at, which, years.iterator().next(), MonthDay.from(day));
      case DayPlace.NextTo next ->
          (next.before() && isSuch(next.other(), day.plusDays(1)))
              || (next.after() && isSuch(next.other(), day.minusDays(1)));
      case DayPlace.EdgeWeeks _, DayPlace.WeekWith _ ->
          throw new IllegalStateException("Not told by one day: " + place);
    };
  }

  private static boolean isOnSide(MonthDay at, DayPlace.Which which, Stretch year, MonthDay day) {
    List<MonthDay> days = walk(MonthDay.of(year == Stretch.YEAR ? 1 : 7, 1)).toList();
    int place = days.indexOf(day);
    int edge = days.indexOf(at);
    return switch (which) {
      case BEFORE -> place < edge;
      case UNTIL -> place <= edge;
      case AFTER -> place > edge;
      case FROM -> place >= edge;
    };
  }

  /** The days of a year from this one on, leap day included. */
  private static Stream<MonthDay> walk(MonthDay from) {
    LocalDate start = from.atYear(from.getMonthValue() < 3 ? 2024 : 2023);
    return Stream.iterate(start, day -> day.plusDays(1)).limit(366).map(MonthDay::from);
  }

  private boolean isSuch(Filter other, LocalDate day) {
    return other instanceof Filter.OnCalendarKind(var kind)
        && isCalled.test(kind.written(), day.toEpochDay());
  }
}
