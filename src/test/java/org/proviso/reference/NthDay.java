package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/** Counts the days of a week or month one by one: "the last Friday of each month". */
record NthDay(Filter.OnNth nth, BiPredicate<DayKind, Long> isDay) {
  private static final int MOST = 10;

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

  /** With the days that nobody knows tried either way, while they are few. */
  static Truth known(Filter.OnNth nth, LocalDate day, SchoolDays days) {
    NthDay plain = new NthDay(nth, (_, _) -> false);
    if (plain.kind(day, days).isFalse()) {
      return Truth.FALSE;
    }
    LocalDate first = plain.first(day);
    List<LocalDate> open =
        Stream.iterate(first, d -> plain.first(d).equals(first), d -> d.plusDays(1))
            .filter(d -> plain.kind(d, days) == Truth.UNKNOWN)
            .toList();
    if (open.size() > MOST) {
      return Truth.UNKNOWN.and(Truth.of(plain.canBe(day, days)));
    }
    Set<Truth> found = EnumSet.noneOf(Truth.class);
    for (int world = 0; world < 1 << open.size(); world++) {
      int now = world;
      BiPredicate<DayKind, Long> isDay =
          (kind, at) -> {
            int place = open.indexOf(LocalDate.ofEpochDay(at));
            return place < 0 ? days.is(kind, at).isTrue() : (now >> place & 1) == 1;
          };
      found.add(Truth.of(new NthDay(nth, isDay).is(day)));
    }
    return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
  }

  /** Whether so many such days can lie before it, or after it, as its place wants. */
  private boolean canBe(LocalDate day, SchoolDays days) {
    return nth.places().stream()
        .anyMatch(
            place -> {
              int step = place > 0 ? -1 : 1;
              int least = 0;
              int most = 0;
              for (LocalDate at = day.plusDays(step);
                  first(at).equals(first(day));
                  at = at.plusDays(step)) {
                least += kind(at, days).isTrue() ? 1 : 0;
                most += kind(at, days).isFalse() ? 0 : 1;
              }
              int wanted = Math.abs(place) - 1;
              return least <= wanted && wanted <= most;
            });
  }

  private Truth kind(LocalDate day, SchoolDays days) {
    return nth.days() instanceof Filter.OnDayKind(DayKind kind)
        ? days.is(kind, day.toEpochDay())
        : Truth.TRUE;
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
