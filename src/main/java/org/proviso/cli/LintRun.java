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
import org.proviso.check.Opened;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.lint.Fixer;
import org.proviso.lint.Lint;
import org.proviso.lint.Severities;
import org.proviso.norm.Agreement;
import org.proviso.report.DiagnosticPrinter;
import org.proviso.report.Share;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Severity;

/** One run of {@code proviso lint} over the agreements named, with what the person set. */
final class LintRun {
  private final Streams streams;
  private final Streams.Colour colour;
  private final Settings settings;
  private final boolean concise;
  private final Map<Code, Severity> weights = new EnumMap<>(Code.class);
  private final Set<Code> chosen = EnumSet.noneOf(Code.class);
  private boolean fixing;

  LintRun(Streams streams, Streams.Colour colour, InputOptions input, boolean concise) {
    this.streams = streams;
    this.colour = colour;
    this.settings = input.settings();
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

  int on(List<Path> files) {
    Workspace workspace = new Workspace(new StandardPasses(), settings);
    List<Diagnostic> faults = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    boolean errors = false;
    for (Path file : files) {
      Opened opened = workspace.openAgreements(List.of(file));
      faults.addAll(opened.diagnostics());
      for (Agreement agreement : opened.agreements()) {
        errors |= lint(file, agreement, faults);
        agreements.add(agreement);
      }
    }
    List<Diagnostic> between = new Severities(weights).on(Lint.between(agreements));
    print(between);
    new Remarks(streams, streams.paint(colour)).print(faults, true);
    if (!faults.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return errors ? ExitCode.BROKEN : ExitCode.FINE;
  }

  /** Prints the remarks on one agreement, and fixes it; true if one of them is an error. */
  private boolean lint(Path path, Agreement agreement, List<Diagnostic> faults) {
    LintedFile file = new LintedFile(Workspace.file(path), settings.encoding());
    List<Diagnostic> remarks = file.severities(faults::add).under(weights).on(Lint.of(agreement));
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
    for (Diagnostic remark : remarks) {
      if (concise) {
        streams.out().println(printer.oneLine(remark));
      } else {
        streams.out().println(printer.full(remark));
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
