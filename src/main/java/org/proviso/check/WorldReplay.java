package org.proviso.check;

import java.util.List;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.report.Paraphrase;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;
import org.proviso.witness.Replay;
import org.proviso.witness.Stance;

/** Runs a small world through the shipped checker, under the norms that it is about. */
record WorldReplay(Passes passes) implements Replay {
  @Override
  public Came of(Stance stance, List<Norm> norms, List<WitnessSheet> sheets) {
    if (norms.isEmpty()) {
      return new Came(true, false, "");
    }
    Result result = passes.evaluate(List.of(only(stance.agreement(), norms)), proposal(sheets));
    boolean allowed =
        result.findings().stream().map(Finding::verdict).allMatch(WorldReplay::isFine);
    List<Finding> broken =
        result.findings().stream().filter(one -> one.verdict() == Verdict.BROKEN).toList();
    return new Came(allowed, !broken.isEmpty(), broken.isEmpty() ? "" : words(broken.getFirst()));
  }

  private static boolean isFine(Verdict verdict) {
    return switch (verdict) {
      case KEPT, EXCUSED, NOT_TESTED, OWED, WAIVED, ADVISORY -> true;
      case BROKEN, UNDECIDED, OPEN -> false;
    };
  }

  private static Proposal proposal(List<WitnessSheet> sheets) {
    return ProposalReader.readSheets(
        sheets.stream()
            .map(sheet -> RawSheet.of(sheet.name(), sheet.header(), sheet.rows()))
            .toList(),
        ReadOptions.PLAIN);
  }

  /**
   * The agreement with no other norms than these, so that nothing else is broken beside them, and
   * in force at all times: what a change of the term does is told by itself.
   */
  private static Agreement only(Agreement agreement, List<Norm> norms) {
    return new Agreement(
        agreement.name(),
        agreement.title(),
        agreement.source(),
        agreement.clauses(),
        agreement.declarations().stream()
            .filter(one -> !(one instanceof Declaration.InForce))
            .toList(),
        agreement.terms(),
        norms,
        List.of(),
        List.of(),
        agreement.tables(),
        List.of());
  }

  private static String words(Finding finding) {
    if (!finding.limit().isEmpty()) {
      return finding.measured() + ", must be " + several(finding.limit()) + ".";
    }
    return finding.why().stream()
        .filter(step -> !step.isBlank())
        .findFirst()
        .orElseGet(() -> "It breaks: " + Paraphrase.of(finding.norm()).sentence());
  }

  /** "No more than 2 meetings". */
  private static String several(String limit) {
    if (limit.matches(".*\\d:\\d\\d")) {
      return limit.replace("no more than", "no later than").replace("at least", "no earlier than");
    }
    return limit.replaceFirst("(\\b(?!1\\b)\\d+ [a-z]+ ?[a-z]*(?<!min|h|s|people))$", "$1s");
  }
}
