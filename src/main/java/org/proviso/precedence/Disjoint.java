package org.proviso.precedence;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** Whether a record can pass the filters of both: not on Mondays and on Fridays. */
final class Disjoint {
  /** Fields whose values are one word each, so that two different ones exclude each other. */
  private static final Set<Name> PLAIN = Set.of(Name.of("mode"), Name.of("role"));

  private Disjoint() {}

  static boolean mayMeet(List<Filter> one, List<Filter> other) {
    return one.stream().noneMatch(a -> other.stream().anyMatch(b -> exclude(a, b)));
  }

  private static boolean exclude(Filter a, Filter b) {
    return switch (a) {
      case Filter.OnWeekdays(Set<DayOfWeek> days) ->
          b instanceof Filter.OnWeekdays(Set<DayOfWeek> others)
              && Collections.disjoint(days, others);
      case Filter.InDates(DateSpan span) ->
          b instanceof Filter.InDates(DateSpan other) && !span.overlaps(other);
      case Filter.InClock(int from, int to) ->
          b instanceof Filter.InClock(int start, int end) && (end <= from || to <= start);
      case Filter.FieldIs(Name field, List<Name> anyOf) ->
          PLAIN.contains(field)
              && b instanceof Filter.FieldIs(Name other, List<Name> others)
              && field.equals(other)
              && Collections.disjoint(anyOf, others);
      case Filter.Not(Filter inner) -> inner.equals(b);
      case Filter filter -> b instanceof Filter.Not(Filter inner) && inner.equals(filter);
    };
  }
}
