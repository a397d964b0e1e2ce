package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Unit;

/**
 * How much of which records each day of a frame can hold, for one subject whose activities do not
 * run past midnight: whatever they are, they are a solution of this.
 */
final class DayLoads {
  private static final int MOST = 2_000;

  /** Records of one day: how many, how long together, when the first starts and the last ends. */
  record Load(
      Selection of, IntVar minutes, IntVar count, IntVar longest, IntVar first, IntVar last) {}

  private final LooseModel loose;
  private final SureKinds kinds;
  private final DayFrame frame;
  private final List<Norm> rules;
  private final List<Map<String, Load>> known = new ArrayList<>();
  private final LoadSums sums = new LoadSums();

  /**
   * @param rules norms about single records that all of them keep
   */
  DayLoads(LooseModel loose, SureKinds kinds, DayFrame frame, List<Norm> rules) {
    this.loose = loose;
    this.kinds = kinds;
    this.frame = frame;
    this.rules = rules;
    for (int i = 0; i < frame.length(); i++) {
      known.add(new LinkedHashMap<>());
    }
  }

  /** What is added up over several days. */
  LoadSums sums() {
    return sums;
  }

  /** Whether they are records of some name, and not whatever is required, breaks among it. */
  boolean areNamed(Selection of) {
    return kinds.areNamed(of);
  }

  /** The selection's records on that day; empty where none of them can fall on it. */
  Optional<Load> of(Selection selection, int day) {
    Optional<Selection> there = onDay(CanonicalNorm.of(selection), day);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Selection left = there.get();
    String key = CanonicalNorm.text(left);
    Load before = known.get(day).get(key);
    return Optional.of(before == null ? first(key, left, day) : before);
  }

  /** What is left to say of the records once the day is known. */
  private Optional<Selection> onDay(Selection of, int at) {
    LocalDate day = frame.day(at);
    var left = new ArrayList<Filter>();
    for (Filter filter : of.filters()) {
      Optional<Boolean> said = said(filter, frame, day);
      if (said.isPresent() && !said.get()) {
        return Optional.empty();
      }
      if (said.isEmpty()) {
        left.add(filter);
      }
    }
    return Optional.of(new Selection(of.sheet(), of.kinds(), left));
  }

  /** What the day alone says of the filter. */
  static Optional<Boolean> said(Filter filter, DayFrame frame, LocalDate day) {
    return switch (filter) {
      case Filter.Not(Filter inner) -> said(inner, frame, day).map(holds -> !holds);
      case Filter.OnDayKind(var kind) -> Optional.of(Discrete.isOfKind(kind, day));
      case Filter.OnCalendarKind(var name) -> Optional.of(frame.isCalled(name, day));
      case Filter one when LooseDay.settles(one) -> Optional.of(LooseDay.holds(one, day));
      case Filter _ -> Optional.empty();
    };
  }

  private Load first(String key, Selection of, int day) {
    String name = day + " " + key;
    var load =
        new Load(
            of,
            loose.number("minutes " + name, 0, LooseSpan.DAY),
            loose.number("count " + name, 0, MOST),
            loose.number("longest " + name, 0, LooseSpan.DAY),
            loose.number("first " + name, 0, LooseSpan.DAY),
            loose.number("last " + name, 0, LooseSpan.DAY));
    alone(load);
    rules.forEach(rule -> ruled(load, rule, day));
    known.get(day).values().forEach(other -> beside(load, other));
    known.get(day).put(key, load);
    return load;
  }

  BoolVar isThere(Load load) {
    return loose.stands(load.count(), ">", 0);
  }

  private void alone(Load load) {
    var model = loose.model;
    BoolVar there = isThere(load);
    loose.implies(there.not(), loose.stands(load.minutes(), "=", 0));
    model.arithm(load.longest(), "<=", load.minutes()).post();
    loose.implies(there, model.arithm(load.first(), "<=", load.last()).reify());
    IntVar span = loose.number("span " + load.minutes().getName(), 0, LooseSpan.DAY);
    loose.implies(there, model.arithm(load.first(), "+", span, "=", load.last()).reify());
    loose.implies(there, model.arithm(load.minutes(), "<=", span).reify());
    if (isWhole(load.of())) {
      load.of().filters().forEach(filter -> lasting(load, filter));
    }
  }

