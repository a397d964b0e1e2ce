package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Which rows a selection picks, as truths of the solver. */
final class FilterEncoding {
  /** The end of a day, in minutes. */
  private static final int LAST = 24 * 60;

  private final Rows rows;
  private final Discrete discrete;
  private final Model model;
  final Known known;
  final String side;

  /**
   * @param known truths met before; two versions that read their words alike share them
   * @param side tells the versions apart where they do not
   */
  FilterEncoding(Rows rows, Discrete discrete, Known known, String side) {
    this.rows = rows;
    this.discrete = discrete;
    this.model = rows.model;
    this.known = known;
    this.side = side;
  }

  /**
   * Whether the row is among the selection; {@code self} is the record the norm is held against.
   */
  BoolVar picks(Selection selection, int row, int self) {
    if (selection.isThis()) {
      return model.boolVar(row == self);
    }
    String key = row + " " + CanonicalNorm.text(CanonicalNorm.of(selection));
    return once(key, () -> pick(selection, row));
  }

  /** On how many days there are rows at all. */
  IntVar daysWithRows() {
    return known.daysWithRows();
  }

  /** Whether there is any of the selection on that day. */
  BoolVar isOn(Selection selection, int day) {
    String key = "on " + day + " " + CanonicalNorm.text(CanonicalNorm.of(selection));
    return once(
        key,
        () -> {
          var there = new ArrayList<BoolVar>();
          for (int i = 0; i < rows.count(); i++) {
            there.add(and(List.of(rows.isOn(i, day), picks(selection, i, -1))));
          }
          return or(there);
        });
  }

  /** The truth of this key, made when it is first asked for. */
  BoolVar once(String key, Supplier<BoolVar> made) {
    return known.truth(side + key, made);
  }

  /**
   * The measure of this key over these days, encoded when it is first asked for.
   *
   * @param grows whether more days can only make it larger
   */
  MeasureEncoding.Came measuredOnce(
      String key, int[] days, boolean grows, Supplier<MeasureEncoding.Came> made) {
    return known.measure(side + key, days, grows, made);
  }

  private BoolVar pick(Selection said, int row) {
    Selection selection = discrete.unfolded(said);
    var parts = new ArrayList<BoolVar>();
    var plain = new ArrayList<Filter>();
    for (Filter filter : selection.filters()) {
      if (Discrete.settles(filter)) {
        plain.add(filter);
      } else {
        parts.add(holds(filter, row));
      }
    }
    parts.add(rows.lookup(row, table(selection, plain)));
    return and(parts);
  }

  private int[] table(Selection selection, List<Filter> plain) {
    int days = rows.frame.length();
    int[] table = new int[rows.types.size() * days];
    for (int type = 0; type < rows.types.size(); type++) {
      RowType row = rows.types.get(type);
      boolean kind =
          (selection.kinds().isEmpty() || discrete.isOf(selection.kinds(), row))
              && (selection.sheet().isEmpty() || selection.sheet().equals(row.sheet()));
      for (int day = 0; day < days; day++) {
        var date = rows.frame.day(day);
        boolean holds =
            kind && plain.stream().allMatch(filter -> discrete.holds(filter, row, date));
        table[type * days + day] = holds ? 1 : 0;
      }
    }
    return table;
  }

  BoolVar holds(Filter filter, int row) {
    return Discrete.settles(filter)
        ? rows.lookup(row, table(new Selection("", List.of(), List.of()), List.of(filter)))
        : timed(filter, row);
  }

  private BoolVar timed(Filter filter, int row) {
    return switch (filter) {
      case Filter.InClock(int from, int to) -> inClock(from, to, row);
      case Filter.InMarks(var from, var to) ->
          inClock(
              from.isEmpty() ? 0 : NamedTimes.at(from.getFirst()),
              to.isEmpty() ? LAST : NamedTimes.at(to.getFirst()),
              row);
      case Filter.StartsInClock(int from, int to) ->
          and(
              List.of(
                  model.arithm(rows.start[row], ">=", rows.steps.of(from)).reify(),
                  model.arithm(rows.start[row], "<=", rows.steps.of(to)).reify()));
      case Filter.EndsInClock(int from, int to) ->
          and(
              List.of(
                  model.arithm(rows.end[row], ">=", rows.steps.of(from)).reify(),
                  model.arithm(rows.end[row], "<=", rows.steps.of(to)).reify()));
      case Filter.Lasting(Relation relation, Bound bound) ->
          model.arithm(rows.length[row], operator(relation), minutes(bound)).reify();
      case Filter.During(Selection other) -> during(other, row);
      case Filter.DutyFree _ -> dutyFree(row);
      case Filter.Beside beside when beside.place() == Filter.Beside.WHICHEVER ->
          beside(beside.other(), beside.before(), row);
      case Filter.Has(Selection other, boolean sameDay) -> has(other, sameDay, row);
      case Filter.FieldCompares(var field, Relation relation, Bound bound) ->
          model
              .arithm(rows.number(field.written(), row), operator(relation), number(bound))
              .reify();
      case Filter.Stated(var fact) -> rows.stated(fact.written());
      case Filter.Not(Filter inner) -> holds(inner, row).not();
      case Filter.AllOf(List<Filter> all) -> and(all.stream().map(one -> holds(one, row)).toList());
      case Filter.AnyOf(List<Filter> any) -> or(any.stream().map(one -> holds(one, row)).toList());
      case Filter _ -> throw new OutsideFragment("a filter of a kind that has no encoding");
    };
  }

