package org.proviso.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
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
    boolean allowed = result.findings().stream().allMatch(WorldReplay::isFine);
    List<Finding> broken =
        result.findings().stream().filter(one -> one.verdict() == Verdict.BROKEN).toList();
    boolean byAll = !broken.isEmpty() && isBrokenByAll(stance, norms, sheets);
    return new Came(allowed, byAll, broken.isEmpty() ? "" : words(broken.getFirst()));
  }

  /** What one reading of a sentence forbids is forbidden where every other one forbids it too. */
  private boolean isBrokenByAll(Stance stance, List<Norm> norms, List<WitnessSheet> sheets) {
    List<List<Norm>> readings = EachReading.of(stance.agreement(), norms);
    return readings.size() == 1
        || readings.stream()
            .map(one -> passes.evaluate(List.of(only(stance.agreement(), one)), proposal(sheets)))
            .allMatch(
                result ->
                    result.findings().stream().anyMatch(one -> one.verdict() == Verdict.BROKEN));
  }

  @Override
  public String owed(Stance stance, List<WitnessSheet> sheets) {
    Result result =
        passes.evaluate(List.of(only(stance.agreement(), stance.norms())), proposal(sheets));
    return String.join(
        "; ",
        result.findings().stream()
            .filter(one -> one.verdict() == Verdict.OWED)
            .map(one -> one.measured() + one.inMoney())
            .toList());
  }

  @Override
  public Whole wholly(Stance stance, Stance against, List<WitnessSheet> sheets) {
    Agreement whole = stance.agreement();
    var wanted = new WantedAlike(whole.terms(), against.norms());
    // One of several readings is no norm of the agreement.
    List<Norm> norms =
        Stream.concat(stance.norms().stream(), whole.norms().stream())
            .distinct()
            .filter(norm -> matters(stance, norm, wanted))
            .toList();
    Result result = passes.evaluate(List.of(only(whole, norms)), proposal(sheets));
    List<Finding> broken =
        result.findings().stream().filter(one -> one.verdict() == Verdict.BROKEN).toList();
    return new Whole(
        broken.stream().anyMatch(one -> isOf(stance, one)),
        broken.stream()
            .filter(one -> !isOf(stance, one) && isTheirs(one.norm(), wanted))
            .collect(
                Collectors.toMap(
                    one -> one.norm().clause(),
                    one -> new Witness.Beside(one.norm().clause(), bare(words(one))),
                    (first, _) -> first,
                    LinkedHashMap::new))
            .values()
            .stream()
            .toList(),
        new UnreadAbout(against).in(stance));
  }

  /** What asks for more than the world holds, and what nobody breaks, need not be tried. */
  private static boolean matters(Stance stance, Norm norm, WantedAlike wanted) {
    boolean other =
        norm.modality() == Modality.ADVISORY
            || norm.modality() == Modality.RIGHT
            || !isTheirs(norm, wanted);
    return stance.norms().contains(norm) || !norm.priorities().isEmpty() || !other;
  }

  /** Whether it is for the world to keep it, and not for the rest of the day. */
  private static boolean isTheirs(Norm norm, WantedAlike wanted) {
    return !Wanting.isWanting(norm) || wanted.is(norm);
  }

  private static boolean isOf(Stance stance, Finding finding) {
    return stance.norms().contains(finding.norm());
  }

  private static String bare(String words) {
    return words.replaceFirst("\\.$", "");
  }

  private static boolean isFine(Finding finding) {
    return switch (finding.verdict()) {
      case KEPT, EXCUSED, NOT_TESTED, OWED, WAIVED, ADVISORY -> true;
      // Outside of its days the world holds nothing more that could exceed a most.
      case OPEN ->
          finding.norm().must() instanceof Fact.Compare(_, var relation, _) && relation.isUpper();
      case BROKEN, UNDECIDED -> false;
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
    boolean ahead = !NormParts.of(finding.norm(), Fact.Ahead.class).isEmpty();
    return finding.why().stream()
        .filter(step -> !step.isBlank() && !ahead)
        .findFirst()
        .orElseGet(() -> "It breaks: " + Paraphrase.of(finding.norm()).sentence());
  }

  /** "No more than 2 meetings". */
  private static String several(String limit) {
    if (limit.matches(".*\\d:\\d\\d")) {
      return limit
          .replace("no more than", "no later than")
          .replace("more than", "later than")
          .replace("less than", "earlier than")
          .replace("at least", "no earlier than");
    }
    return limit.replaceFirst("(\\b(?!1\\b)\\d+ [a-z]+ ?[a-z]*(?<!min|h|s|people))$", "$1s");
  }
}
