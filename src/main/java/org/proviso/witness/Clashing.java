package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.BoolVar;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.Stretch;

/**
 * Proves that two norms cannot both be kept on some known days, by anything that happens on them:
 * every schedule would be a solution of the loose model, and there is none. What is not proved is
 * not said.
 */
final class Clashing {
  /** On longer stretches of days only what is seen at once is proved. */
  private static final int MOST_DAYS = 92;

  private static final int YEAR = 366;

  private final Norm one;
  private final Norm other;
  private final SureKinds kinds;
  private final DayFrame frame;

  Clashing(Norm one, Norm other, SureKinds kinds, DayFrame frame) {
    this.one = CanonicalNorm.of(one);
    this.other = CanonicalNorm.of(other);
    this.kinds = kinds;
    this.frame = frame;
  }

  /** Whether it is proved of the norms of two stances, one norm each. */
  static boolean isProved(Stance one, Stance other, DayFrame frame) {
    return one.norms().stream()
        .allMatch(
            norm ->
                other.norms().stream()
                    .allMatch(
                        beside ->
                            sameWords(one, norm, other)
                                && sameWords(one, beside, other)
                                && new Clashing(
                                        norm, beside, new SureKinds(one.agreement().terms()), frame)
                                    .isProved()));
  }

  /** Whether both agreements mean the same by every word of the norm. */
  private static boolean sameWords(Stance one, Norm norm, Stance other) {
    return one.agreement().isSame(other.agreement())
        || NormParts.names(norm).stream()
            .allMatch(
                name ->
                    CanonicalNorm.text(one.agreement().terms().find(name))
                        .equals(CanonicalNorm.text(other.agreement().terms().find(name))));
  }

  /** Whether it is proved; not where it is uncertain that the two ever apply together. */
  private boolean isProved() {
    try {
      if (frame.length() > YEAR
          || !ApplyTogether.meet(one, other)
          || !ApplyTogether.bind(one)
          || !ApplyTogether.bind(other)) {
        return false;
      }
      return isOnRecord(one) && isOnRecord(other) ? ofRecords() : ofSubjects();
    } catch (OutsideFragment _) {
      return false;
    }
  }

  private static boolean isOnRecord(Norm norm) {
    return norm.each().kind() == SubjectKind.RECORD;
  }

  /** No record of theirs can keep both, and for each of them alone some can. */
  private boolean ofRecords() {
    Selection mine = bare(one);
    Selection others = bare(other);
    boolean first = kinds.isWithin(mine, others);
    if (mine.kinds().isEmpty()
        || others.kinds().isEmpty()
        || !first && !kinds.isWithin(others, mine)) {
      return false;
    }
    Selection those = first ? mine : others;
    List<Integer> days = IntStream.range(0, frame.length()).boxed().toList();
    boolean never =
        days.stream().noneMatch(day -> record(day, those, List.of(one, other), List.of()))
            && days.stream().anyMatch(day -> record(day, those, List.of(one), List.of()))
            && days.stream().anyMatch(day -> record(day, those, List.of(other), List.of()));
    return never
        || ApplyTogether.narrowed(one, other) && days.stream().anyMatch(day -> under(day, those));
  }

  /** On a day, a record that both speak of can keep either, and not both. */
  private boolean under(int day, Selection those) {
    List<Norm> both = List.of(one, other);
    return !record(day, those, both, both)
        && record(day, those, List.of(one), both)
        && record(day, those, List.of(other), both);
  }

  private boolean record(int day, Selection those, List<Norm> kept, List<Norm> under) {
    var record =
        new OneRecord(List.of(one, other), kinds, frame, frame.day(day))
            .in(new Selection(those.sheet(), those.kinds(), List.of()), one);
    under.forEach(norm -> record.under(norm, List.of(those)));
    kept.forEach(norm -> record.keeping(norm, List.of(those)));
    return record.isPossible();
  }

  private static Selection bare(Norm norm) {
    Selection own = norm.each().records();
    return new Selection(own.sheet(), own.kinds(), List.of());
  }

