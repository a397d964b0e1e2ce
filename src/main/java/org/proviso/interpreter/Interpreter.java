package org.proviso.interpreter;

import com.oracle.truffle.api.TruffleLanguage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.OpenEnds;
import org.proviso.proposal.Proposal;
import org.proviso.time.DateSpan;
import org.proviso.verdict.Finding;
import org.proviso.verdict.FindingSink;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.Unmatched;
import org.proviso.verdict.Verdict;

/** Holds agreements against a proposal: the entry that needs no polyglot context. */
public final class Interpreter {
  /** Kept findings of one norm beyond this are counted and not worded. */
  public static final int KEPT_BUDGET = 5_000;

  private final int keptBudget;
  private final @Nullable TruffleLanguage<?> language;

  public Interpreter() {
    this(KEPT_BUDGET);
  }

  public Interpreter(int keptBudget) {
    this(keptBudget, null);
  }

  private Interpreter(int keptBudget, @Nullable TruffleLanguage<?> language) {
    this.keptBudget = keptBudget;
    this.language = language;
  }

  /** The same inside a polyglot context, where tools see the nodes. */
  Interpreter in(TruffleLanguage<?> within) {
    return new Interpreter(keptBudget, within);
  }

  /** Holds them all and collects the findings. */
  public Result check(List<Agreement> agreements, Proposal proposal) {
    List<Finding> findings = new ArrayList<>();
    Result result = check(agreements, proposal, findings::add);
    return new Result(
        findings,
        result.counts(),
        result.notChecked(),
        result.unclassified(),
        result.diagnostics());
  }

  /** Holds them all; findings go to the sink as they come, everything else into the result. */
  public Result check(List<Agreement> agreements, Proposal proposal, FindingSink sink) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    List<NotChecked> notChecked = new ArrayList<>();
    List<Unmatched> unclassified = new ArrayList<>();
    Conflicts conflicts = Conflicts.of(agreements);
    OpenEnds openEnds = new OpenEnds(agreements);
    for (Agreement agreement : agreements) {
      World world = new World(proposal, agreement, agreements);
      Superseding superseding = new Superseding(world, conflicts, openEnds);
      check(world, superseding, new Tally(sink, counts, keptBudget), notChecked, unclassified);
    }
    List<Unmatched> once = agreements.size() > 1 ? inNone(unclassified, agreements) : unclassified;
    return new Result(List.of(), counts, notChecked, once, List.of());
  }

  private void check(
      World world,
      Superseding superseding,
      Tally tally,
      List<NotChecked> notChecked,
      List<Unmatched> unclassified) {
    Agreement agreement = world.agreement;
    Naming naming = new Naming(world);
    unclassified.addAll(naming.unclassified());
    outsideTerm(world, notChecked);
    NormCompiler compiler =
        new NormCompiler(world, naming, ProvisoSource.of(agreement, language), superseding);
    Owings owings = new Owings();
    for (Norm norm : agreement.norms()) {
      NormPlan plan = compiler.compile(norm);
      new NormRunner(world, plan, tally, notChecked, owings).run();
    }
    owings.settle(tally);
  }

  /** Words that no agreement covers; what one does is not unclassified. */
  private static List<Unmatched> inNone(List<Unmatched> all, List<Agreement> agreements) {
    return all.stream()
        .filter(word -> all.stream().filter(word::equals).count() >= agreements.size())
        .distinct()
        .toList();
  }

  /** Rows dated before or after the agreement's term are none of its business, and are listed. */
  private static void outsideTerm(World world, List<NotChecked> notChecked) {
    DateSpan term = world.agreement.inForce();
    long first = term.first().toEpochDay();
    long last = term.last().toEpochDay();
    long rows = 0;
    TreeSet<Integer> days = new TreeSet<>();
    for (View view : world.views()) {
      boolean counted =
          !view.isStanding()
              && !view.sheet.name().equals("calendar")
              && !view.sheet.name().equals("changes");
      if (counted) {
        DayCounts counts = view.days();
        for (int day = counts.first(); day <= counts.last(); day++) {
          if ((day < first || day > last) && counts.on(day) > 0) {
            rows += counts.on(day);
            days.add(day);
          }
        }
      }
    }
    if (rows > 0) {
      String span =
          days.size() == 1
              ? Wording.date(days.first())
              : Wording.date(days.first()) + " to " + Wording.date(days.last());
      notChecked.add(
          new NotChecked(
              world.agreement.name(),
              "",
              0,
              NotChecked.Why.OUTSIDE_TERM,
              rows + (rows == 1 ? " row" : " rows") + " outside the agreement's term: " + span));
    }
  }
}
