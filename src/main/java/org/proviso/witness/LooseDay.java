package org.proviso.witness;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.time.DateSpan;

/**
 * The one day that a record stands on, or that a daily norm is held on: any day of the span, of
 * which only matters what the norm's own weekdays, months and dates say of it.
 */
final class LooseDay {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  private static final int WEEK = 7;

  private final LooseModel loose;
  private final List<Filter> filters;

  /** What each filter says of the days of each sort, in the order of {@link #filters}. */
  private final List<List<Boolean>> sorts;

  private final IntVar sort;

  LooseDay(LooseModel loose, Sorts sorts) {
    this.loose = loose;
    this.filters = sorts.filters();
    this.sorts = sorts.said();
    this.sort = this.sorts.isEmpty() ? loose.model.intVar(0) : any();
  }

  /**
   * Days told apart by what a norm's filters say of them.
   *
   * @param said for each sort of day what each of the filters says
   */
  record Sorts(List<Filter> filters, List<List<Boolean>> said) {
    static Sorts of(Norm norm, DateSpan span) {
      List<Filter> filters =
          NormParts.of(norm, Filter.class).stream().filter(LooseDay::settles).distinct().toList();
      return new Sorts(
          filters,
          days(norm, filters, span)
              .map(day -> filters.stream().map(filter -> holds(filter, day)).toList())
              .distinct()
              .toList());
    }
  }

  private IntVar any() {
    return loose.model.intVar("sort of day", 0, sorts.size() - 1);
  }

  /** Whether there is a day at all. */
  boolean exists() {
    return !sorts.isEmpty();
  }

  /** All days of the span, as far as the filters can tell them apart. */
  private static Stream<LocalDate> days(Norm norm, List<Filter> filters, DateSpan span) {
    boolean weekly = filters.stream().allMatch(Filter.OnWeekdays.class::isInstance);
    LocalDate start = span.contains(FIRST) ? FIRST : span.first();
    LocalDate first = weekly ? start : FIRST;
    LocalDate last = weekly ? start.plusDays(WEEK) : LAST;
    for (Filter.InDates dates : NormParts.of(norm, Filter.InDates.class)) {
      if (!dates.span().first().equals(LocalDate.MIN)) {
        first = earlier(first, dates.span().first().minusYears(1));
        last = later(last, dates.span().first().plusYears(1));
      }
      if (!dates.span().last().equals(LocalDate.MAX)) {
        first = earlier(first, dates.span().last().minusYears(1));
        last = later(last, dates.span().last().plusYears(1));
      }
    }
    DateSpan all = new DateSpan(first, last).within(span);
    if (all.isEmpty() && !span.isEmpty()) {
      throw new OutsideFragment("days of another time");
    }
    boolean every = norm.period() instanceof Period.Day(_, var on) && !on.isEmpty();
    return all.isEmpty()
        ? Stream.of()
        : all.first()
            .datesUntil(all.last().plusDays(1))
            .filter(
                day ->
                    !every
                        || norm.period() instanceof Period.Day(_, var on)
                            && on.contains(day.getDayOfWeek()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether the date alone decides the filter. */
  static boolean settles(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _, Filter.InDates _, Filter.InMonths _, Filter.OnDate _ -> true;
      case Filter _ -> false;
    };
  }

  static boolean holds(Filter filter, LocalDate day) {
    return switch (filter) {
      case Filter.OnWeekdays(var days) -> days.contains(day.getDayOfWeek());
      case Filter.InDates(DateSpan span) -> span.contains(day);
      case Filter.InMonths(var months) -> months.contains(day.getMonth());
      case Filter.OnDate(MonthDay date) -> MonthDay.from(day).equals(date);
      case Filter other -> throw new OutsideFragment("a day that " + CanonicalNorm.text(other));
    };
  }

  /** Whether the filter holds of the day. */
  BoolVar holds(Filter filter) {
    int at = filters.indexOf(filter);
    var table = new ArrayList<Integer>();
    sorts.forEach(one -> table.add(one.get(at) ? 1 : 0));
    if (table.stream().distinct().count() < 2) {
      return loose.model.boolVar(table.contains(1));
    }
    BoolVar found = loose.model.boolVar();
    loose.model.element(found, table.stream().mapToInt(Integer::intValue).toArray(), sort).post();
    return found;
  }
}
