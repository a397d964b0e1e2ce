package org.proviso.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.lint.Lint;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Judgement;
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
    if (tested(counts) == 0) {
      diagnostics.add(missing(Code.NOTHING_CHECKED));
    }
    return new Result(
        twins.findings(),
        counts,
        notChecked(agreements, raw, several, order),
        raw.unclassified(),
        List.copyOf(diagnostics));
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

  private static List<NotChecked> notChecked(
      List<Agreement> agreements, Result raw, SeveralReadings several, FindingOrder order) {
    Set<NotChecked> all = new LinkedHashSet<>(raw.notChecked());
    for (Agreement agreement : agreements) {
      agreement.clauses().forEach(clause -> sentences(agreement, clause, several, all));
      for (Judgement judgement : agreement.judgements()) {
        all.add(
            new NotChecked(
                agreement.name(),
                judgement.clause().number(),
                0,
                Why.JUDGEMENT,
                judgement.words().flat()));
      }
    }
    for (Finding finding : raw.findings()) {
      if (finding.verdict() == Verdict.NOT_TESTED) {
        all.add(
            new NotChecked(
                finding.agreement(),
                finding.norm().clause().number(),
                finding.norm().ordinal(),
                Why.NOT_TESTED,
                finding.norm().words().flat()));
      }
    }
    List<NotChecked> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(
                (NotChecked clause) -> order.place(clause.agreement(), clause.clause()))
            .thenComparing(NotChecked::agreement)
            .thenComparingInt(NotChecked::norm)
            .thenComparing(NotChecked::why)
            .thenComparing(NotChecked::words));
    return Collections.unmodifiableList(sorted);
  }

  /** The sentences of a clause that became no norm. */
  private static void sentences(
      Agreement agreement, Clause clause, SeveralReadings several, Set<NotChecked> all) {
    for (Clause.Sentence sentence : clause.sentences()) {
      if (several.isSettled(sentence)) {
        continue;
      }
      why(sentence)
          .forEach(
              why ->
                  all.add(
                      new NotChecked(
                          agreement.name(),
                          clause.id().number(),
                          0,
                          why,
                          sentence.words().flat(),
                          several.whereTheyPart(sentence))));
    }
  }

  private static List<Why> why(Clause.Sentence sentence) {
    return switch (sentence.became()) {
      case NOT_READ ->
          // What holds a blank could be read if it were filled in.
          List.of(sentence.words().text().contains("__") ? Why.NOT_CHECKABLE : Why.NOT_READ);
      case TWO_READINGS -> List.of(Why.TWO_READINGS);
      case ACTION -> List.of(Why.NOT_CHECKABLE);
      case JUDGEMENT -> List.of(Why.JUDGEMENT);
      case DEFINITION, DECLARATION, STATEMENT -> List.of(Why.DECLARATION);
      case NORM, LABEL -> List.of();
    };
  }
}
