package org.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.check.Checker;
import org.proviso.check.Opened;
import org.proviso.check.Passes;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.report.Checked;
import org.proviso.source.Severity;
import org.proviso.verdict.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso check}: holds a proposal against agreements. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Holds a proposal against agreements and says what breaks which clause.",
      "",
      "An agreement is a folder with a text.agreement, or a text file. A proposal is an .xlsx"
          + " workbook, a .csv file, or a folder of .csv files."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  proviso check my.agreement schedule.csv",
      "  proviso check my.agreement plan.xlsx --by person",
      "  proviso check my.agreement plans/ --format json --output result.json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing broken. Undecided findings alone are 0; the last line tells of them.",
      "1:Something broken, or what --fail-level says.",
      "2:A bad command line, input that cannot be read, or nothing was checked.",
      "3:Our fault."
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Agreements and proposals; which is which is told from their names.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      description =
          "From what on the exit code is 1: none, broken (the default), unless, undecided,"
              + " advisory, open; each includes those before it.")
  private FailLevel failLevel = FailLevel.BROKEN;

  @Mixin private DayOption day = new DayOption();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  /** The command with files and no options. */
  static CheckCommand of(List<Path> files, Streams streams) {
    CheckCommand command = new CheckCommand(streams);
    command.files.addAll(files);
    return command;
  }

  @Override
  public Integer call() {
    Settings settings = input.settings();
    Passes passes = new StandardPasses();
    Opened opened;
    Result result;
    try (Progress _ = new Progress("Checking", streams.terminal())) {
      opened = new Workspace(passes, settings).open(files).on(day.on());
      result = new Checker(passes, settings).check(opened);
    }
    day.tell(opened.all(), streams);
    new Remarks(streams, output.paint(streams)).afterCheck(result.diagnostics(), output.format());
    try {
      output.write(new Checked(opened.agreements(), result), Words.WORDING, streams);
    } catch (IOException unwritable) {
      streams
          .err()
          .println(
              output.isToNowhere()
                  ? "A workbook needs a file: add --output result.xlsx."
                  : "The results cannot be written to the file that --output names.");
      return ExitCode.BAD_INPUT;
    }
    return exitCode(result);
  }

  private int exitCode(Result result) {
    boolean bad =
        result.diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    if (bad) {
      return ExitCode.BAD_INPUT;
    }
    return failLevel.fails(result) ? ExitCode.BROKEN : ExitCode.FINE;
  }
}
