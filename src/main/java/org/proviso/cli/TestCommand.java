package org.proviso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.proviso.check.ExampleRunner;
import org.proviso.check.Opened;
import org.proviso.check.Outcome;
import org.proviso.check.Passes;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.report.Paint;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso test}: runs the examples that agreements hold. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the examples inside agreements and says what none of them reaches.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Every example came out as stated.",
      "1:An example came out otherwise.",
      "2:A bad command line, a file that cannot be read, or no examples.",
      "3:Our fault."
    })
final class TestCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "AGREEMENT", arity = "1..*", description = "The agreements.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--verbose", description = "Print the examples that pass, too.")
  private boolean verbose;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always, or never.")
  private Streams.Colour colour = Streams.Colour.AUTO;

  @Mixin private InputOptions input = new InputOptions();

  TestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Passes passes = new StandardPasses();
    Opened opened = new Workspace(passes, input.settings()).openAgreements(files);
    Remarks remarks = new Remarks(streams, streams.paint(colour));
    remarks.print(opened.diagnostics(), true);
    List<ExampleRunner.Run> runs = new ArrayList<>();
    boolean malformed = false;
    for (Agreement agreement : opened.agreements()) {
      ExampleRunner.Run run = new ExampleRunner(passes).run(agreement);
      run.outcomes().forEach(outcome -> outcome(outcome, remarks));
      malformed |= malformed(agreement, remarks);
      runs.add(run);
    }
    if (!runs.isEmpty()) {
      new CoverageTable(streams.out()).print(runs);
    }
    return close(runs, malformed || !opened.diagnostics().isEmpty());
  }

  /** An example that cannot be read would otherwise be missing without a word. */
  private static boolean malformed(Agreement agreement, Remarks remarks) {
    List<Diagnostic> wrong =
        agreement.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code() == Code.EXAMPLE_MALFORMED)
            .toList();
    remarks.print(wrong, true);
    return !wrong.isEmpty();
  }

  private int close(List<ExampleRunner.Run> runs, boolean unreadable) {
    Paint paint = streams.paint(colour);
    long all = runs.stream().mapToLong(run -> run.outcomes().size()).sum();
    long passed =
        runs.stream().flatMap(run -> run.outcomes().stream()).filter(Outcome::passed).count();
    String line = passed + " of " + all + " examples came out as stated.";
    streams.out().println(passed == all && all > 0 ? paint.green(line) : paint.red(line));
    if (unreadable || all == 0) {
      return ExitCode.BAD_INPUT;
    }
    return passed == all ? ExitCode.FINE : ExitCode.BROKEN;
  }

  private void outcome(Outcome outcome, Remarks remarks) {
    if (outcome.passed() && !verbose) {
      return;
    }
    Paint paint = streams.paint(colour);
    Example example = outcome.example();
    String mark = outcome.passed() ? paint.green("ok") : paint.red("FAILED");
    streams
        .out()
        .println(
            mark
                + "  Example \u201c"
                + example.name()
                + "\u201d "
                + example.expectation().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + " "
                + example.target()
                + " (line "
                + example.words().line()
                + "): "
                + outcome.came());
    remarks.print(outcome.diagnostics(), false);
  }
}
