package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Whether facts can hold of one subject in a stretch of known days, whatever happens on them. */
final class DayFacts {
  /** All days, however many they are. */
  static final int[] ALL = {-100, -100};

  private final LooseModel loose;
  private final DayLoads loads;
  private final int[] days;

  DayFacts(LooseModel loose, DayLoads loads, int[] days) {
    this.loose = loose;
    this.loads = loads;
    this.days = days;
  }

  /** All days of a stretch whose length only the calendar says; one for each kind of stretch. */
  static int[] whole(Stretch stretch) {
    int kind = -1 - List.of(Stretch.values()).indexOf(stretch);
    return new int[] {kind, kind};
  }

  /** That it holds, and that there is something to hold it of. */
  BoolVar tested(Fact fact) {
    var parts = new ArrayList<BoolVar>();
    parts.add(of(fact));
    for (Measure measure : measures(fact)) {
      NormParts.measured(measure).stream()
          .filter(this::isOfDays)
          .forEach(selection -> parts.add(exists(selection)));
    }
    return loose.and(parts);
  }

  /** Those of the fact's measures that come to nothing where there is nothing to measure. */
  private static List<Measure> measures(Fact fact) {
    return switch (fact) {
      case Fact.Compare(Measure measure, _, _) ->
          isZeroOfNothing(measure) ? List.of() : List.of(measure);
      case Fact.AllOf(List<Fact> all) ->
          all.stream().flatMap(one -> measures(one).stream()).toList();
      case Fact _ -> List.of();
    };
  }

