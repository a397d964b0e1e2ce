package org.proviso.witness;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.time.DateSpan;

/**
 * The days on which some norms begin or cease to speak of what happens, others among them not.
 *
 * @param term the days on which the agreements are in force
 */
record Edges(List<Norm> norms, DateSpan term) {
  private static final int SOME_YEAR = 2021;

  /** The days from which one of the norms no longer speaks, or begins to, and others do not. */
  Iterable<LocalDate> all() {
    var edges = new TreeSet<LocalDate>();
    for (DateSpan span : parts(Filter.InDates.class).map(Filter.InDates::span).toList()) {
      if (!span.first().equals(LocalDate.MIN)) {
        edges.add(span.first());
      }
      if (!span.last().equals(LocalDate.MAX)) {
        edges.add(span.last().plusDays(1));
      }
    }
    Stream<MonthDay> months =
        parts(Filter.InMonths.class)
            .flatMap(some -> some.months().stream())
            .map(month -> MonthDay.of(month, 1));
    Stream<MonthDay> dates = parts(Filter.OnDate.class).map(Filter.OnDate::day);
    Stream<MonthDay> sides = parts(DayPlace.Side.class).map(DayPlace.Side::day);
    Stream<MonthDay> seasons =
        parts(DayPlace.Season.class)
            .flatMap(season -> Stream.of(season.first(), after(season.last())));
    Stream.of(months, dates, sides, seasons)
        .flatMap(Function.identity())
        .forEach(day -> edges.add(inTerm(day)));
    return edges;
  }

  private static MonthDay after(MonthDay last) {
    return MonthDay.from(last.atYear(SOME_YEAR).plusDays(1));
  }

  private <T> Stream<T> parts(Class<T> kind) {
    return norms.stream().flatMap(norm -> NormParts.of(norm, kind).stream());
  }

  /** The day in a year in which the agreements are in force on it, if there is one. */
  LocalDate inTerm(MonthDay day) {
    boolean begins = !term.first().equals(LocalDate.MIN);
    LocalDate usual = day.atYear(SOME_YEAR);
    if (term.contains(usual) || !begins) {
      return usual;
    }
    LocalDate first = day.atYear(term.first().getYear());
    return first.isBefore(term.first()) ? day.atYear(term.first().getYear() + 1) : first;
  }
}
