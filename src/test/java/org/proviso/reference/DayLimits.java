package org.proviso.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.LongPredicate;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** On which days a record that nobody listed could fall and still be meant. */
final class DayLimits {
  private DayLimits() {}

  static LongPredicate of(Selection selection, Scene scene) {
    return day ->
        selection.filters().stream().noneMatch(filter -> on(filter, day, scene).isFalse());
  }

  /** What filters that look at days alone say; of others nothing is known. */
  private static Truth on(Filter filter, long day, Scene scene) {
    SchoolDays days = scene.diary().days();
    return switch (filter) {
      case Filter.OnWeekdays(var weekdays) ->
          Truth.of(weekdays.contains(LocalDate.ofEpochDay(day).getDayOfWeek()));
      case Filter.InDates(var span) -> Truth.of(span.contains(LocalDate.ofEpochDay(day)));
      case Filter.InMonths(var months) ->
          Truth.of(months.contains(LocalDate.ofEpochDay(day).getMonth()));
      case Filter.OnDate(var date) ->
          Truth.of(MonthDay.from(LocalDate.ofEpochDay(day)).equals(date));
      case Filter.OnNth nth -> NthDay.known(nth, LocalDate.ofEpochDay(day), days);
      case Filter.OnDays(DayPlace.NextTo next) -> beside(next, day, days);
      case Filter.OnDays(DayPlace.WeekWith(Filter other)) -> inWeek(other, day, scene);
      case Filter.OnDays(DayPlace.EdgeWeeks weeks) -> TermEdges.of(weeks, day, scene.diary());
      case Filter.OnDays(var place) ->
          Truth.of(new DayBeside(place, (_, _) -> false).is(LocalDate.ofEpochDay(day)));
      case Filter.OnDayKind(var kind) -> days.is(kind, day);
      case Filter.OnCalendarKind(var kind) -> days.isCalled(kind.written(), day);
      case Filter.Not(Filter not) -> on(not, day, scene).not();
      case Filter.AllOf(List<Filter> all) ->
          all.stream().map(one -> on(one, day, scene)).reduce(Truth.TRUE, Truth::and);
      case Filter.AnyOf(List<Filter> any) ->
          any.stream().map(one -> on(one, day, scene)).reduce(Truth.FALSE, Truth::or);
      default -> Truth.UNKNOWN;
    };
  }

  static Truth inWeek(Filter other, long day, Scene scene) {
    long monday = day - LocalDate.ofEpochDay(day).getDayOfWeek().getValue() + 1;
    Truth found = Truth.FALSE;
    for (int i = 0; i < 7; i++) {
      Truth such = on(other, monday + i, scene);
      found = found.or(i > 4 && !such.isTrue() ? Truth.FALSE : such);
    }
    return found;
  }

  static Truth beside(DayPlace.NextTo next, long day, SchoolDays days) {
    Truth before = next.before() ? nearest(next, day, 1, days) : Truth.FALSE;
    return before.or(next.after() ? nearest(next, day, -1, days) : Truth.FALSE);
  }

  /** The day itself; one beyond days off may be meant too. */
  private static Truth nearest(DayPlace.NextTo next, long day, int step, SchoolDays days) {
    String kind = ((Filter.OnCalendarKind) next.other()).kind().written();
    Truth found = days.isCalled(kind, day + step);
    for (long at = day + step; found.isFalse() && isOff(at, days) && at != day + 120L * step; ) {
      at += step;
      found = days.isCalled(kind, at).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }
    return found;
  }

  private static boolean isOff(long day, SchoolDays days) {
    Truth work = days.is(DayKind.WORK, day);
    Truth school = days.is(DayKind.SCHOOL, day);
    boolean weekend = LocalDate.ofEpochDay(day).getDayOfWeek().getValue() > 5;
    return work.isFalse() || school.isFalse() || (weekend && !work.isTrue() && !school.isTrue());
  }
}
