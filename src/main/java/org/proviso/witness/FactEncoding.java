package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;

/** Whether a fact holds of the subject in a stretch of days, as a truth of the solver. */
final class FactEncoding {
  private final Rows rows;
  private final FilterEncoding filters;
  private final Model model;
  private final int[] days;
  private final int self;
  private final Focus subject;

  FactEncoding(Rows rows, FilterEncoding filters, int[] days, int self, Focus subject) {
    this.rows = rows;
    this.filters = filters;
    this.model = rows.model;
    this.days = days;
    this.self = self;
    this.subject = subject;
  }

  /** Facts that two versions share are one truth, so that equal norms are equal at once. */
  BoolVar of(Fact fact) {
    String key = "%d-%d %d %s".formatted(days[0], days[1], self, CanonicalNorm.text(fact));
    return filters.once(key, () -> encode(fact));
  }

  private BoolVar encode(Fact fact) {
    return switch (fact) {
      case Fact.Always _, Fact.Never _, Fact.Not _, Fact.AllOf _, Fact.AnyOf _ ->
          Logic.joined(model, fact, this::of);
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(measure, relation, bound);
      case Fact.Exists(Selection of) -> filters.or(List.of(measures().picked(of)));
      case Fact.Is(Filter filter) -> self >= 0 ? filters.holds(filter, self) : ofSubject(filter);
      case Fact.Ahead(Deadline deadline, _) -> deadlines().ahead(deadline);
      case Fact.Timed(Selection event, Deadline deadline) -> deadlines().timed(event, deadline);
      case Fact.Stated(Name words) -> rows.stated(words.written());
      case Fact.Judged _ -> throw new OutsideFragment("somebody's judgement");
      case Fact _ -> throw new OutsideFragment("a fact that has no encoding");
    };
  }

  /** A filter on the person or class in the stretch of days. */
  private BoolVar ofSubject(Filter filter) {
    return switch (filter) {
      case Filter.Stated(Name words) -> rows.stated(words.written());
      case Filter.Has(Selection other, boolean _) -> filters.or(List.of(measures().picked(other)));
      case Filter.FieldCompares(Name field, Relation relation, Bound bound) ->
          model
              .arithm(
                  rows.number(field.written(), -1),
                  FilterEncoding.operator(relation),
                  FilterEncoding.number(bound))
              .reify();
      case Filter.Not(Filter inner) -> ofSubject(inner).not();
      case Filter.AllOf(List<Filter> all) ->
          filters.and(all.stream().map(this::ofSubject).toList());
      case Filter.AnyOf(List<Filter> any) -> filters.or(any.stream().map(this::ofSubject).toList());
      case Filter plain -> model.boolVar(isSo(plain));
    };
  }

  /** What is said of days must hold on all of them or on none. */
  private boolean isSo(Filter filter) {
    boolean first = subject.holds(filter, rows.frame.day(days[0]));
    for (int day = days[0] + 1; day <= days[1]; day++) {
      if (subject.holds(filter, rows.frame.day(day)) != first) {
        throw new OutsideFragment("a condition on part of a period");
      }
    }
    return first;
  }

  private MeasureEncoding.Came measured(Measure measure) {
    String key = self + " " + CanonicalNorm.text(measure);
    boolean grows = MeasureEncoding.grows(measure);
    return filters.measuredOnce(key, days, grows, () -> measures().of(measure));
  }

  private DeadlineEncoding deadlines() {
    return new DeadlineEncoding(rows, filters, self);
  }

  private MeasureEncoding measures() {
    return new MeasureEncoding(rows, filters, days, self);
  }

  /** What has nothing to measure is not tested, and so not broken. */
  private BoolVar compare(Measure measure, Relation relation, Bound bound) {
    if (measure instanceof Measure.Average(Measure inner, Stretch per)
        && bound instanceof Bound.Fixed(Quantity quantity)) {
      return average(inner, per, relation, quantity);
    }
    if (measure instanceof Measure.Share(Measure part, Measure whole)
        && bound instanceof Bound.Fixed(Quantity(Ratio percent, _))) {
      return compare(part, relation, new Bound.PercentOf(percent, new Bound.Measured(whole)));
    }
    MeasureEncoding.Came came = measured(measure);
    BoolVar holds = held(came, relation, bound);
    return filters.or(List.of(came.known().not(), holds));
  }