  /** What lasts so long takes so long together, and one of it alone does. */
  private void lasting(Load load, Filter filter) {
    if (filter instanceof Filter.Lasting(Relation relation, Bound.Fixed(var bound))
        && bound.unit() instanceof Unit.Minutes) {
      BoolVar there = isThere(load);
      if (!relation.isUpper()) {
        loose.implies(there, loose.stands(load.longest(), relation, bound));
      }
    }
  }

  /** Whether the records are looked at whole, and not cut to a stretch of time. */
  private static boolean isWhole(Selection of) {
    return of.filters().stream()
        .noneMatch(
            one -> CanonicalNorm.text(one).matches("(?s).*\\b(InClock|InMarks|During)\\b.*"));
  }

  private void beside(Load one, Load other) {
    if (kinds.isNarrower(one.of(), other.of())) {
      within(one, other);
    }
    if (kinds.isNarrower(other.of(), one.of())) {
      within(other, one);
    }
  }

  private void within(Load some, Load all) {
    var model = loose.model;
    model.arithm(some.minutes(), "<=", all.minutes()).post();
    model.arithm(some.count(), "<=", all.count()).post();
    model.arithm(some.longest(), "<=", all.longest()).post();
    BoolVar there = isThere(some);
    loose.implies(there, model.arithm(all.first(), "<=", some.first()).reify());
    loose.implies(there, model.arithm(some.last(), "<=", all.last()).reify());
  }

  /** What a norm about single records leaves of these. */
  private void ruled(Load load, Norm rule, int day) {
    if (!left(rule, load, day).isPossible()) {
      loose.stands(load.count(), "=", 0).eq(1).post();
      return;
    }
    open(load, rule, day);
    if (OneRecord.isBan(rule) || !isWhole(load.of()) || !isWhole(rule.each().records())) {
      return;
    }
    BoolVar some = isThere(load);
    int from = loose.scaled(left(rule, load, day).edge(false));
    int to = loose.scaled(left(rule, load, day).edge(true));
    loose.implies(some, loose.stands(load.first(), ">=", from));
    loose.implies(some, loose.stands(load.last(), "<=", to));
    int least = left(rule, load, day).length(false);
    int most = left(rule, load, day).length(true);
    BoolVar there = isThere(load);
    loose.implies(there, loose.stands(load.longest(), ">=", loose.scaled(least)));
    if (most < LooseSpan.DAY) {
      // Records that touch are one stretch of time, so only their sum is bounded.
      loose
          .model
          .scalar(new IntVar[] {load.minutes(), load.count()}, new int[] {1, -most}, "<=", 0)
          .post();
    }
  }

  /** What a ban on some hours leaves of the day. */
  private void open(Load load, Norm rule, int day) {
    if (!isWhole(load.of()) || !kinds.isWithin(load.of(), rule.each().records())) {
      return;
    }
    OpenHours.of(rule, load.of(), filter -> said(filter, frame, frame.day(day)))
        .ifPresent(
            hours -> {
              BoolVar there = isThere(load);
              int from = loose.scaled(hours.first());
              int to = loose.scaled(hours.last());
              loose.implies(there, loose.stands(load.first(), ">=", from));
              loose.implies(there, loose.stands(load.last(), "<=", to));
              loose.implies(
                  there, loose.stands(load.minutes(), "<=", loose.scaled(hours.minutes())));
            });
  }

  private OneRecord left(Norm rule, Load load, int day) {
    return new OneRecord(List.of(rule), kinds, frame, frame.day(day))
        .in(load.of(), rule)
        .keeping(rule, List.of(load.of()));
  }
}
