package org.proviso.norm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Filters and selections in one form: negations pushed inward, lists flat and in one order. */
final class CanonicalFilter {
  private CanonicalFilter() {}

  static Selection selection(Selection selection) {
    return new Selection(
        selection.sheet(), CanonicalKey.sorted(selection.kinds()), all(selection.filters()));
  }

  /** Filters that all hold, flat and in one order. */
  static List<Filter> all(List<Filter> filters) {
    var flat = new ArrayList<Filter>();
    for (Filter each : filters) {
      switch (of(each)) {
        case Filter.AllOf(List<Filter> inner) -> flat.addAll(inner);
        case Filter one -> flat.add(one);
      }
    }
    return CanonicalKey.sorted(flat);
  }

  static Filter of(Filter filter) {
    return switch (filter) {
      case Filter.KindIs(List<Name> kinds) -> new Filter.KindIs(CanonicalKey.sorted(kinds));
      case Filter.FieldIs(Name field, List<Name> anyOf) ->
          new Filter.FieldIs(field, CanonicalKey.sorted(anyOf));
      case Filter.FieldCompares(Name field, Relation relation, Bound bound) ->
          new Filter.FieldCompares(field, relation, CanonicalNorm.bound(bound));
      case Filter.Lasting(Relation relation, Bound bound) ->
          new Filter.Lasting(relation, CanonicalNorm.bound(bound));
      case Filter.During(Selection other) -> new Filter.During(selection(other));
      case Filter.Has(Selection other, boolean sameDay) ->
          new Filter.Has(selection(other), sameDay);
      case Filter.OnDayKind(DayKind kind) -> new Filter.OnDayKind(CanonicalNorm.plain(kind));
      case Filter.Not(Filter inner) -> not(of(inner));
      case Filter.AllOf(List<Filter> filters) -> allOf(filters);
      case Filter.AnyOf(List<Filter> filters) -> anyOf(filters);
      case Filter.Flag _, Filter.OnWeekdays _, Filter.OnCalendarKind _, Filter.InDates _ -> filter;
      case Filter.OnNth(Set<Integer> places, Filter days, Stretch within) ->
          new Filter.OnNth(places, of(days), within);
      case Filter.InMonths _, Filter.OnDate _, Filter.Dated _ -> filter;
      case Filter.OnDays(DayPlace.NextTo(Filter other, boolean before, boolean after, var kind)) ->
          new Filter.OnDays(new DayPlace.NextTo(of(other), before, after, kind));
      case Filter.OnDays(DayPlace.WeekWith(Filter day)) ->
          new Filter.OnDays(new DayPlace.WeekWith(of(day)));
      case Filter.OnDays _ -> filter;
      case Filter.Beside(Selection other, boolean before, int place) ->
          new Filter.Beside(selection(other), before, place);
      case Filter.Given _, Filter.Listed _ -> filter;
      case Filter.InMarks _, Filter.InClock _, Filter.StartsInClock _ -> filter;
      case Filter.EndsInClock _, Filter.Consented _ -> filter;
      case Filter.Voluntary _, Filter.Required _, Filter.DutyFree _, Filter.Stated _ -> filter;
    };
  }

  static Filter not(Filter filter) {
    return switch (filter) {
      case Filter.Not(Filter inner) -> inner;
      case Filter.AllOf(List<Filter> filters) ->
          anyOf(filters.stream().map(CanonicalFilter::not).toList());
      case Filter.AnyOf(List<Filter> filters) ->
          allOf(filters.stream().map(CanonicalFilter::not).toList());
      case Filter.OnWeekdays(Set<DayOfWeek> days) -> new Filter.OnWeekdays(others(days));
      case Filter one -> new Filter.Not(one);
    };
  }

  private static Set<DayOfWeek> others(Set<DayOfWeek> days) {
    var others = EnumSet.allOf(DayOfWeek.class);
    others.removeAll(days);
    return others;
  }

  private static Filter allOf(List<Filter> filters) {
    var flat = all(filters);
    return flat.size() == 1 ? flat.getFirst() : new Filter.AllOf(flat);
  }

  private static Filter anyOf(List<Filter> filters) {
    var flat = new ArrayList<Filter>();
    for (Filter each : filters) {
      switch (of(each)) {
        case Filter.AnyOf(List<Filter> inner) -> flat.addAll(inner);
        case Filter one -> flat.add(one);
      }
    }
    var sorted = CanonicalKey.sorted(flat);
    return sorted.size() == 1 ? sorted.getFirst() : new Filter.AnyOf(sorted);
  }
}
