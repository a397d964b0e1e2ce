package org.proviso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso lint}: what in the wording of agreements is not read, doubtful or wrong. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Says what in the wording of agreements is not read, doubtful or wrong.",
      "",
      "With a proposal beside them, also which words nothing in it matches, and what nearly does."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:No errors; there may be warnings.",
      "1:An agreement holds errors.",
      "2:A bad command line, or a file that cannot be read.",
      "3:Our fault."
    })
final class LintCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Agreements, and proposals to compare their words with.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--concise", description = "One line for each remark.")
  private boolean concise;

  @Option(
      names = "--severity",
      paramLabel = "RULE=WEIGHT",
      description =
          "What a rule weighs: error, warning, note or off, such as --severity TERM_UNUSED=off. A"
              + " file lint.settings with such lines beside an agreement says it for good.")
  private List<String> severities = new ArrayList<>();

  @Option(
      names = "--fix",
      description = "Make the changes that keep the meaning, in the agreement's file.")
  private boolean fix;

  @Option(
      names = "--fix-also",
      paramLabel = "RULE",
      description = "With --fix, also what this rule offers, which is a choice of yours.")
  private List<String> fixAlso = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "RULE",
      description = "Print what a rule is about, with a bad and a good clause.")
  private List<String> about = new ArrayList<>();

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always, or never.")
  private Streams.Colour colour = Streams.Colour.AUTO;

  @Mixin private DayOption day = new DayOption();
  @Mixin private InputOptions input = new InputOptions();

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!about.isEmpty()) {
      return new RulePages(streams).print(about);
    }
    LintRun run = new LintRun(streams, colour, input, concise);
    Optional<String> fault = run.weigh(severities).or(() -> run.choose(fix, fixAlso));
    if (fault.isEmpty() && files.isEmpty()) {
      fault = Optional.of("name an agreement");
    }
    if (fault.isPresent()) {
      Diagnostic wrong = Diagnostic.of(Code.COMMAND_LINE, new Place.InFile(""), fault.get() + ".");
      new Remarks(streams, streams.paint(colour)).print(List.of(wrong), true);
      return ExitCode.BAD_INPUT;
    }
    return run.asOf(day.on()).over(files);
  }
}
