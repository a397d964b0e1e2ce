package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.time.Stretch;

/** The words by which days, and records by their place, are told that have no name of their own. */
public final class DaysNamed {
  private DaysNamed() {}

  /** Words that the canonical sentence may use for the part; none where it names no days. */
  public static List<String> of(Record part) {
    return switch (part) {
      case Filter.OnNth(var places, _, var within) -> Ordinals.words(places, within);
      case Filter.OnDays(DayPlace.EdgeWeeks(_, boolean last, var within)) ->
          List.of(last ? "the last final" : "the first", "the week", "the " + within.words());
      case Filter.OnDays(DayPlace.WeekWith _) ->
          List.of("the week", "include includes has have contain contains");
      case Filter.OnDays(DayPlace.NextTo(_, _, _, var counted)) ->
          List.of("the " + counted.words(), "immediately directly just right preceding following");
      case Filter.OnDays(DayPlace.Side(_, _, var years)) ->
          years.stream().map(Stretch::words).toList();
      case Filter.InMonths(var months) ->
          List.of(
              "the months "
                  + String.join(" ", months.stream().map(Enum::name).toList())
                      .toLowerCase(Locale.ROOT));
      case Filter.Beside(_, _, int place) when place != Filter.Beside.WHICHEVER ->
          Ordinals.words(Set.of(place));
      // Seven days may have been written as a week.
      case Filter.InDates(var span) when span.first().plusDays(6).equals(span.last()) ->
          List.of("the week");
      case Record _ -> List.of();
    };
  }
}
