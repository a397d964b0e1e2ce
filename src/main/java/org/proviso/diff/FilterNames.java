package org.proviso.diff;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/**
 * Says the filters that a table of changes can name in a few words: dates, clock times, fields; of
 * others nothing, so that the table says only that the scope has changed.
 */
final class FilterNames {
  private FilterNames() {}

  /** All of them, or nothing if one of them cannot be said. */
  static String of(List<Filter> filters) {
    List<String> words = filters.stream().map(FilterNames::of).toList();
    return words.contains("") ? "" : String.join(", ", words);
  }

  static String of(Fact fact) {
    return switch (fact) {
      case Fact.Is(Filter filter) -> of(filter);
      case Fact.Stated(Name words) -> words.written();
      case Fact.AllOf(List<Fact> all) -> {
        List<String> words = all.stream().map(FilterNames::of).toList();
        yield words.contains("") ? "" : String.join(" and ", words);
      }
      case Fact.Always _, Fact.Never _, Fact.Compare _, Fact.Exists _, Fact.Timed _ -> "";
      case Fact.Ahead _, Fact.Judged _, Fact.Owed _, Fact.InOrder _, Fact.Between _ -> "";
      case Fact.Not _, Fact.AnyOf _ -> "";
    };
  }

  private static String of(Filter filter) {
    return switch (filter) {
      case Filter.InDates(DateSpan span) -> dates(span);
      case Filter.InMonths(var months) ->
          String.join(
              ", ",
              months.stream()
                  .sorted()
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.US))
                  .toList());
      case Filter.OnDate(var day) ->
          day.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + day.getDayOfMonth();
      case Filter.InClock(int from, int to) -> clock(from, to);
      case Filter.StartsInClock(int from, int to) -> "starting " + clock(from, to);
      case Filter.EndsInClock(int from, int to) -> "ending " + clock(from, to);
      case Filter.OnWeekdays(var days) -> PartWords.days(days);
      case Filter.FieldIs(Name field, List<Name> values) ->
          field.written() + " " + PartWords.names(values).replace(", ", " or ");
      case Filter.Flag(Name field) -> field.written();
      case Filter.KindIs(List<Name> kinds) -> PartWords.names(kinds).replace(", ", " or ");
      case Filter.OnDayKind(var kind) -> kind.words() + "s";
      case Filter.OnCalendarKind(Name kind) -> kind.written();
      case Filter.During(var other) when other.filters().isEmpty() ->
          "during " + PartWords.names(other.kinds());
      case Filter.Lasting(var relation, var bound) -> "lasting " + PartWords.limit(relation, bound);
      case Filter.FieldCompares(Name field, var relation, var bound) ->
          field.written() + " " + PartWords.limit(relation, bound);
      case Filter.Dated(Name field, DateSpan span) ->
          field.written() + " " + PartWords.span(span).strip();
      case Filter.Stated(Name words) -> words.written();
      case Filter.Voluntary _ -> "voluntary";
      case Filter.Required _ -> "required";
      case Filter.DutyFree _ -> "duty-free";
      case Filter.Given(Name field) -> field.written() + " given";
      case Filter.Not(Filter.During(var other)) when other.filters().isEmpty() ->
          "outside of " + PartWords.names(other.kinds());
      case Filter.Not(Filter.AnyOf _), Filter.Not(Filter.AllOf _) -> "";
      case Filter.Not(Filter inner) -> of(inner).isEmpty() ? "" : "not " + of(inner);
      case Filter.OnNth nth -> Places.words(nth);
      case Filter.OnDays(var place) -> Places.words(place);
      case Filter.InMarks marks -> Places.words(marks);
      case Filter.During _, Filter.Has _, Filter.Listed _, Filter.Beside _ -> "";
      case Filter.AnyOf(List<Filter> any) -> joined(any, " or ");
      case Filter.AllOf(List<Filter> all) -> joined(all, " and ");
      case Filter.Consented _ -> "";
    };
  }

  private static String joined(List<Filter> filters, String by) {
    List<String> words = filters.stream().map(FilterNames::of).toList();
    return words.contains("") ? "" : String.join(by, words);
  }

  /** "On or before April 27, 2020", "from April 28, 2020". */
  private static String dates(DateSpan span) {
    String words = PartWords.span(span).strip();
    return words.startsWith("to ") ? "on or before " + words.substring(3) : words;
  }

  private static String clock(int from, int to) {
    String start = "%d:%02d".formatted(from / 60, from % 60);
    String end = "%d:%02d".formatted(to / 60, to % 60);
    return from == 0 ? "before " + end : to >= 24 * 60 ? "after " + start : start + " to " + end;
  }
}
