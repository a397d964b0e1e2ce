package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * What a measure comes to over the rows of a stretch of days, as a number of the solver: times in
 * steps of the grid, all else in ones.
 */
final class MeasureEncoding {
  static final int MOST = 3_000;

  /**
   * @param number what it comes to
   * @param known whether there is anything to measure
   * @param isTime whether it counts in steps of the grid
   */
  record Came(IntVar number, BoolVar known, boolean isTime) {}

  private final Rows rows;
  private final FilterEncoding filters;
  private final Model model;
  private final int[] days;
  private final int self;

  MeasureEncoding(Rows rows, FilterEncoding filters, int[] days, int self) {
    this.rows = rows;
    this.filters = filters;
    this.model = rows.model;
    this.days = days;
    this.self = self;
  }

  Came of(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> sum(of, rows.length, true);
      case Measure.Count(Selection of) -> count(of);
      case Measure.Distinct(Selection of, Name field) when field.key().equals("dat") -> days(of);
      case Measure.Distinct(Selection of, Name field) ->
          new ValueEncoding(rows, filters).all(picked(of), field);
      case Measure.Sharing(Selection of, Name field) -> sharing(of, field);
      case Measure.AtOnce(Selection of, Name field) ->
          new ValueEncoding(rows, filters).atOnce(picked(of), field);
      case Measure.Longest(Selection of) -> longest(of);
      case Measure.Shortest(Selection of) -> extreme(of, rows.length, false);
      case Measure.FirstStart(Selection of) -> extreme(of, rows.start, false);
      case Measure.LastEnd(Selection of) -> extreme(of, rows.end, true);
      case Measure.Span(Selection of) ->
          difference(extreme(of, rows.end, true), extreme(of, rows.start, false));
      case Measure.Gap(Selection first, Selection second) when !first.equals(second) ->
          gap(first, second);
      case Measure.Gap(Selection each, Selection _) -> gaps(each);
      case Measure.Run(Selection of, boolean counted) -> run(of, counted);
      case Measure.Sum(Selection of, Name field) -> sum(of, numbers(field), false);
      case Measure.Greatest(Selection of, Name field) -> extreme(of, numbers(field), true, false);
      case Measure.Field(Name field) ->
          new Came(rows.number(field.written(), self), model.boolVar(true), false);
      case Measure.Difference(Measure later, Measure earlier) -> difference(of(later), of(earlier));
      case Measure.WeeklyPatterns(Selection of) ->
          new PairEncoding(rows, filters).patterns(picked(of));
      case Measure.Unrelieved unrelieved ->
          new ReliefEncoding(rows, filters).of(unrelieved, days, picked(unrelieved.of()));
      case Measure.Rest(Selection first, Selection second) ->
          new PairEncoding(rows, filters).rest(picked(first), picked(second));
      case Measure.Busiest(Selection of, int hours) -> busiest(of, hours);
      case Measure.DaysOff(Selection of, boolean running) ->
          new Came(
              new DaysOffEncoding(rows, filters, days).of(of, running), model.boolVar(true), false);
      case Measure _ -> throw new OutsideFragment("a measure that has no encoding");
    };
  }

  /** Whether more days can only make it larger. */
  static boolean grows(Measure measure) {
    return measure instanceof Measure.TotalTime
        || measure instanceof Measure.Count
        || measure instanceof Measure.Distinct
        || measure instanceof Measure.AtOnce
        || measure instanceof Measure.Longest
        || measure instanceof Measure.Sum
        || measure instanceof Measure.Greatest;
  }

  private IntVar[] numbers(Name field) {
    IntVar[] all = new IntVar[rows.count()];
    for (int i = 0; i < all.length; i++) {
      all[i] = rows.number(field.written(), i);
    }
    return all;
  }

  BoolVar[] picked(Selection selection) {
    BoolVar[] all = new BoolVar[rows.count()];
    for (int i = 0; i < all.length; i++) {
      BoolVar there = filters.picks(selection, i, self);
      all[i] = selection.isThis() ? there : filters.and(List.of(there, rows.during(i, days)));
    }
    return all;
  }

  private BoolVar any(BoolVar[] picked) {
    return filters.or(List.of(picked));
  }

  /** What is added up must not be counted twice, so matching rows share no time. */
  private Came sum(Selection of, IntVar[] what, boolean time) {
    BoolVar[] picked = picked(of);
    var parts = new ArrayList<IntVar>();
    for (int i = 0; i < picked.length; i++) {
      if (picked[i].isInstantiatedTo(0)) {
        continue;
      }
      IntVar part = model.intVar("part", 0, what[i].getUB());
      model.times(picked[i], what[i], part).post();
      parts.add(part);
      for (int j = 0; time && j < i; j++) {
        model.or(picked[i].not(), picked[j].not(), rows.disjoint(i, j)).post();
      }
    }
    IntVar total = model.intVar("total", 0, parts.isEmpty() ? 0 : MOST);
    model.sum(parts.toArray(IntVar[]::new), "=", total).post();
    return new Came(total, model.boolVar(true), time);
  }

  private Came count(Selection of) {
    IntVar total = model.intVar("count", 0, rows.count());
    model.sum(picked(of), "=", total).post();
    return new Came(total, model.boolVar(true), false);
  }

  private Came days(Selection of) {
    BoolVar[] picked = picked(of);
    var there = new ArrayList<BoolVar>();
    for (int day = days[0]; day <= days[1]; day++) {
      there.add(filters.isOn(of, day));
    }
    IntVar total = model.intVar("days", 0, Math.min(there.size(), picked.length));
    model.sum(there.toArray(BoolVar[]::new), "=", total).post();
    // No more days than rows: so it is anyway, but said it is seen at once.
    model.sum(picked, ">=", total).post();
    model.arithm(total, "<=", filters.daysWithRows()).post();
    return new Came(total, model.boolVar(true), false);
  }

  /** All rows lie on one day and within so many hours, so that it is all of their time. */
  private Came busiest(Selection of, int hours) {
    rows.isExact = false;
    for (int i = 1; i < rows.count(); i++) {
      rows.onOneDay(i - 1, i).eq(1).post();
    }
    int last = rows.count() - 1;
    if (last >= 0) {
      model.arithm(rows.end[last], "-", rows.start[0], "<=", rows.steps.of(60L * hours)).post();
    }
    return sum(of, rows.length, true);
  }

  /** Of different days nobody knows whether it was shared, so that all rows are of one day. */
  private Came sharing(Selection of, Name field) {
    for (int i = 1; i < rows.count(); i++) {
      rows.onOneDay(i - 1, i).eq(1).post();
    }
    return new ValueEncoding(rows, filters).all(picked(of), field);
  }

  /** Rows that touch would count as one, so none touch. */
  private Came longest(Selection of) {
    BoolVar[] picked = picked(of);
    if (picked.length == 0) {
      return new Came(model.intVar(0), model.boolVar(true), true);
    }
    for (int i = 0; i < picked.length; i++) {
      for (int j = 0; j < i; j++) {
        BoolVar touch = model.arithm(rows.end[j], "=", rows.start[i]).reify();
        model.or(picked[i].not(), picked[j].not(), touch.not(), rows.onOneDay(i, j).not()).post();
      }
    }
    IntVar[] parts = new IntVar[picked.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = model.intVar("part", 0, rows.length[i].getUB());
      model.times(picked[i], rows.length[i], parts[i]).post();
    }
    IntVar longest = model.intVar("longest", 0, MOST);
    greatest(longest, parts).post();
    return new Came(longest, model.boolVar(true), true);
  }

  /** Of no records at all the longest is nothing. */
  private Constraint greatest(IntVar longest, IntVar[] parts) {
    return parts.length == 0 ? model.arithm(longest, "=", 0) : model.max(longest, parts);
  }

  private Came extreme(Selection of, IntVar[] what, boolean greatest) {
    return extreme(of, what, greatest, true);
  }

  private Came extreme(Selection of, IntVar[] what, boolean greatest, boolean time) {
    BoolVar[] picked = picked(of);
    int neutral = greatest ? 0 : MOST;
    if (picked.length == 0) {
      return new Came(model.intVar(neutral), model.boolVar(false), time);
    }
    IntVar[] parts = new IntVar[picked.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = model.intVar("part", 0, MOST);
      model.ifThenElse(
          picked[i], model.arithm(parts[i], "=", what[i]), model.arithm(parts[i], "=", neutral));
    }
    IntVar found = model.intVar("extreme", 0, MOST);
    if (parts.length == 0) {
      model.arithm(found, "=", neutral).post();
    } else {
      (greatest ? model.max(found, parts) : model.min(found, parts)).post();
    }
    return new Came(found, any(picked), time);
  }

  private Came difference(Came later, Came earlier) {
    IntVar between = model.intVar("between", -MOST, MOST);
    model.arithm(later.number(), "-", earlier.number(), "=", between).post();
    BoolVar known = filters.and(List.of(later.known(), earlier.known()));
    return new Came(between, known, true);
  }

  /** From the last end of the one to the first start of the other, which never comes before it. */
  private Came gap(Selection first, Selection second) {
    if (days[0] != days[1]) {
      throw new OutsideFragment("time between two things over more than a day");
    }
    rows.isExact = false;
    Came gap = difference(extreme(second, rows.start, false), extreme(first, rows.end, true));
    model.or(gap.known().not(), model.arithm(gap.number(), ">=", 0).reify()).post();
    return gap;
  }

  /** The shortest from the end of one to the start of the next; no two on one day, nothing. */
  private Came gaps(Selection each) {
    BoolVar[] picked = picked(each);
    var parts = new ArrayList<IntVar>();
    var pairs = new ArrayList<BoolVar>();
    for (int j = 1; j < picked.length; j++) {
      for (int i = 0; i < j; i++) {
        BoolVar pair = filters.and(List.of(picked[i], picked[j], rows.onOneDay(i, j)));
        IntVar between = model.intVar("between", 0, MOST);
        model.ifThenElse(
            pair,
            model.arithm(rows.start[j], "-", rows.end[i], "=", between),
            model.arithm(between, "=", MOST));
        pairs.add(pair);
        parts.add(between);
      }
    }
    if (parts.isEmpty()) {
      return new Came(model.intVar(MOST), model.boolVar(false), true);
    }
    IntVar least = model.intVar("gap", 0, MOST);
    model.min(least, parts.toArray(IntVar[]::new)).post();
    return new Came(least, filters.or(pairs), true);
  }

  /** All rows match and follow each other without a break on one day, so that there is one run. */
  private Came run(Selection of, boolean counted) {
    rows.isExact = false;
    for (int i = 0; i < rows.count(); i++) {
      filters.picks(of, i, self).eq(1).post();
      if (i > 0) {
        model.arithm(rows.end[i - 1], "=", rows.start[i]).post();
        model.arithm(rows.day[i - 1], "=", rows.day[i]).post();
      }
    }
    return counted ? count(of) : sum(of, rows.length, true);
  }
}