  /** No days of theirs can keep both, of one subject. */
  private boolean ofSubjects() {
    if (!isOnRecord(one) && !isOnRecord(other) && one.each().kind() != other.each().kind()) {
      return false;
    }
    List<Norm> both = List.of(one, other);
    var loose = new LooseModel(both);
    List<Norm> rules = both.stream().filter(Clashing::isOnRecord).toList();
    var loads = new DayLoads(loose, kinds, frame, rules);
    int held = 0;
    for (Norm norm : both) {
      for (int[] days : isOnRecord(norm) ? List.<int[]>of() : stretches(norm.period())) {
        held += post(norm, days, loose, loads);
      }
    }
    loads.sums().nest(loose.model, kinds);
    Solver solver = loose.model.getSolver();
    Effort.limit(solver);
    return held > 0
        && (frame.length() > MOST_DAYS
            ? isSeenAtOnce(solver)
            : !solver.solve() && !solver.isStopCriterionMet());
  }

  private static boolean isSeenAtOnce(Solver solver) {
    try {
      solver.propagate();
      return false;
    } catch (ContradictionException _) {
      return true;
    }
  }

  /** How long a school term is the calendar says, not the frame. */
  private List<int[]> stretches(Period period) {
    return switch (period) {
      case Period.Calendar(Stretch stretch) when isOfSchool(stretch) ->
          List.of(DayFacts.whole(stretch));
      case Period.Calendar _ -> frame.stretches(period);
      case Period.WholeTerm _, Period.Occurrence _ -> List.of(DayFacts.ALL);
      case Period.Day _, Period.Rolling _, Period.Every _ -> frame.stretches(period);
    };
  }

  private static boolean isOfSchool(Stretch stretch) {
    return switch (stretch) {
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> true;
      case DAY, WEEK, MONTH, YEAR -> false;
    };
  }

  /** How often the norm binds in that stretch: once, or not at all. */
  private int post(Norm norm, int[] days, LooseModel loose, DayLoads loads) {
    var facts = new DayFacts(loose, loads, days);
    boolean oneDay = days[0] == days[1] && days[0] >= 0;
    var not = new ArrayList<BoolVar>();
    for (Fact condition : ApplyTogether.parts(norm.when())) {
      Optional<Boolean> said = oneDay ? said(condition, days[0]) : Optional.empty();
      if (said.isEmpty() && isOfTheDays(condition)) {
        not.add(facts.of(condition).not());
      } else if (said.isEmpty()) {
        facts.of(condition).eq(1).post();
      } else if (!said.get()) {
        return 0;
      }
    }
    for (Exemption exemption : norm.exemptions()) {
      Optional<Boolean> said = oneDay ? said(exemption.unless(), days[0]) : Optional.empty();
      if (said.isEmpty() || said.get()) {
        return 0;
      }
    }
    BoolVar held = facts.tested(norm.must());
    boolean daily = norm.period() instanceof Period.Day;
    if (daily && frame.day(days[0]).getDayOfWeek().getValue() > 5) {
      // A day on which nobody works is looked at only where something happens on it.
      held = loose.or(Stream.concat(Stream.of(held), nothing(norm, days, loose, loads)).toList());
    }
    loose.or(Stream.concat(Stream.of(held), not.stream()).toList()).eq(1).post();
    return 1;
  }

  /** What is done on one day out of several need not be done on each of them. */
  private boolean isOfTheDays(Fact condition) {
    return frame.length() > 1 && !NormParts.within(condition, Selection.class).isEmpty();
  }

  private Stream<BoolVar> nothing(Norm norm, int[] days, LooseModel loose, DayLoads loads) {
    var none = new ArrayList<BoolVar>();
    for (Selection of : NormParts.within(norm.must(), Selection.class)) {
      if (!of.isThis() && !of.isNone()) {
        loads.of(of, days[0]).ifPresent(load -> none.add(loads.isThere(load).not()));
      }
    }
    return Stream.of(loose.and(none));
  }

  private Optional<Boolean> said(Fact fact, int day) {
    return fact instanceof Fact.Is(Filter filter)
        ? DayLoads.said(filter, frame, frame.day(day))
        : Optional.empty();
  }
}
