package org.proviso.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.proposal.Proposal;
import org.proviso.source.Diagnostic;
import org.proviso.source.Severity;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/**
 * Runs the examples of an agreement and says which sentences and exceptions none of them reaches.
 */
public final class ExampleRunner {
  private static final int SHOWN = 4;

  private final Passes passes;

  public ExampleRunner(Passes passes) {
    this.passes = passes;
  }

  /** The outcomes in the order the examples stand, and what they leave out. */
  public record Run(Agreement agreement, List<Outcome> outcomes, Coverage coverage) {
    public Run {
      outcomes = List.copyOf(outcomes);
    }

    /** Whether every example came out as it says. */
    public boolean passed() {
      return outcomes.stream().allMatch(Outcome::passed);
    }
  }

  /** Holds every example of the agreement against it, and counts what no example reaches. */
  public Run run(Agreement agreement) {
    Came came = new Came();
    List<Outcome> outcomes = new ArrayList<>();
    for (Example example : agreement.examples()) {
      Opened others = others(example, agreement);
      boolean alone = others.agreements().isEmpty();
      Agreement first = alone ? asked(agreement, example) : agreement;
      List<Agreement> all = new ArrayList<>(List.of(first));
      all.addAll(others.agreements());
      Proposal world = passes.world(example, agreement);
      Result result = passes.evaluate(all, world);
      List<Finding> about = Expected.about(example, agreement, result);
      came.add(example.expectation(), about);
      List<Diagnostic> wrong =
          Stream.concat(others.diagnostics().stream(), world.diagnostics().stream())
              .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
              .toList();
      boolean passed = wrong.isEmpty() && Expected.met(example, agreement, about, result);
      outcomes.add(new Outcome(agreement, example, passed, came(about), wrong));
    }
    return new Run(agreement, outcomes, Coverage.of(agreement, came));
  }

  /** The further agreements of an example, looked for from the folder of its own. */
  private Opened others(Example example, Agreement agreement) {
    if (example.together().isEmpty()) {
      return new Opened(List.of(), List.of(), List.of(), List.of());
    }
    Path own = Path.of(agreement.source().name()).toAbsolutePath().normalize();
    List<Path> paths =
        example.together().stream()
            .map(name -> own.resolveSibling(name.strip()).normalize())
            .toList();
    return new Workspace(passes, Settings.PLAIN).openAgreements(paths);
  }

  /**
   * The norms that can bear on what the example is about: its clause's own, unless some prevail.
   */
  private static Agreement asked(Agreement agreement, Example example) {
    if (agreement.norms().stream().anyMatch(norm -> !norm.priorities().isEmpty())) {
      return agreement;
    }
    return agreement.with(
        agreement.norms().stream()
            .filter(norm -> norm.clause().equals(example.target()) || isClaim(norm))
            .toList());
  }

  /** A claim that two clauses share pays once. */
  private static boolean isClaim(Norm norm) {
    return norm.must() instanceof Fact.Owed;
  }

  /** "broken Rivera April 2021 3 h 45 min; …", or that nothing was tested. */
  private static String came(List<Finding> about) {
    List<Finding> tested =
        about.stream().filter(finding -> finding.verdict() != Verdict.NOT_TESTED).toList();
    if (tested.isEmpty()) {
      return "nothing in the example falls under the clause";
    }
    String came =
        tested.stream().limit(SHOWN).map(ExampleRunner::words).collect(Collectors.joining("; "));
    return tested.size() > SHOWN ? came + "; …" : came;
  }

  private static String words(Finding finding) {
    String missing =
        finding.missing().isEmpty() ? "" : " (" + finding.missing().getFirst().fact() + ")";
    return String.join(
                " ",
                finding.verdict().word(),
                finding.subject().name(),
                finding.when().words(),
                finding.measured())
            .replaceAll(" +", " ")
            .strip()
        + missing;
  }
}
