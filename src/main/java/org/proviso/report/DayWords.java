package org.proviso.report;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.time.Stretch;

/** Says which days of the calendar are meant, by their place, month or date. */
final class DayWords {
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private DayWords() {}

  /** Whether the filter looks at the day alone. */
  static boolean isOfDays(Filter filter) {
    return switch (filter) {
      case Filter.OnDayKind _, Filter.OnCalendarKind _, Filter.OnNth _ -> true;
      case Filter.InMonths _, Filter.OnDate _, Filter.InDates _, Filter.OnDays _ -> true;
      case Filter _ -> false;
    };
  }

  /** "On the first and third Monday of each month". */
  static String nth(Filter.OnNth nth) {
    var places = nth.places().stream().sorted(DayWords::inOrder).map(DayWords::place).toList();
    return "on the %s %s of each %s"
        .formatted(English.list(places, "and"), day(nth.days()), stretch(nth.within()));
  }

  private static int inOrder(int one, int other) {
    boolean sameEnd = Integer.signum(one) == Integer.signum(other);
    return sameEnd ? Integer.compare(one, other) : Integer.compare(other, one);
  }

  static String place(int place) {
    if (place == -1) {
      return "last";
    }
    return place < 0 ? "next-to-last" : ORDINALS.get(place - 1);
  }

  private static String day(Filter days) {
    return switch (days) {
      case Filter.OnWeekdays(var weekdays) -> English.weekday(weekdays.iterator().next());
      case Filter.OnDayKind(var kind) -> kind.words();
      case Filter.OnCalendarKind(var kind) -> English.singular(Voice.noun(kind));
      case Filter _ -> "day";
    };
  }

  private static String stretch(Stretch stretch) {
    return stretch.words();
  }

  static String months(Set<Month> months) {
    return English.list(months.stream().sorted().map(DayWords::name).toList(), "and");
  }

  static String date(MonthDay date) {
    return "on %s %d of each year".formatted(name(date.getMonth()), date.getDayOfMonth());
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.US);
  }
}
