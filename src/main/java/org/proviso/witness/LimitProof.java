package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Plurals;
import org.proviso.time.DateSpan;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * Proves with the solver that nothing can break a norm, that nothing can keep it, or that what it
 * excepts can never arise: every world is a solution of the loose model, and there is none.
 *
 * @param neverBroken why nothing breaks it, or one of its limits; none if something may
 * @param neverKept why nothing keeps it; none if something may
 * @param dead its exceptions that can never arise
 * @param idle whether it takes records out that are not in it anyway: "in March, except in April"
 */
public record LimitProof(
    List<String> neverBroken, List<String> neverKept, List<Exemption> dead, boolean idle) {
  private static final LimitProof NOTHING = new LimitProof(List.of(), List.of(), List.of(), false);
  private static final List<Filter> NONE = List.of();

  public LimitProof {
    neverBroken = List.copyOf(neverBroken);
    neverKept = List.copyOf(neverKept);
    dead = List.copyOf(dead);
  }

  /**
   * What is proved of the norm; nothing where it has parts that the loose model does not know.
   *
   * @param term the days on which the agreement is in force
   */
  public static LimitProof of(Norm norm, DateSpan term) {
    try {
      return binds(norm) ? new Question(norm, term).settled() : NOTHING;
    } catch (OutsideFragment _) {
      return NOTHING;
    }
  }

  private static boolean binds(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION, ADVISORY -> true;
      case PERMISSION, RIGHT, POWER -> false;
    };
  }

  /** One norm, asked in turn whether it can apply, be kept, be broken and be excused. */
  private record Question(
      Norm norm, Norm plain, DateSpan span, LooseDay.Sorts any, LooseDay.Sorts term) {
    Question(Norm norm, DateSpan term) {
      this(norm, CanonicalNorm.of(norm), term);
    }

    private Question(Norm norm, Norm plain, DateSpan term) {
      this(
          norm,
          plain,
          term,
          LooseDay.Sorts.of(plain, DateSpan.ALWAYS),
          LooseDay.Sorts.of(plain, term));
    }

    /** What limits nothing, excepts nothing and names at most one sort of day is in order. */
    boolean isOpen() {
      return norm.exemptions().isEmpty()
          && any.filters().size() < 2
          && NormParts.of(plain, Bound.class).isEmpty();
    }

    LimitProof settled() {
      if (isOpen()) {
        return NOTHING;
      }
      // What nobody can be asked for is no less so where nobody asks; so much of it is a limit.
      boolean limits =
          norm.modality() != Modality.EXEMPTION || plain.must() instanceof Fact.Compare;
      if (!isPossible(any, List.of(), List.of())) {
        String why = "there is no day and no record that it speaks of";
        return new LimitProof(limits ? List.of(why) : List.of(), List.of(), List.of(), false);
      }
      boolean ban = plain.must().equals(Fact.NEVER);
      if (limits && !ban && !isPossible(any, List.of(plain.must()), List.of())) {
        return new LimitProof(List.of(), List.of(why(true)), List.of(), false);
      }
      if (limits && !isPossible(any, List.of(), List.of(plain.must()))) {
        return new LimitProof(List.of(why(false)), List.of(), List.of(), false);
      }
      return new LimitProof(limits ? looseEnds() : List.of(), List.of(), dead(), idle());
    }

    /** Limits among several that nothing can break. */
    private List<String> looseEnds() {
      var found = new ArrayList<String>();
      if (plain.must() instanceof Fact.AllOf(List<Fact> all)) {
        for (Fact one : all) {
          if (!isPossible(any, List.of(), List.of(one))) {
            found.add(why(one, false));
          }
        }
      }
      return found;
    }

    /** Exceptions from nothing: where they hold, the norm does not, or is kept anyway. */
    private List<Exemption> dead() {
      var found = new ArrayList<Exemption>();
      boolean applies = isPossible(term, List.of(), List.of(plain.must()));
      for (int i = 0; applies && i < norm.exemptions().size(); i++) {
        Fact unless = plain.exemptions().get(i).unless();
        if (!isPossible(term, List.of(unless), List.of(plain.must()))) {
          found.add(norm.exemptions().get(i));
        }
      }
      return found;
    }

    /** Whether records are left out of which the norm does not speak in the first place. */
    private boolean idle() {
      Each each = norm.each();
      for (Filter filter : each.kind() == SubjectKind.RECORD ? each.records().filters() : NONE) {
        if (filter instanceof Filter.Not(Filter out)) {
          var filters = new ArrayList<>(each.records().filters());
          filters.set(filters.indexOf(filter), out);
          Selection taken = new Selection(each.records().sheet(), each.records().kinds(), filters);
          Norm only = CanonicalNorm.of(about(taken));
          var those = new Question(norm, only, span, any, LooseDay.Sorts.of(only, span));
          if (!those.isPossible(those.term(), List.of(), List.of())) {
            return isPossible(term, List.of(), List.of());
          }
        }
      }
      return false;
    }

    private Norm about(Selection records) {
      Each each = norm.each();
      return norm.speakingOf(
          new Each(each.kind(), each.term(), each.where(), records, each.taken()));
    }

    /** Whether some world may have the norm apply, these facts hold, and those not. */
    private boolean isPossible(LooseDay.Sorts days, List<Fact> hold, List<Fact> fail) {
      var facts = new LooseFacts(plain, days);
      facts.scope().eq(1).post();
      hold.forEach(fact -> facts.of(fact).eq(1).post());
      fail.forEach(fact -> facts.of(fact).eq(0).post());
      Solver solver = facts.loose.model.getSolver();
      Effort.limit(solver);
      // Out of time is not out of worlds.
      return solver.solve() || solver.isStopCriterionMet();
    }

    private String why(boolean kept) {
      return why(plain.must(), kept);
    }

    private String why(Fact must, boolean kept) {
      if (must
          instanceof Fact.Compare(var measure, Relation relation, Bound.Fixed(Quantity bound))) {
        boolean most = kept != relation.isUpper();
        var facts = new LooseFacts(plain, any);
        BoolVar scope = facts.scope();
        scope.eq(1).post();
        IntVar number = facts.number(measure, bound.unit());
        Solver solver = facts.loose.model.getSolver();
        Effort.limit(solver);
        var best = solver.findOptimalSolution(number, most);
        boolean found = best != null && !solver.isStopCriterionMet() && !facts.loose.isOpen(number);
        if (found && facts.loose.isLimit(best.getIntVal(number))) {
          Ratio amount = facts.loose.told(best.getIntVal(number));
          return "it cannot come to %s than %s"
              .formatted(most ? "more" : "less", said(amount, bound.unit()));
        }
      }
      return kept
          ? "its conditions and its limits cannot hold together"
          : "where it applies, it holds anyway";
    }

    private static String said(Ratio amount, Unit unit) {
      Ratio hours = amount.over(Ratio.of(60));
      boolean full = hours.isWhole() && !amount.equals(Ratio.ZERO);
      return switch (unit) {
        case Unit.Minutes _ -> full ? counted(hours, "hour") : counted(amount, "minute");
        case Unit.ClockTime _ ->
            "%d:%02d".formatted(amount.numerator() / 60, amount.numerator() % 60);
        case Unit.Percent _ -> amount + " %";
        case Unit.Dollars _ -> "$" + amount;
        case Unit.Days(var kind) -> counted(amount, kind.words());
        case Unit.Things(String noun) -> noun.isBlank() ? "" + amount : counted(amount, noun);
        case Unit.Spans _, Unit.Feet _ -> amount.toString();
      };
    }

    private static String counted(Ratio amount, String noun) {
      return Plurals.counted(amount.toString(), noun);
    }
  }
}
