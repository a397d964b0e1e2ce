package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Counts the days of a week or month one by one: "the last Friday of each month". */
record NthDay(Filter.OnNth nth, BiPredicate<DayKind, Long> isDay) {
  boolean is(LocalDate day) {
    LocalDate first = first(day);
    List<LocalDate> such =
        Stream.iterate(first, d -> first(d).equals(first), d -> d.plusDays(1))
            .filter(this::isSuch)
            .toList();
    return nth.places().stream()
        .map(place -> place > 0 ? place - 1 : such.size() + place)
        .anyMatch(at -> at >= 0 && at < such.size() && such.get(at).equals(day));
  }

  private LocalDate first(LocalDate day) {
    if (nth.within() == Stretch.MONTH) {
      return day.withDayOfMonth(1);
    }
    LocalDate monday = day;
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    return monday;
  }

  private boolean isSuch(LocalDate day) {
    return switch (nth.days()) {
      case Filter.OnWeekdays(var weekdays) -> weekdays.contains(day.getDayOfWeek());
      case Filter.OnDayKind(DayKind kind) -> isDay.test(kind, day.toEpochDay());
      case Filter _ -> throw new IllegalStateException("Not in random worlds: " + nth);
    };
  }
}
