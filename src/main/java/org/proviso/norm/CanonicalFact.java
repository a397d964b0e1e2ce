package org.proviso.norm;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Facts in one form: negations pushed inward, lists flat, once each and in one order. */
final class CanonicalFact {
  private CanonicalFact() {}

  private static Due due(Due due) {
    return due instanceof Due.Beyond(Selection of, var past)
        ? new Due.Beyond(CanonicalFilter.selection(of), past)
        : due;
  }

  static Fact of(Fact fact) {
    return switch (fact) {
      case Fact.Always _, Fact.Never _, Fact.Stated _, Fact.Judged _ -> fact;
      case Fact.Ahead _ -> fact;
      case Fact.Owed(Due due, List<Bound> rate, Name use) ->
          new Fact.Owed(due(due), rate.stream().map(CanonicalNorm::bound).toList(), use);
      case Fact.InOrder(List<Rank> ranks, Selection asked) ->
          new Fact.InOrder(ranks, CanonicalFilter.selection(asked));
      case Fact.Between(Selection act, Selection uses, Name by) ->
          new Fact.Between(CanonicalFilter.selection(act), CanonicalFilter.selection(uses), by);
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(CanonicalMeasure.of(measure), relation, CanonicalNorm.bound(bound));
      case Fact.Exists(Selection of) -> new Fact.Exists(CanonicalFilter.selection(of));
      case Fact.Is(Filter filter) -> is(CanonicalFilter.of(filter));
      case Fact.Timed(Selection event, Deadline deadline) ->
          new Fact.Timed(CanonicalFilter.selection(event), deadline);
      case Fact.Not(Fact inner) -> not(of(inner));
      case Fact.AllOf(List<Fact> facts) -> allOf(facts);
      case Fact.AnyOf(List<Fact> facts) -> anyOf(facts);
    };
  }

  /** "50 % of" is a bound; a share compared with a percentage says the same. */
  private static Fact compare(Measure measure, Relation relation, Bound bound) {
    if (measure instanceof Measure.Share(Measure part, Measure whole)
        && bound instanceof Bound.Fixed(Quantity(var amount, Unit.Percent _))) {
      return new Fact.Compare(
          part, relation, new Bound.PercentOf(amount, new Bound.Measured(whole)));
    }
    return new Fact.Compare(measure, relation, bound);
  }

  /** A fact about the subject that is made of several is several facts. */
  private static Fact is(Filter filter) {
    return switch (filter) {
      case Filter.AllOf(List<Filter> filters) ->
          allOf(filters.stream().<Fact>map(Fact.Is::new).toList());
      case Filter.AnyOf(List<Filter> filters) ->
          anyOf(filters.stream().<Fact>map(Fact.Is::new).toList());
      case Filter.Stated(Name words) -> new Fact.Stated(words);
      case Filter.Not(Filter.Stated(Name words)) -> new Fact.Not(new Fact.Stated(words));
      case Filter one -> new Fact.Is(one);
    };
  }

  private static Fact not(Fact fact) {
    return switch (fact) {
      case Fact.Always _ -> Fact.NEVER;
      case Fact.Never _ -> Fact.ALWAYS;
      case Fact.Not(Fact inner) -> inner;
      case Fact.Is(Filter filter) -> is(CanonicalFilter.not(filter));
      case Fact.AllOf(List<Fact> facts) -> anyOf(facts.stream().map(CanonicalFact::not).toList());
      case Fact.AnyOf(List<Fact> facts) -> allOf(facts.stream().map(CanonicalFact::not).toList());
      case Fact.Compare(Measure measure, Relation relation, Bound bound)
          when relation != Relation.EXACTLY ->
          new Fact.Compare(measure, relation.opposite(), bound);
      case Fact.Compare _, Fact.Exists _, Fact.Timed _, Fact.Stated _, Fact.Judged _ ->
          new Fact.Not(fact);
      case Fact.Owed _, Fact.InOrder _, Fact.Between _, Fact.Ahead _ -> new Fact.Not(fact);
    };
  }

  private static Fact allOf(List<Fact> facts) {
    var flat = new ArrayList<Fact>();
    for (Fact each : facts) {
      switch (of(each)) {
        case Fact.AllOf(List<Fact> inner) -> flat.addAll(inner);
        case Fact.Always _ -> {}
        case Fact one -> flat.add(one);
      }
    }
    if (flat.contains(Fact.NEVER)) {
      return Fact.NEVER;
    }
    var sorted = CanonicalKey.sorted(flat);
    return sorted.isEmpty()
        ? Fact.ALWAYS
        : sorted.size() == 1 ? sorted.getFirst() : new Fact.AllOf(sorted);
  }

  private static Fact anyOf(List<Fact> facts) {
    var flat = new ArrayList<Fact>();
    for (Fact each : facts) {
      switch (of(each)) {
        case Fact.AnyOf(List<Fact> inner) -> flat.addAll(inner);
        case Fact.Never _ -> {}
        case Fact one -> flat.add(one);
      }
    }
    if (flat.contains(Fact.ALWAYS)) {
      return Fact.ALWAYS;
    }
    var sorted = CanonicalKey.sorted(flat);
    return sorted.isEmpty()
        ? Fact.NEVER
        : sorted.size() == 1 ? sorted.getFirst() : new Fact.AnyOf(sorted);
  }
}
