package org.proviso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.check.Opened;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.lint.Lint;
import org.proviso.norm.Agreement;
import org.proviso.report.DiagnosticPrinter;
import org.proviso.report.Share;
import org.proviso.source.Diagnostic;
import org.proviso.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso lint}: what in the wording of agreements is not read, doubtful or wrong. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Says what in the wording of agreements is not read, doubtful or wrong.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:No errors; there may be warnings.",
      "1:An agreement holds errors.",
      "2:A bad command line, or a file that cannot be read.",
      "3:Our fault."
    })
final class LintCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "AGREEMENT", arity = "1..*", description = "The agreements.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--concise", description = "One line for each remark.")
  private boolean concise;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always, or never.")
  private Streams.Colour colour = Streams.Colour.AUTO;

  @Mixin private InputOptions input = new InputOptions();

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Opened opened = new Workspace(new StandardPasses(), input.settings()).openAgreements(files);
    new Remarks(streams, streams.paint(colour)).print(opened.diagnostics(), true);
    boolean errors = false;
    for (Agreement agreement : opened.agreements()) {
      errors |= lint(agreement);
    }
    if (!opened.diagnostics().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return errors ? ExitCode.BROKEN : ExitCode.FINE;
  }

  /** Prints the remarks on one agreement; true if one of them is an error. */
  private boolean lint(Agreement agreement) {
    DiagnosticPrinter printer = new DiagnosticPrinter(streams.paint(colour));
    List<Diagnostic> remarks = Lint.of(agreement);
    for (Diagnostic remark : remarks) {
      if (concise) {
        streams.out().println(printer.oneLine(remark));
      } else {
        streams.out().println(printer.full(remark));
        streams.out().println();
      }
    }
    long errors = remarks.stream().filter(remark -> remark.severity() == Severity.ERROR).count();
    streams.out().println(agreement.name() + ": " + Share.of(agreement).words());
    streams
        .out()
        .println(
            remarks.isEmpty()
                ? "Nothing to remark."
                : remarks.size() + " remarks, " + errors + " of them errors.");
    return errors > 0;
  }
}
