package org.proviso.report;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Says where a day lies: "before June 1 of each year", "on the day before a holiday". */
record PlaceWords(FilterWords filters) {
  String of(DayPlace place) {
    return switch (place) {
      case DayPlace.Season(var first, var last) ->
          "from %s to %s of each year".formatted(date(first), date(last));
      case DayPlace.Side(var day, var which, var years) ->
          English.spaced(side(which), date(day), year(years));
      case DayPlace.NextTo next ->
          "on the %s %s %s"
              .formatted(
                  next.counted() == DayKind.PLAIN ? "day" : next.counted().words(),
                  next.before() && next.after()
                      ? "before or after"
                      : next.before() ? "before" : "after",
                  other(next.other()));
      case DayPlace.EdgeWeeks(int count, boolean last, var within) ->
          "in the %s %s of each %s"
              .formatted(
                  last ? "last" : "first", count == 1 ? "week" : count + " weeks", within.words());
      case DayPlace.WeekWith(Filter other) -> "in weeks with " + other(other);
    };
  }

  private static String side(DayPlace.Which which) {
    return switch (which) {
      case BEFORE -> "before";
      case UNTIL -> "on or before";
      case AFTER -> "after";
      case FROM -> "on or after";
    };
  }

  private static String year(Set<Stretch> years) {
    if (years.size() > 1) {
      return "";
    }
    Stretch of = years.iterator().next();
    return "of each " + (of == Stretch.YEAR ? "calendar year" : of.words());
  }

  static String date(MonthDay date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + date.getDayOfMonth();
  }

  private String other(Filter other) {
    return switch (other) {
      case Filter.OnCalendarKind(Name kind) when isDay(kind) ->
          "a " + English.singular(Voice.noun(kind));
      case Filter.OnCalendarKind(Name kind) -> Voice.noun(kind);
      case Filter days -> filters.complement(days).replaceFirst("^on ", "");
    };
  }

  private static boolean isDay(Name kind) {
    return kind.written().toLowerCase(Locale.ROOT).matches(".*(day|days)");
  }
}
