package org.proviso.witness;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
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
    List<DateSpan> spans =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Filter.InDates.class).stream())
            .map(Filter.InDates::span)
            .distinct()
            .toList();
    for (DateSpan span : spans) {
      if (!span.first().equals(LocalDate.MIN)) {
        edges.add(span.first());
      }
      if (!span.last().equals(LocalDate.MAX)) {
        edges.add(span.last().plusDays(1));
      }
    }
    for (Norm norm : norms) {
      for (Filter.InMonths some : NormParts.of(norm, Filter.InMonths.class)) {
        some.months().forEach(month -> edges.add(inTerm(MonthDay.of(month, 1))));
      }
      for (Filter.OnDate one : NormParts.of(norm, Filter.OnDate.class)) {
        edges.add(inTerm(one.day()));
      }
      for (DayPlace.Side side : NormParts.of(norm, DayPlace.Side.class)) {
        edges.add(inTerm(side.day()));
      }
    }
    return edges;
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
