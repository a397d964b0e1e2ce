package org.proviso.interpreter;

import java.util.List;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Collects the kinds of record that a norm speaks of, wherever it speaks of them. */
final class KindNames {
  private KindNames() {}

  static void of(Norm norm, Set<Name> names) {
    of(norm.each().records(), names);
    filters(norm.each().where(), names);
    of(norm.when(), names);
    of(norm.must(), names);
    for (Exemption exemption : norm.exemptions()) {
      of(exemption.unless(), names);
    }
  }

  static void of(Selection selection, Set<Name> names) {
    names.addAll(selection.kinds());
    filters(selection.filters(), names);
  }

  private static void filters(List<Filter> filters, Set<Name> names) {
    filters.forEach(filter -> of(filter, names));
  }

  private static void of(Filter filter, Set<Name> names) {
    switch (filter) {
      case Filter.During(var other) -> of(other, names);
      case Filter.Has(var other, var sameDay) -> of(other, names);
      case Filter.Not(var inner) -> of(inner, names);
      case Filter.AnyOf(var filters) -> filters(filters, names);
      case Filter.AllOf(var filters) -> filters(filters, names);
      case Filter.Lasting(var relation, var bound) -> of(bound, names);
      case Filter.FieldCompares(var field, var relation, var bound) -> of(bound, names);
      case Filter.FieldIs _,
          Filter.Flag _,
          Filter.OnWeekdays _,
          Filter.OnDayKind _,
          Filter.OnCalendarKind _,
          Filter.InDates _,
          Filter.InClock _,
          Filter.StartsInClock _,
          Filter.Consented _,
          Filter.Voluntary _,
          Filter.DutyFree _,
          Filter.Stated _ -> {}
    }
  }

  static void of(Fact fact, Set<Name> names) {
    switch (fact) {
      case Fact.Compare(var measure, var relation, var bound) -> {
        of(measure, names);
        of(bound, names);
      }
      case Fact.Exists(var selection) -> of(selection, names);
      case Fact.Is(var filter) -> of(filter, names);
      case Fact.Timed(var event, var deadline) -> of(event, names);
      case Fact.Not(var inner) -> of(inner, names);
      case Fact.AllOf(var facts) -> facts.forEach(one -> of(one, names));
      case Fact.AnyOf(var facts) -> facts.forEach(one -> of(one, names));
      case Fact.Always _, Fact.Never _, Fact.Stated _, Fact.Judged _ -> {}
    }
  }

  private static void of(Bound bound, Set<Name> names) {
    switch (bound) {
      case Bound.PercentOf(var percent, var whole) -> of(whole, names);
      case Bound.Measured(var measure) -> of(measure, names);
      case Bound.Greatest(var bounds) -> bounds.forEach(one -> of(one, names));
      case Bound.Least(var bounds) -> bounds.forEach(one -> of(one, names));
      case Bound.Fixed _, Bound.Named _, Bound.InTable _ -> {}
    }
  }

  static void of(Measure measure, Set<Name> names) {
    switch (measure) {
      case Measure.TotalTime(var of) -> of(of, names);
      case Measure.Count(var of) -> of(of, names);
      case Measure.Distinct(var of, var field) -> of(of, names);
      case Measure.Longest(var of) -> of(of, names);
      case Measure.Shortest(var of) -> of(of, names);
      case Measure.Run(var of, var counted) -> of(of, names);
      case Measure.Gap(var first, var second) -> {
        of(first, names);
        of(second, names);
      }
      case Measure.Rest(var of) -> of(of, names);
      case Measure.FirstStart(var of) -> of(of, names);
      case Measure.LastEnd(var of) -> of(of, names);
      case Measure.Span(var of) -> of(of, names);
      case Measure.Difference(var later, var earlier) -> {
        of(later, names);
        of(earlier, names);
      }
      case Measure.Sum(var of, var field) -> of(of, names);
      case Measure.Greatest(var of, var field) -> of(of, names);
      case Measure.Field _ -> {}
      case Measure.WeeklyPatterns(var of) -> of(of, names);
      case Measure.Average(var of, var per) -> of(of, names);
      case Measure.Share(var part, var whole) -> {
        of(part, names);
        of(whole, names);
      }
    }
  }
}
