package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.time.DateSpan;

/**
 * One record on one day, of which nothing is known but what some norms and a selection want of it:
 * where these have no solution, there is no such record.
 */
final class OneRecord {
  private final LooseModel loose;
  private final SureKinds kinds;
  private final DayFrame frame;
  private final LocalDate day;
  private final List<BoolVar> wanted = new ArrayList<>();

  OneRecord(List<Norm> norms, SureKinds kinds, DayFrame frame, LocalDate day) {
    this.loose = new LooseModel(norms);
    this.kinds = kinds;
    this.frame = frame;
    this.day = day;
  }

  /** The record is one of these; what the day says of it is said already. */
  OneRecord in(Selection selection, Norm beside) {
    var facts = facts(beside);
    if (!selection.kinds().isEmpty()) {
      wanted.add(facts.filter(new Filter.KindIs(selection.kinds())));
    }
    selection.filters().forEach(filter -> wanted.add(facts.filter(filter)));
    return this;
  }

  /** The record is one that the norm is held against. */
  OneRecord under(Norm norm, List<Selection> those) {
    wanted.add(scope(facts(norm), norm, those));
    return this;
  }

  /** The norm is kept, if it is held against the record at all. */
  OneRecord keeping(Norm norm, List<Selection> those) {
    var facts = facts(norm);
    BoolVar scope = scope(facts, norm, those);
    var ways = new ArrayList<>(List.of(scope.not(), facts.of(norm.must())));
    norm.exemptions().forEach(exemption -> ways.add(facts.of(exemption.unless())));
    wanted.add(loose.or(ways));
    return this;
  }

  /** Out of time is not out of records. */
  boolean isPossible() {
    wanted.forEach(one -> one.eq(1).post());
    Solver solver = loose.model.getSolver();
    Effort.limit(solver);
    return solver.solve() || solver.isStopCriterionMet();
  }

  /** How long it lasts at most, or at least, in minutes; what is not proved says nothing. */
  int length(boolean most) {
    return extreme(loose.number("length", 0, LooseSpan.DAY), most);
  }

  /** When it ends at the latest, or starts at the earliest, in minutes of a day it stays within. */
  int edge(boolean last) {
    IntVar start = loose.number("start", 0, LooseSpan.DAY - 1);
    IntVar end = loose.number("end", 0, 2L * LooseSpan.DAY);
    loose.model.arithm(start, "+", loose.number("length", 0, LooseSpan.DAY), "=", end).post();
    loose.model.arithm(end, "<=", loose.scaled(LooseSpan.DAY)).post();
    return extreme(last ? end : start, last);
  }

  private int extreme(IntVar number, boolean most) {
    wanted.forEach(one -> one.eq(1).post());
    Solver solver = loose.model.getSolver();
    Effort.limit(solver);
    var best = solver.findOptimalSolution(number, most);
    boolean proved = best != null && !solver.isStopCriterionMet();
    int told = proved ? best.getIntVal(number) : most ? number.getUB() : 0;
    // Upwards for the most and downwards for the least.
    int scale = loose.scaled(1);
    return most ? (told + scale - 1) / scale : told / scale;
  }

  private BoolVar scope(LooseFacts facts, Norm norm, List<Selection> those) {
    Selection own = norm.each().records();
    var parts = new ArrayList<BoolVar>();
    if (!own.kinds().isEmpty()) {
      BoolVar kind = facts.filter(new Filter.KindIs(own.kinds()));
      if (those.stream().anyMatch(one -> kinds.isWithin(one, own))) {
        kind.eq(1).post();
      }
      parts.add(kind);
    }
    own.filters().forEach(filter -> parts.add(facts.filter(filter)));
    parts.add(facts.of(norm.when()));
    return loose.and(parts);
  }

  private LooseFacts facts(Norm norm) {
    var facts = new LooseFacts(loose, norm, LooseDay.Sorts.of(norm, new DateSpan(day, day)));
    for (Filter filter : NormParts.of(norm, Filter.class)) {
      if (filter instanceof Filter.OnCalendarKind(var name)) {
        facts.filter(filter).eq(frame.isCalled(name, day) ? 1 : 0).post();
      }
      if (filter instanceof Filter.OnDayKind(var kind)) {
        facts.filter(filter).eq(Discrete.isOfKind(kind, day) ? 1 : 0).post();
      }
    }
    return facts;
  }

  /** Whether nothing but a ban on them is said of the records. */
  static boolean isBan(Norm norm) {
    return CanonicalNorm.of(norm).must().equals(Fact.NEVER);
  }
}
