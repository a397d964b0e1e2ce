package org.proviso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.check.LintedFile;
import org.proviso.check.OnDay;
import org.proviso.check.Opened;
import org.proviso.check.Passes;
import org.proviso.check.Settings;
import org.proviso.check.SolverProver;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.lint.Fixer;
import org.proviso.lint.Lint;
import org.proviso.lint.Prover;
import org.proviso.lint.Severities;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.report.DiagnosticPrinter;
import org.proviso.report.Share;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Severity;

/** One run of {@code proviso lint} over the agreements named, with what the person set. */
final class LintRun {
  private final Streams streams;
  private final Streams.Colour colour;
  private final Settings settings;
  private final boolean concise;
  private final Passes passes = new StandardPasses();
  private final Prover prover = new SolverProver(passes, WorkClock::nanos);
  private final Workspace workspace;

  /** What could not be read of all that was named. */
  private final List<Diagnostic> faults = new ArrayList<>();

  private final Map<Code, Severity> weights = new EnumMap<>(Code.class);
  private final Set<Code> chosen = EnumSet.noneOf(Code.class);
  private boolean fixing;
  private OnDay day = OnDay.ANY;

  LintRun(Streams streams, Streams.Colour colour, InputOptions input, boolean concise) {
    this.streams = streams;
    this.colour = colour;
    this.settings = input.settings();
    this.workspace = new Workspace(passes, settings);
    this.concise = concise;
  }

  /** Takes the severities of the command line; what is wrong with one, if anything is. */
  Optional<String> weigh(List<String> said) {
    return said.stream()
        .flatMap(
            one ->
                Severities.fault(one, weights)
                    .map(why -> "--severity " + one + ": " + why)
                    .stream())
        .findFirst();
  }

  /** Takes whether to fix, and of which rules also what is a choice. */
  Optional<String> choose(boolean fix, List<String> rules) {
    fixing = fix || !rules.isEmpty();
    for (String rule : rules) {
      Optional<Code> code = Severities.code(rule);
      if (code.isEmpty()) {
        return Optional.of(
            "--fix-also " + rule + ": there is no such rule" + Severities.nearly(rule));
      }
      code.ifPresent(chosen::add);
    }
    return Optional.empty();
  }

  /** From now on, only what is in force on the day is looked at together. */
  LintRun asOf(OnDay asked) {
    day = asked;
    return this;
  }

  /** Prints the remarks on all agreements among the files; the exit code. */
  int over(List<Path> files) {
    List<Path> proposals =
        files.stream().flatMap(file -> workspace.open(List.of(file)).proposals().stream()).toList();
    List<Agreement> agreements = new ArrayList<>();
    boolean errors = false;
    for (Path file : files) {
      if (!proposals.contains(file)) {
        Opened opened = workspace.openAgreements(List.of(file));
        faults.addAll(opened.diagnostics());
        agreements.addAll(opened.agreements());
        for (Agreement agreement : opened.agreements()) {
          errors |= lint(file, agreement, found(agreement, opened, proposals));
        }
      }
    }
    if (proposals.size() == files.size()) {
      faults.add(Diagnostic.of(Code.NO_AGREEMENT, new Place.InFile("")));
    }
    between(agreements);
    new Remarks(streams, streams.paint(colour)).print(faults, true);
    if (!faults.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return errors ? ExitCode.BROKEN : ExitCode.FINE;
  }

  /** Prints what is in force on the day, and the remarks on how that stands together. */
  private void between(List<Agreement> agreements) {
    day.lines(agreements).forEach(streams.err()::println);
    print(new Severities(weights).on(Lint.between(day.inForce(agreements), prover)));
  }

  /** The remarks on an agreement, beside the proposals if any are named. */
  private List<Diagnostic> found(Agreement agreement, Opened opened, List<Path> proposals) {
    if (proposals.isEmpty()) {
      return Lint.of(agreement, prover);
    }
    Proposal proposal = passes.open(proposals, opened.calendars(), opened.agreements(), settings);
    proposal.diagnostics().stream()
        .filter(fault -> fault.severity() == Severity.ERROR && !faults.contains(fault))
        .forEach(faults::add);
    return Lint.of(agreement, prover, proposal);
  }

  /** Prints the remarks on one agreement, and fixes it; true if one of them is an error. */
  private boolean lint(Path path, Agreement agreement, List<Diagnostic> found) {
    LintedFile file = new LintedFile(Workspace.file(path), settings.encoding());
    List<Diagnostic> remarks = file.severities(faults::add).under(weights).on(found);
    print(remarks);
    long errors = remarks.stream().filter(remark -> remark.severity() == Severity.ERROR).count();
    streams.out().println(agreement.name() + ": " + Share.of(agreement).words());
    if (fixing) {
      streams.err().println(file.fix(agreement.source(), remarks, new Fixer(chosen), faults::add));
    } else {
      offer(remarks);
    }
    streams
        .out()
        .println(
            remarks.isEmpty()
                ? "Nothing to remark."
                : remarks.size() + " remarks, " + errors + " of them errors.");
    return errors > 0;
  }

  private void print(List<Diagnostic> remarks) {
    DiagnosticPrinter printer = new DiagnosticPrinter(streams.paint(colour));
    Set<Code> helped = EnumSet.noneOf(Code.class);
    for (Diagnostic remark : remarks) {
      if (concise) {
        streams.out().println(printer.oneLine(remark));
      } else {
        boolean first = helped.add(remark.code()) || !remark.fixes().isEmpty();
        streams.out().println(first ? printer.full(remark) : printer.withoutHelp(remark));
        streams.out().println();
      }
    }
  }

  /** The next useful command, where there is one. */
  private void offer(List<Diagnostic> remarks) {
    long ready =
        remarks.stream()
            .filter(one -> one.fixes().size() == 1 && one.fixes().getFirst().keepsMeaning())
            .count();
    if (ready > 0) {
      streams.err().println("\"proviso lint --fix\" settles " + ready + " of these.");
    }
  }
}
