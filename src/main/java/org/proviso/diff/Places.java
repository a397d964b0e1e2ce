package org.proviso.diff;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.DayMark;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;

/** Which days and times that a clause only describes lie among which others, and their names. */
final class Places {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");

  private static final int LEAP = 2028;

  private Places() {}

  /** Whether every such day is among the others, as far as the form shows it. */
  static boolean within(DayPlace one, DayPlace other) {
    return switch (one) {
      case DayPlace.Side side -> other instanceof DayPlace.Side then && within(side, then);
      case DayPlace.EdgeWeeks(int count, boolean last, var stretch) ->
          other instanceof DayPlace.EdgeWeeks(int more, boolean same, var within)
              && last == same
              && stretch == within
              && count <= more;
      case DayPlace.NextTo(Filter day, boolean before, boolean after, var counted) ->
          other instanceof DayPlace.NextTo(Filter same, boolean first, boolean second, var days)
              && CanonicalNorm.text(day).equals(CanonicalNorm.text(same))
              && counted == days
              && (first || !before)
              && (second || !after);
      case DayPlace.WeekWith(Filter day) ->
          other instanceof DayPlace.WeekWith(Filter same)
              && CanonicalNorm.text(day).equals(CanonicalNorm.text(same));
      case DayPlace.Season(MonthDay first, MonthDay last) ->
          other instanceof DayPlace.Season(MonthDay start, MonthDay end)
              && days(first, last).allMatch(days(start, end).toList()::contains);
    };
  }

  /** From one day to another, over the end of the year too. */
  private static Stream<MonthDay> days(MonthDay first, MonthDay last) {
    return LocalDate.of(LEAP, 1, 1)
        .datesUntil(LocalDate.of(LEAP + 1, 1, 1))
        .map(MonthDay::from)
        .filter(
            day ->
                first.isAfter(last)
                    ? !day.isBefore(first) || !day.isAfter(last)
                    : !day.isBefore(first) && !day.isAfter(last));
  }

  /** Two days of one half of the year follow each other alike in every kind of year. */
  private static boolean within(DayPlace.Side one, DayPlace.Side other) {
    boolean half = isSpring(one.day()) == isSpring(other.day());
    if (!half || !one.years().equals(other.years()) || isEarly(one) != isEarly(other)) {
      return false;
    }
    int sign = isEarly(one) ? one.day().compareTo(other.day()) : other.day().compareTo(one.day());
    return isWhole(one) && !isWhole(other) ? sign < 0 : sign <= 0;
  }

  private static boolean isSpring(MonthDay day) {
    return day.getMonth().compareTo(Month.JULY) < 0;
  }

  private static boolean isEarly(DayPlace.Side side) {
    return switch (side.which()) {
      case BEFORE, UNTIL -> true;
      case AFTER, FROM -> false;
    };
  }

  /** Whether the day itself is among them. */
  private static boolean isWhole(DayPlace.Side side) {
    return switch (side.which()) {
      case UNTIL, FROM -> true;
      case BEFORE, AFTER -> false;
    };
  }

  /** Whether all time from and to these moments lies between the others. */
  static boolean within(Filter.InMarks one, Filter.InMarks other) {
    boolean starts =
        other.from().stream()
            .allMatch(
                mark ->
                    one.from().stream()
                        .anyMatch(own -> isSame(own, mark) && own.minutes() >= mark.minutes()));
    boolean ends =
        other.to().stream()
            .allMatch(
                mark ->
                    one.to().stream()
                        .anyMatch(own -> isSame(own, mark) && own.minutes() <= mark.minutes()));
    return starts && ends;
  }

  /** Whether both are reckoned from one moment. */
  static boolean isSame(DayMark one, DayMark other) {
    return one.day().equals(other.day()) && one.end() == other.end();
  }

  static String words(DayPlace place) {
    return switch (place) {
      case DayPlace.Season(MonthDay first, MonthDay last) -> day(first) + " to " + day(last);
      case DayPlace.Side(MonthDay day, var which, var years) ->
          switch (which) {
                case BEFORE -> "before ";
                case UNTIL -> "on or before ";
                case AFTER -> "after ";
                case FROM -> "from ";
              }
              + day(day)
              + (years.size() == 1
                  ? " of each " + years.stream().map(one -> one.words()).findFirst().orElse("")
                  : "");
      case DayPlace.NextTo(Filter other, boolean before, boolean after, _) -> {
        String day = FilterNames.of(List.of(other));
        String side = before && after ? "before or after " : before ? "before " : "after ";
        yield day.isEmpty() ? "" : "the day " + side + day;
      }
      case DayPlace.WeekWith(Filter other) -> {
        String day = FilterNames.of(List.of(other));
        yield day.isEmpty() ? "" : "weeks with " + day;
      }
      case DayPlace.EdgeWeeks(int count, boolean last, var within) ->
          "the %s %sof the %s"
              .formatted(
                  last ? "last" : "first",
                  count == 1 ? "week " : count + " weeks ",
                  within.words());
    };
  }

  private static String day(MonthDay day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + day.getDayOfMonth();
  }

  /** "The first Monday of each month". */
  static String words(Filter.OnNth nth) {
    String days = FilterNames.of(List.of(nth.days()));
    return days.isEmpty()
        ? ""
        : "the %s %s of each %s".formatted(places(nth.places()), days, nth.within().words());
  }

  private static String places(Set<Integer> places) {
    return String.join(
        " and ",
        places.stream()
            .sorted()
            .map(
                place ->
                    place == -1
                        ? "last"
                        : place > 0 && place <= ORDINALS.size()
                            ? ORDINALS.get(place - 1)
                            : place < 0 ? -place + ". last" : place + ".")
            .toList());
  }

  static String words(Filter.InMarks marks) {
    var words = new ArrayList<String>();
    marks
        .from()
        .forEach(mark -> words.add((mark.minutes() == 0 ? "after " : "from ") + words(mark)));
    marks.to().forEach(mark -> words.add((mark.minutes() == 0 ? "before " : "to ") + words(mark)));
    return String.join(" and ", words);
  }

  /** "30 minutes after the end of the student day". */
  static String words(DayMark mark) {
    int minutes = Math.abs(mark.minutes());
    String offset =
        minutes == 0 ? "" : minutes + " minutes " + (mark.minutes() > 0 ? "after " : "before ");
    if (mark.day().key().contains("dismiss")) {
      return offset + mark.day().written();
    }
    return offset + "the " + (mark.end() ? "end" : "start") + " of the " + mark.day().written();
  }
}
