package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** What the facts and filters of one norm can be, of one subject and stretch of days or record. */
final class LooseFacts {
  final LooseModel loose;
  private final Norm norm;
  private final boolean record;
  private final LooseDay day;
  private final LooseMeasures measures;

  /** When the record at hand starts and how long it takes, in minutes. */
  private final IntVar start;

  private final IntVar length;

  LooseFacts(Norm norm, LooseDay.Sorts days) {
    this(new LooseModel(List.of(norm)), norm, days);
  }

  /** In a model that the facts of another norm about the same record share. */
  LooseFacts(LooseModel loose, Norm norm, LooseDay.Sorts days) {
    this.norm = norm;
    this.loose = loose;
    record = norm.each().kind() == SubjectKind.RECORD;
    day = new LooseDay(loose, days);
    boolean daily = norm.period() instanceof Period.Day;
    measures = new LooseMeasures(loose, LooseSpan.of(norm.period()), day, daily);
    start = loose.number("start", 0, LooseSpan.DAY - 1);
    length = loose.number("length", 0, LooseSpan.DAY);
  }

  private boolean isOfOneDay() {
    return record || norm.period() instanceof Period.Day;
  }

  /** Some subject, day or record that the norm is held against. */
  BoolVar scope() {
    var parts = new ArrayList<BoolVar>();
    parts.add(loose.model.boolVar(!isOfOneDay() || day.exists()));
    if (record) {
      Selection of = CanonicalNorm.of(norm.each().records());
      if (!of.kinds().isEmpty()) {
        parts.add(filter(new Filter.KindIs(of.kinds())));
      }
      of.filters().forEach(one -> parts.add(filter(one)));
    } else {
      norm.each().where().forEach(one -> parts.add(filter(one)));
    }
    parts.add(of(norm.when()));
    return loose.and(parts);
  }

  BoolVar of(Fact fact) {
    return switch (fact) {
      case Fact.Always _, Fact.Never _, Fact.Not _, Fact.AllOf _, Fact.AnyOf _ ->
          Logic.joined(loose.model, fact, this::of);
      case Fact.Is(Filter filter) -> filter(filter);
      case Fact.Exists(Selection of) when !of.isThis() && !record -> measures.exists(of);
      case Fact.Compare compare -> compare(compare);
      case Fact other -> loose.truth(CanonicalNorm.text(other));
    };
  }

  private BoolVar compare(Fact.Compare compare) {
    return switch (compare.bound()) {
      case Bound.Fixed(Quantity bound) ->
          loose.stands(number(compare.measure(), bound.unit()), compare.relation(), bound);
      case Bound.Measured(Measure other) ->
          loose
              .model
              .arithm(
                  number(compare.measure(), Unit.MINUTES),
                  FilterEncoding.operator(compare.relation()),
                  number(other, Unit.MINUTES))
              .reify();
      case Bound.Greatest(List<Bound> of) -> several(compare, of, compare.relation().isUpper());
      case Bound.Least(List<Bound> of) -> several(compare, of, !compare.relation().isUpper());
      case Bound.PercentOf _, Bound.Named _, Bound.InTable _, Bound.Mark _ ->
          loose.truth(CanonicalNorm.text(compare));
    };
  }

  private BoolVar several(Fact.Compare compare, List<Bound> of, boolean any) {
    if (compare.relation() == Relation.EXACTLY) {
      return loose.truth(CanonicalNorm.text(compare));
    }
    List<BoolVar> each =
        of.stream()
            .map(one -> compare(new Fact.Compare(compare.measure(), compare.relation(), one)))
            .toList();
    return any ? loose.or(each) : loose.and(each);
  }

  /** What the measure can come to; of a record itself, its own length. */
  IntVar number(Measure measure, Unit unit) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) when of.isThis() -> length;
      case Measure.Longest(Selection of) when of.isThis() -> length;
      case Measure.Shortest(Selection of) when of.isThis() -> length;
      case Measure.Span(Selection of) when of.isThis() -> length;
      case Measure.FirstStart(Selection of) when of.isThis() -> start;
      case Measure.LastEnd(Selection of) when of.isThis() -> end();
      case Measure.Field _ -> measures.of(measure, unit);
      case Measure other ->
          record
              ? loose.number(CanonicalNorm.text(other) + CanonicalNorm.text(unit))
              : measures.of(other, unit);
    };
  }

  BoolVar filter(Filter filter) {
    String key = CanonicalNorm.text(filter);
    return switch (filter) {
      case Filter.AllOf(List<Filter> all) -> loose.and(all.stream().map(this::filter).toList());
      case Filter.AnyOf(List<Filter> any) -> loose.or(any.stream().map(this::filter).toList());
      // What is outside of a stretch of time may be partly inside of it.
      case Filter.Not(Filter.InClock _),
          Filter.Not(Filter.InMarks _),
          Filter.Not(Filter.During _) ->
          loose.truth(key);
      case Filter.Not(Filter inner) -> filter(inner).not();
      case Filter.FieldCompares(var field, Relation relation, Bound.Fixed(Quantity bound)) ->
          loose.stands(measures.field(field, bound.unit()), relation, bound);
      case Filter.OnNth(_, Filter days, _) when isOfOneDay() -> narrower(key, filter(days));
      case Filter.StartsInClock(int from, int to) when record ->
          narrower(key, within(start, from, to));
      case Filter.InClock(int from, int to) when record && to > from ->
          narrower(key, overlaps(from, to));
      case Filter.Lasting(Relation relation, Bound.Fixed(Quantity bound))
          when isWhole() && bound.unit() instanceof Unit.Minutes ->
          loose.stands(length, relation, bound);
      case Filter one -> isOfOneDay() && LooseDay.settles(one) ? day.holds(one) : loose.truth(key);
    };
  }

  /** Whether the record is looked at whole, and not cut to a stretch of time. */
  private boolean isWhole() {
    return record
        && norm.each().records().filters().stream()
            .noneMatch(
                one -> CanonicalNorm.text(one).matches("(?s).*\\b(InClock|InMarks|During)\\b.*"));
  }

  private BoolVar narrower(String key, BoolVar than) {
    BoolVar found = loose.truth(key);
    loose.implies(found, than);
    return found;
  }

  private BoolVar within(IntVar number, int from, int to) {
    return loose.and(
        List.of(
            loose.stands(number, ">=", loose.scaled(from)),
            loose.stands(number, "<=", loose.scaled(to))));
  }

  private IntVar end() {
    IntVar end = loose.number("end", 0, 2L * LooseSpan.DAY);
    loose.model.arithm(start, "+", length, "=", end).post();
    loose.model.arithm(end, "<=", loose.scaled(LooseMeasures.LATEST)).post();
    return end;
  }

  private BoolVar overlaps(int from, int to) {
    IntVar end = end();
    BoolVar today =
        loose.and(
            List.of(
                loose.stands(start, "<=", loose.scaled(to)),
                loose.stands(end, ">=", loose.scaled(from))));
    return loose.or(
        List.of(today, loose.stands(end, ">=", loose.scaled((long) LooseSpan.DAY + from))));
  }
}
