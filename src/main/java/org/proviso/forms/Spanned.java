package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;

/**
 * A stretch that is named stands for a rate: "no more than two events in the 2020-21 school year"
 * in all of it, "no more than one meeting during the first week of school" in each school year.
 */
final class Spanned {
  private Spanned() {}

  static Optional<Period> period(Modifiers modifiers) {
    return modifiers.filters.stream().anyMatch(Spanned::isBounded)
        ? Optional.of(new Period.WholeTerm())
        : edge(modifiers);
  }

  private static boolean isBounded(Filter filter) {
    return filter instanceof Filter.InDates(var days) && days.isBounded();
  }

  private static Optional<Period> edge(Modifiers modifiers) {
    List<Stretch> within = modifiers.filters.stream().flatMap(Spanned::within).distinct().toList();
    return within.size() == 1
        ? Optional.of(new Period.Calendar(within.getFirst()))
        : Optional.empty();
  }

  private static Stream<Stretch> within(Filter filter) {
    return filter instanceof Filter.OnDays(DayPlace.EdgeWeeks(_, _, var within))
        ? Stream.of(within)
        : Stream.empty();
  }
}
