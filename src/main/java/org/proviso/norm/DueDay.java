package org.proviso.norm;

import java.time.LocalDate;
import java.util.Optional;

/** The last day for what shall be done: "by May 15", "no later than June 1 of each school year". */
public final class DueDay {
  private DueDay() {}

  /** Whether the filter lets pass what comes by a day, whenever before. */
  public static boolean is(Filter filter) {
    return switch (filter) {
      case Filter.InDates(var span) ->
          span.first().equals(LocalDate.MIN) && !span.last().equals(LocalDate.MAX);
      case Filter.OnDays(DayPlace.Side(_, var which, _)) ->
          which == DayPlace.Which.UNTIL || which == DayPlace.Which.BEFORE;
      case Filter _ -> false;
    };
  }

  /** The filter that says so of the records, where there is one and no more. */
  public static Optional<Filter> of(Selection selection) {
    var all = selection.filters().stream().filter(DueDay::is).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** The same records on whatever day. */
  public static Selection whenever(Selection selection) {
    var others = selection.filters().stream().filter(filter -> !is(filter)).toList();
    return new Selection(selection.sheet(), selection.kinds(), others);
  }
}