  private static boolean isZeroOfNothing(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime _, Measure.Count _, Measure.Distinct _, Measure.Longest _ -> true;
      case Measure.Sum _, Measure.Field _, Measure.Run _, Measure.AtOnce _ -> true;
      case Measure.Average _, Measure.Sharing _, Measure.DaysOff _, Measure.Unrelieved _ -> true;
      case Measure.Busiest _, Measure.Weekends _, Measure.FewestAtOnce _ -> true;
      case Measure.Shortest _, Measure.Gap _, Measure.Rest _, Measure.FirstStart _ -> false;
      case Measure.LastEnd _, Measure.Span _, Measure.Difference _, Measure.Greatest _ -> false;
      case Measure.WeeklyPatterns _, Measure.Share _ -> false;
    };
  }

  BoolVar of(Fact fact) {
    return switch (fact) {
      case Fact.Always _, Fact.Never _, Fact.Not _, Fact.AllOf _, Fact.AnyOf _ ->
          Logic.joined(loose.model, fact, this::of);
      case Fact.Exists(Selection of) when isOfDays(of) -> exists(of);
      case Fact.Compare(Measure measure, Relation relation, Bound.Fixed(Quantity bound)) ->
          loose.stands(number(measure, bound.unit()), relation, bound);
      case Fact other -> loose.truth(here(CanonicalNorm.text(other)));
    };
  }

  private String here(String key) {
    return days[0] + "-" + days[1] + " " + key;
  }

  private boolean isOfDays(Selection of) {
    return !of.isThis() && !of.isNone() && days[0] >= 0;
  }

  private BoolVar exists(Selection of) {
    var any = new ArrayList<BoolVar>();
    loads(of).forEach(load -> any.add(loads.isThere(load)));
    return loose.or(any);
  }

  private List<DayLoads.Load> loads(Selection of) {
    var all = new ArrayList<DayLoads.Load>();
    for (int day = days[0]; day <= days[1]; day++) {
      loads.of(of, day).ifPresent(all::add);
    }
    return all;
  }

  private IntVar number(Measure measure, Unit unit) {
    String key = here(CanonicalNorm.text(measure) + CanonicalNorm.text(unit));
    return switch (measure) {
      case Measure.TotalTime(Selection of) when isOfDays(of) ->
          sum(key, of, loads(of).stream().map(DayLoads.Load::minutes).toList());
      case Measure.Count(Selection of) when isOfDays(of) ->
          sum(key, of, loads(of).stream().map(DayLoads.Load::count).toList());
      case Measure.Distinct(Selection of, Name field) when isOfDays(of) -> distinct(key, of, field);
      case Measure.DaysOff(Selection of, _) when isOfDays(of) -> daysOff(key, of);
      case Measure.Longest(Selection of) when isOfDays(of) -> longest(key, of);
      case Measure.Run(Selection of, boolean counted) when !counted && isOneDay(of) -> run(key, of);
      case Measure.FirstStart(Selection of) when isOneDay(of) -> ofDay(key, of, unit, true);
      case Measure.LastEnd(Selection of) when isOneDay(of) -> ofDay(key, of, unit, false);
      case Measure.Span(Selection of) when isOneDay(of) -> span(key, of);
      case Measure.Field _ -> loose.number(CanonicalNorm.text(measure));
      case Measure other -> loose.number(key + CanonicalNorm.text(other));
    };
  }

  private boolean isOneDay(Selection of) {
    return isOfDays(of) && days[0] == days[1];
  }

  private IntVar sum(String key, Selection of, List<IntVar> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    IntVar total = loose.amount(key);
    loose.model.sum(parts.toArray(IntVar[]::new), "=", total).post();
    String what = parts.isEmpty() ? "" : parts.getFirst().getName().replaceFirst(" .*", "");
    loads.sums().add(what, CanonicalNorm.of(of), days, total);
    return total;
  }

  /** Days with any of them; other values are no more than the records themselves. */
  private IntVar distinct(String key, Selection of, Name field) {
    boolean dates = field.key().equals("dat");
    var parts = new ArrayList<IntVar>();
    for (DayLoads.Load load : loads(of)) {
      parts.add(dates ? loose.model.mul(loads.isThere(load), loose.scaled(1)) : load.count());
    }
    IntVar found = loose.amount(key);
    loose.model.sum(parts.toArray(IntVar[]::new), dates ? "=" : ">=", found).post();
    return found;
  }

  /** No more than the days on which none of them begins. */
  private IntVar daysOff(String key, Selection of) {
    IntVar found = loose.amount(key);
    var parts = new ArrayList<IntVar>(List.of(found));
    loads(of).forEach(load -> parts.add(loose.model.mul(loads.isThere(load), loose.scaled(1))));
    int all = loose.scaled(days[1] - days[0] + 1L);
    loose.model.sum(parts.toArray(IntVar[]::new), "<=", all).post();
    return found;
  }

  /** Of one day its own; of several no more than all of them together. */
  private IntVar longest(String key, Selection of) {
    List<DayLoads.Load> all = loads(of);
    if (all.size() == 1 && days[0] == days[1]) {
      return all.getFirst().longest();
    }
    IntVar found = loose.amount(key);
    IntVar[] parts = all.stream().map(DayLoads.Load::minutes).toArray(IntVar[]::new);
    loose.model.sum(parts, ">=", found).post();
    return found;
  }

  /** Records that touch follow each other, so that a run is no shorter than what is unbroken. */
  private IntVar run(String key, Selection of) {
    IntVar found = loose.amount(key);
    for (DayLoads.Load load : loads(of)) {
      if (loads.areNamed(of)) {
        loose.model.arithm(load.longest(), "<=", found).post();
      }
    }
    return found;
  }

  private IntVar ofDay(String key, Selection of, Unit unit, boolean first) {
    Optional<DayLoads.Load> load = loads(of).stream().findFirst();
    return load.isPresent() && unit instanceof Unit.ClockTime
        ? first ? load.get().first() : load.get().last()
        : loose.number(key);
  }

  private IntVar span(String key, Selection of) {
    IntVar found = loose.amount(key);
    for (DayLoads.Load load : loads(of)) {
      BoolVar same = loose.model.arithm(load.first(), "+", found, "=", load.last()).reify();
      loose.implies(loads.isThere(load), same);
    }
    return found;
  }
}