  /** A row lies wholly within the window or wholly outside of it, so that nothing is clipped. */
  private BoolVar inClock(int from, int to, int row) {
    rows.isExact = false;
    BoolVar inside =
        and(
            List.of(
                model.arithm(rows.start[row], ">=", rows.steps.of(from)).reify(),
                model.arithm(rows.end[row], "<=", rows.steps.of(to)).reify()));
    model
        .or(
            inside,
            model.arithm(rows.end[row], "<=", rows.steps.of(from)).reify(),
            model.arithm(rows.start[row], ">=", rows.steps.of(to)).reify())
        .post();
    return inside;
  }

  private BoolVar during(Selection other, int row) {
    rows.isExact = false;
    var within = new ArrayList<BoolVar>();
    for (int j = 0; j < rows.count(); j++) {
      if (j != row) {
        BoolVar picked = picks(other, j, -1);
        BoolVar inside = rows.within(row, j);
        within.add(and(List.of(picked, inside)));
        model.or(picked.not(), inside, rows.disjoint(row, j)).post();
      }
    }
    return or(within);
  }

  /**
   * Before, or after, other rows of its day; of events, on an earlier or a later day. All of them
   * lie on the same side, so that it is known.
   */
  private BoolVar beside(Selection other, boolean before, int row) {
    rows.isExact = false;
    var wanted = new ArrayList<BoolVar>();
    var against = new ArrayList<BoolVar>();
    for (int j = 0; j < rows.count(); j++) {
      if (j != row) {
        int first = before ? row : j;
        int second = before ? j : row;
        BoolVar picked = picks(other, j, -1);
        BoolVar there = and(List.of(picked, isTold(j, row)));
        model.or(there.not(), isAhead(first, second, j), isAhead(second, first, j)).post();
        wanted.add(and(List.of(there, isAhead(first, second, j))));
        against.add(and(List.of(there, isAhead(second, first, j))));
      }
    }
    BoolVar so = or(wanted);
    model.or(so.not(), or(against).not()).post();
    return so;
  }

  /** Whether where the other row lies tells anything: of a lesson, only on the same day. */
  private BoolVar isTold(int other, int row) {
    return or(List.of(isEvent(other), rows.onOneDay(other, row)));
  }

  private BoolVar isAhead(int first, int second, int other) {
    BoolVar sooner = model.arithm(rows.day[first], "<", rows.day[second]).reify();
    BoolVar earlier =
        and(
            List.of(
                isEvent(other).not(),
                rows.onOneDay(first, second),
                model.arithm(rows.end[first], "<=", rows.start[second]).reify()));
    return or(List.of(and(List.of(isEvent(other), sooner)), earlier));
  }

  private BoolVar isEvent(int row) {
    return once("event " + row, () -> rows.lookup(row, events()));
  }

  private int[] events() {
    int days = rows.frame.length();
    int[] table = new int[rows.types.size() * days];
    for (int i = 0; i < table.length; i++) {
      table[i] = rows.types.get(i / days).sheet().equals(RowType.EVENTS) ? 1 : 0;
    }
    return table;
  }

  private BoolVar dutyFree(int row) {
    var apart = new ArrayList<BoolVar>();
    for (int j = 0; j < rows.count(); j++) {
      if (j != row) {
        apart.add(rows.disjoint(row, j));
      }
    }
    return and(apart);
  }

  private BoolVar has(Selection other, boolean sameDay, int row) {
    var there = new ArrayList<BoolVar>();
    for (int j = 0; j < rows.count(); j++) {
      if (j != row) {
        BoolVar picked = picks(other, j, -1);
        there.add(sameDay ? and(List.of(picked, rows.onOneDay(row, j))) : picked);
      }
    }
    return or(there);
  }

  int minutes(Bound bound) {
    if (bound instanceof Bound.Fixed(Quantity(var amount, Unit unit))
        && (unit instanceof Unit.Minutes || unit instanceof Unit.ClockTime)) {
      return rows.steps.of(amount.numerator());
    }
    throw new OutsideFragment("a limit that is not a plain time");
  }

  static int number(Bound bound) {
    if (bound instanceof Bound.Fixed(Quantity(var amount, Unit unit))
        && amount.isWhole()
        && !(unit instanceof Unit.Minutes)) {
      return Math.toIntExact(amount.numerator());
    }
    throw new OutsideFragment("a limit that is not a plain number");
  }

  static String operator(Relation relation) {
    return switch (relation) {
      case AT_MOST -> "<=";
      case LESS_THAN -> "<";
      case AT_LEAST -> ">=";
      case MORE_THAN -> ">";
      case EXACTLY -> "=";
    };
  }

  BoolVar and(List<BoolVar> parts) {
    return Logic.and(model, parts);
  }

  BoolVar or(List<BoolVar> parts) {
    return Logic.or(model, parts);
  }
}