  /** The total against the amount for each unit of the stretch of days. */
  private BoolVar average(Measure inner, Stretch per, Relation relation, Quantity quantity) {
    MeasureEncoding.Came came = measured(inner);
    var bound = new Bound.Fixed(quantity);
    int each = came.isTime() ? filters.minutes(bound) : FilterEncoding.number(bound);
    IntVar units = units(per);
    BoolVar holds =
        model
            .scalar(
                new IntVar[] {came.number(), units},
                new int[] {1, -each},
                FilterEncoding.operator(relation),
                0)
            .reify();
    return filters.or(List.of(came.known().not(), model.arithm(units, "=", 0).reify(), holds));
  }

  /** Whole weeks; or the days on which there is anything. */
  private IntVar units(Stretch per) {
    int length = days[1] - days[0] + 1;
    if (per == Stretch.WEEK && length % DayFrame.WEEK == 0) {
      return model.intVar(length / DayFrame.WEEK);
    }
    if (per != Stretch.DAY) {
      throw new OutsideFragment("an average over part of a stretch");
    }
    var there = new ArrayList<BoolVar>();
    for (int day = days[0]; day <= days[1]; day++) {
      var rowsOfDay = new ArrayList<BoolVar>();
      for (int i = 0; i < rows.count(); i++) {
        rowsOfDay.add(rows.isOn(i, day));
      }
      there.add(filters.or(rowsOfDay));
    }
    IntVar total = model.intVar("days there", 0, length);
    model.sum(there.toArray(BoolVar[]::new), "=", total).post();
    return total;
  }

  private BoolVar held(MeasureEncoding.Came came, Relation relation, Bound bound) {
    String sign = FilterEncoding.operator(relation);
    return switch (bound) {
      case Bound.Fixed _ ->
          model
              .arithm(
                  came.number(),
                  sign,
                  came.isTime() ? filters.minutes(bound) : FilterEncoding.number(bound))
              .reify();
      case Bound.PercentOf(Ratio percent, Bound whole) ->
          model
              .scalar(
                  new IntVar[] {came.number(), figure(whole)},
                  new int[] {
                    Math.toIntExact(100 * percent.denominator()),
                    -Math.toIntExact(percent.numerator())
                  },
                  sign,
                  0)
              .reify();
      case Bound.Greatest(List<Bound> of) -> several(came, relation, of, relation.isUpper());
      case Bound.Least(List<Bound> of) -> several(came, relation, of, !relation.isUpper());
      case Bound.Mark(var mark) -> {
        rows.isExact = false;
        yield model.arithm(came.number(), sign, rows.steps.of(NamedTimes.at(mark))).reify();
      }
      case Bound.Named _, Bound.InTable _ when came.isTime() ->
          // A figure that is only named, or stands in a table, is in minutes.
          model
              .scalar(
                  new IntVar[] {came.number(), figure(bound)},
                  new int[] {rows.steps.minutes(), -1},
                  sign,
                  0)
              .reify();
      case Bound.Named _, Bound.Measured _, Bound.InTable _ ->
          model.arithm(came.number(), sign, figure(bound)).reify();
    };
  }

  /** No more than the greatest of several is no more than one of them. */
  private BoolVar several(
      MeasureEncoding.Came came, Relation relation, List<Bound> of, boolean any) {
    List<BoolVar> each = of.stream().map(one -> held(came, relation, one)).toList();
    return any ? filters.or(each) : filters.and(each);
  }

  private IntVar figure(Bound bound) {
    return switch (bound) {
      case Bound.Named(Name figure) -> rows.number(figure.written(), self);
      case Bound.Measured(Measure measure) -> measured(measure).number();
      case Bound.Fixed _ -> model.intVar(FilterEncoding.number(bound));
      case Bound.InTable in -> model.intVar(subject.cell(in));
      case Bound.PercentOf _, Bound.Greatest _, Bound.Least _, Bound.Mark _ ->
          throw new OutsideFragment("a limit on a limit");
    };
  }
}
