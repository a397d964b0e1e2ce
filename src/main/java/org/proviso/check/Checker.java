package org.proviso.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.lint.Lint;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.NotChecked.Why;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/**
 * Holds agreements against a proposal and brings what came of it into one order, equal clauses
 * together, with every sentence that was not checked named.
 */
public final class Checker {
  private final Passes passes;
  private final Settings settings;

  public Checker(Passes passes, Settings settings) {
    this.passes = passes;
    this.settings = settings;
  }

  /** Checks opened files; what was wrong with any of them is among the result's diagnostics. */
  public Result check(Opened opened) {
    List<Diagnostic> diagnostics = new ArrayList<>(opened.diagnostics());
    diagnostics.addAll(opened.drifts());
    if (opened.agreements().isEmpty() && !opened.expired().isEmpty()) {
      diagnostics.add(missing(Code.NOTHING_CHECKED));
    } else if (opened.diagnostics().isEmpty() && opened.agreements().isEmpty()) {
      // What was named and could not be opened has been told already.
      diagnostics.add(missing(Code.NO_AGREEMENT));
    }
    if (opened.diagnostics().isEmpty() && opened.proposals().isEmpty()) {
      diagnostics.add(missing(Code.NO_PROPOSAL));
    }
    if (opened.agreements().isEmpty() || opened.proposals().isEmpty()) {
      opened.agreements().forEach(agreement -> diagnostics.addAll(agreement.diagnostics()));
      if (opened.expired().isEmpty() && !opened.proposals().isEmpty()) {
        diagnostics.addAll(
            passes.open(opened.proposals(), List.of(), List.of(), settings).diagnostics());
      }
      return outside(
          new Result(List.of(), Map.of(), List.of(), List.of(), diagnostics), opened.expired());
    }
    Proposal proposal =
        passes.open(opened.proposals(), opened.calendars(), opened.agreements(), settings);
    return outside(check(opened.agreements(), proposal, diagnostics), opened.expired());
  }

  /** Agreements that are not in force on the day asked for are listed, not checked. */
  private static Result outside(Result result, List<Agreement> expired) {
    if (expired.isEmpty()) {
      return result;
    }
    List<NotChecked> notChecked = new ArrayList<>(result.notChecked());
    for (Agreement agreement : expired) {
      notChecked.add(
          new NotChecked(
              agreement.name(),
              "",
              0,
              Why.OUTSIDE_TERM,
              "not in force on the day asked for; its last day is " + agreement.inForce().last()));
    }
    return new Result(
        result.findings(),
        result.counts(),
        notChecked,
        result.unclassified(),
        result.diagnostics());
  }

  /** Checks what is in memory already. */
  public Result check(List<Agreement> agreements, Proposal proposal, List<Diagnostic> before) {
    Result raw = passes.evaluate(agreements, proposal);
    SeveralReadings several = SeveralReadings.of(passes, agreements, proposal);
    FindingOrder order = new FindingOrder(agreements);
    List<Finding> all = new ArrayList<>(raw.findings());
    all.addAll(several.findings());
    Twins twins = Twins.of(order.sorted(all));
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    raw.counts().forEach((verdict, count) -> counts.merge(verdict, count, Long::sum));
    several.counts().forEach((verdict, count) -> counts.merge(verdict, count, Long::sum));
    counts.replaceAll((verdict, count) -> count - twins.merged(verdict));

    Set<Diagnostic> diagnostics = new LinkedHashSet<>(before);
    diagnostics.addAll(said(agreements, proposal, raw));
    if (tested(counts) == 0) {
      diagnostics.add(missing(Code.NOTHING_CHECKED));
    }
    return new Result(
        twins.findings(),
        counts,
        Unchecked.of(agreements, raw, several, order),
        raw.unclassified(),
        List.copyOf(diagnostics));
  }

  /** All that there is to tell of agreements and proposal beside the findings. */
  private static Set<Diagnostic> said(List<Agreement> agreements, Proposal proposal, Result raw) {
    Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    agreements.forEach(agreement -> diagnostics.addAll(agreement.diagnostics()));
    diagnostics.addAll(SpokenOf.left(proposal.diagnostics(), agreements));
    diagnostics.addAll(SpokenOf.idleSheets(proposal, agreements));
    diagnostics.addAll(SpokenOf.slips(proposal, agreements));
    diagnostics.addAll(raw.diagnostics());
    agreements.forEach(agreement -> diagnostics.addAll(Lint.unfilled(agreement)));
    agreements.forEach(agreement -> diagnostics.addAll(Lint.selfReferences(agreement)));
    agreements.forEach(agreement -> diagnostics.addAll(Lint.unmatched(agreement, proposal)));
    diagnostics.addAll(Lint.between(agreements));
    diagnostics.addAll(WaiverCheck.of(agreements, proposal));
    diagnostics.addAll(CalendarGaps.of(agreements, proposal));
    return diagnostics;
  }

  /** How many findings say anything at all. */
  public static long tested(Map<Verdict, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != Verdict.NOT_TESTED)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Diagnostic missing(Code code) {
    return Diagnostic.of(code, new Place.InFile(""));
  }
}
