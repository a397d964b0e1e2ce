package org.proviso.interpreter;

import com.oracle.truffle.api.TruffleLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.proviso.clouds.SaidElsewhere;
import org.proviso.norm.Agreement;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.OpenEnds;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
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

  /** From so many rows on, norms are held one beside another. */
  private static final int MANY_ROWS = 200_000;

  private static final int MOST_THREADS = 4;

  private final int keptBudget;
  private final @Nullable TruffleLanguage<?> language;
  private final int threads;

  public Interpreter() {
    this(KEPT_BUDGET);
  }

  public Interpreter(int keptBudget) {
    this(keptBudget, null, 0);
  }

  private Interpreter(int keptBudget, @Nullable TruffleLanguage<?> language, int threads) {
    this.keptBudget = keptBudget;
    this.language = language;
    this.threads = threads;
  }

  /**
   * The same inside a polyglot context, which is entered by one thread, and where tools look on.
   */
  Interpreter in(TruffleLanguage<?> within) {
    return new Interpreter(keptBudget, within, 1);
  }

  /** The same on so many threads, however few rows there are. */
  Interpreter on(int wanted) {
    return new Interpreter(keptBudget, language, wanted);
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
  public Result check(List<Agreement> given, Proposal proposal, FindingSink sink) {
    List<Agreement> agreements = new SaidElsewhere(given).clouded();
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    List<NotChecked> notChecked = new ArrayList<>();
    List<Unmatched> unclassified = new ArrayList<>();
    Conflicts conflicts = Conflicts.of(agreements);
    OpenEnds openEnds = new OpenEnds(agreements);
    for (Agreement agreement : agreements) {
      World world = new World(proposal, agreement, agreements);
      unclassified.addAll(world.naming().unclassified());
      outsideTerm(world, notChecked);
      ProvisoSource source = ProvisoSource.of(agreement, language);
      Function<World, NormCompiler> compiler =
          own ->
              new NormCompiler(
                  own, own.naming(), source, new Superseding(own, conflicts, openEnds));
      Owings owings = new Owings();
      new NormHolder(agreement.norms(), keptBudget)
          .hold(world, compiler, threads(proposal))
          .forEach(
              held -> {
                held.passOn(sink, counts, notChecked);
                owings.addAll(held.owings);
              });
      Tally owed = new Tally(sink, keptBudget);
      owings.settle(owed);
      owed.addTo(counts);
    }
    List<Unmatched> once = agreements.size() > 1 ? inNone(unclassified, agreements) : unclassified;
    return new Result(List.of(), counts, notChecked, once, List.of());
  }

  private int threads(Proposal proposal) {
    if (threads > 0) {
      return threads;
    }
    long rows = proposal.sheets().stream().mapToLong(Sheet::size).sum();
    return rows < MANY_ROWS
        ? 1
        : Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
  }

  /** Words that no agreement covers; what one does is not unclassified. */
  private static List<Unmatched> inNone(List<Unmatched> all, List<Agreement> agreements) {
    return all.stream()
        .filter(word -> all.stream().filter(word::equals).count() >= agreements.size())
        .distinct()
        .toList();
  }

  /** A calendar may be longer than the term; the sheet of changes says again what others say. */
  private static boolean isOfItsDays(View view) {
    return !view.isStanding()
        && !view.sheet.name().equals("calendar")
        && !view.sheet.name().equals("changes");
  }

  /** Rows dated before or after the agreement's term are none of its business, and are listed. */
  private static void outsideTerm(World world, List<NotChecked> notChecked) {
    DateSpan term = world.agreement.inForce();
    TreeMap<Integer, Integer> rows = new TreeMap<>();
    for (View view : world.views()) {
      if (isOfItsDays(view)) {
        DayCounts counts = view.days();
        for (int day = counts.first(); day <= counts.last(); day++) {
          if (counts.on(day) > 0 && !term.contains(LocalDate.ofEpochDay(day))) {
            rows.merge(day, counts.on(day), Integer::sum);
          }
        }
      }
    }
    boolean goesOn = world.agreement.mayGoOn() && world.coverage().last().isAfter(term.last());
    if (!rows.isEmpty() || goesOn) {
      String words = rows.isEmpty() ? "what is later outside the agreement's term" : outside(rows);
      notChecked.add(
          new NotChecked(
              world.agreement.name(),
              "",
              0,
              NotChecked.Why.OUTSIDE_TERM,
              goesOn ? words + ", unless it went on from year to year" : words));
    }
  }

  /** "12 rows outside the agreement's term: 3 May 2021 to 7 May 2021". */
  private static String outside(SortedMap<Integer, Integer> rowsByDay) {
    long rows = rowsByDay.values().stream().mapToLong(Integer::longValue).sum();
    String first = Wording.date(rowsByDay.firstKey());
    String last = Wording.date(rowsByDay.lastKey());
    return (rows == 1 ? "1 row" : rows + " rows")
        + " outside the agreement's term: "
        + (first.equals(last) ? first : first + " to " + last);
  }
}
