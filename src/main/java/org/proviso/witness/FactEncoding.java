package org.proviso.witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

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
      case Fact.Always _ -> model.boolVar(true);
      case Fact.Never _ -> model.boolVar(false);
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(measure, relation, bound);
      case Fact.Exists(Selection of) -> filters.or(List.of(measures().picked(of)));
      case Fact.Is(Filter filter) -> self >= 0 ? filters.holds(filter, self) : ofSubject(filter);
      case Fact.Ahead(Deadline deadline, _) -> ahead(deadline);
      case Fact.Timed(Selection event, Deadline deadline) -> timed(event, deadline);
      case Fact.Stated(Name words) -> rows.stated(words.written());
      case Fact.Judged _ -> throw new OutsideFragment("somebody's judgement");
      case Fact.Not(Fact inner) -> of(inner).not();
      case Fact.AllOf(List<Fact> all) -> filters.and(all.stream().map(this::of).toList());
      case Fact.AnyOf(List<Fact> any) -> filters.or(any.stream().map(this::of).toList());
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
    String key = "%d-%d %d %s".formatted(days[0], days[1], self, CanonicalNorm.text(measure));
    return filters.measuredOnce(key, () -> measures().of(measure));
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
        rowsOfDay.add(model.arithm(rows.day[i], "=", day).reify());
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
      case Bound.PercentOf _, Bound.Greatest _, Bound.Least _ ->
          throw new OutsideFragment("a limit on a limit");
    };
  }

  /** Some event comes in time, reckoned from the record the norm is held against. */
  private BoolVar timed(Selection event, Deadline deadline) {
    if (self < 0) {
      throw new OutsideFragment("a deadline that no record starts");
    }
    var inTime = new ArrayList<BoolVar>();
    for (int i = 0; i < rows.count(); i++) {
      if (i != self) {
        inTime.add(filters.and(List.of(filters.picks(event, i, self), inTime(i, deadline))));
      }
    }
    return filters.or(inTime);
  }

  private BoolVar inTime(int event, Deadline deadline) {
    if (deadline.excludingNonWorkDays()) {
      // Within one working week no day is left out.
      rows.isExact = false;
      model.arithm(rows.day[event], "<=", 4).post();
      model.arithm(rows.day[self], "<=", 4).post();
    }
    if (deadline.quantity().unit() instanceof Unit.Spans(Stretch span) && span != Stretch.WEEK) {
      return inMonths(event, deadline, span);
    }
    boolean bySooner = deadline.before() == (deadline.relation() == Relation.AT_LEAST);
    IntVar at = moment(event, deadline, !bySooner);
    IntVar anchor = moment(self, deadline, !deadline.before());
    IntVar from = deadline.before() ? at : anchor;
    IntVar to = deadline.before() ? anchor : at;
    IntVar between = model.intVar("between", -farthest(), farthest());
    model.arithm(to, "-", from, "=", between).post();
    String sign = FilterEncoding.operator(deadline.relation());
    BoolVar after = model.arithm(between, ">=", 0).reify();
    return filters.and(
        List.of(after, model.arithm(between, sign, amount(deadline.quantity())).reify()));
  }

  /** Before or after the day that is so many months from the one of the record at hand. */
  private BoolVar inMonths(int event, Deadline deadline, Stretch span) {
    int amount = Math.toIntExact(deadline.quantity().amount().numerator());
    if (span != Stretch.MONTH && span != Stretch.YEAR) {
      throw new OutsideFragment("a deadline in school terms");
    }
    long months = (deadline.before() ? -1L : 1L) * amount * (span == Stretch.YEAR ? 12 : 1);
    int[] due = new int[rows.frame.length()];
    for (int i = 0; i < due.length; i++) {
      LocalDate last = rows.frame.day(i).plusMonths(months);
      due[i] = (int) ChronoUnit.DAYS.between(rows.frame.first(), last);
    }
    IntVar on = model.intVar("due", -2 * farthest(), 2 * farthest());
    model.element(on, due, rows.day[self]).post();
    boolean upTo = deadline.before() != deadline.relation().isUpper();
    IntVar day = rows.day[event];
    BoolVar side = model.arithm(day, deadline.before() ? "<=" : ">=", rows.day[self]).reify();
    BoolVar met =
        deadline.relation() == Relation.EXACTLY
            ? model.arithm(day, "=", on).reify()
            : model.arithm(day, upTo ? "<=" : ">=", on).reify();
    return filters.and(List.of(side, met));
  }

  /** The record at hand comes so long before the next school term begins. */
  private BoolVar ahead(Deadline deadline) {
    if (self < 0
        || !deadline.before()
        || !(deadline.quantity().unit() instanceof Unit.Days(var kind))) {
      throw new OutsideFragment("a deadline of another kind before a school term");
    }
    int begins = 0;
    for (LocalDate day = rows.frame.first();
        day.isBefore(rows.frame.nextTerm());
        day = day.plusDays(1)) {
      begins += Discrete.isOfKind(kind, day) ? 1 : 0;
    }
    IntVar left = model.intVar("left", 0, begins);
    model.arithm(left, "+", moment(self, deadline, false), "=", begins).post();
    return model
        .arithm(left, FilterEncoding.operator(deadline.relation()), amount(deadline.quantity()))
        .reify();
  }

  private int farthest() {
    return (rows.frame.length() + 1) * 24 * 60 / rows.steps.minutes();
  }

  private int amount(Quantity quantity) {
    return switch (quantity.unit()) {
      case Unit.Minutes _ -> rows.steps.of(quantity.amount().numerator());
      case Unit.Days _ -> Math.toIntExact(quantity.amount().numerator());
      case Unit.Spans(Stretch stretch) when stretch == Stretch.WEEK ->
          Math.toIntExact(DayFrame.WEEK * quantity.amount().numerator());
      case Unit.Spans _, Unit.Things _, Unit.Percent _, Unit.Dollars _, Unit.Feet _ ->
          throw new OutsideFragment("a deadline in months");
      case Unit.ClockTime _ -> throw new OutsideFragment("a deadline by the clock");
    };
  }

  /**
   * In steps of the grid for hours; in days of the deadline's kind for days, where a day of another
   * kind goes with the last one before it or with the next one.
   */
  private IntVar moment(int row, Deadline deadline, boolean withLast) {
    IntVar moment = model.intVar("moment", -1, farthest());
    Unit unit = deadline.quantity().unit();
    if (!(unit instanceof Unit.Minutes)) {
      DayKind kind = unit instanceof Unit.Days(DayKind counted) ? counted : DayKind.PLAIN;
      int[] index = new int[rows.frame.length()];
      int count = 0;
      for (int i = 0; i < index.length; i++) {
        boolean counts = Discrete.isOfKind(kind, rows.frame.day(i));
        index[i] = counts ? count++ : withLast ? count - 1 : count;
        if (!counts && deadline.relation() == Relation.EXACTLY) {
          model.arithm(rows.day[row], "!=", i).post();
        }
      }
      model.element(moment, index, rows.day[row]).post();
    } else {
      model
          .scalar(
              new IntVar[] {rows.day[row], rows.start[row]},
              new int[] {24 * 60 / rows.steps.minutes(), 1},
              "=",
              moment)
          .post();
    }
    return moment;
  }
}
