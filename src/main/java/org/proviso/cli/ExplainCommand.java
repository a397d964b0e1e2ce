package org.proviso.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.check.Opened;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.report.BearingLines;
import org.proviso.report.Explanation;
import org.proviso.report.Paint;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso explain}: how clauses are read, and what a proposal must hold for them. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Prints each clause's text, how it is read, the terms it uses, and what a proposal must"
            + " contain for it to be checked.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Printed.",
      "2:A bad command line, a clause that is not there, or a file that cannot be read.",
      "3:Our fault."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "AGREEMENT", description = "The agreement.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "CLAUSE",
      description =
          "Clause numbers, such as 5.08; all clauses if none is given. Further agreements named"
              + " here are set beside the first, to show what yields to what.")
  private List<String> words = new ArrayList<>();

  @Mixin private DayOption day = new DayOption();

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always, or never.")
  private Streams.Colour colour = Streams.Colour.AUTO;

  @Mixin private InputOptions input = new InputOptions();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> clauses = words.stream().filter(word -> !isFile(word)).toList();
    List<Path> files = new ArrayList<>(List.of(file));
    words.stream().filter(ExplainCommand::isFile).map(Path::of).forEach(files::add);
    Opened opened = new Workspace(new StandardPasses(), input.settings()).openAgreements(files);
    new Remarks(streams, Paint.NONE).print(opened.diagnostics(), true);
    if (opened.agreements().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    day.tell(opened.agreements(), streams);
    Agreement agreement = opened.agreements().getFirst();
    List<String> unknown = clauses.stream().filter(clause -> !has(agreement, clause)).toList();
    unknown.forEach(clause -> unknown(agreement, clause));
    Explaining.write(
        agreement,
        clauses,
        new BearingLines(day.on().inForce(opened.agreements())),
        streams.paint(colour),
        streams.out());
    boolean fine = unknown.isEmpty() && opened.diagnostics().isEmpty();
    return fine ? ExitCode.FINE : ExitCode.BAD_INPUT;
  }

  /** A clause's number is no file's name. */
  private static boolean isFile(String word) {
    return !word.matches("[\\d.]+") && Files.exists(Path.of(word));
  }

  private static boolean has(Agreement agreement, String clause) {
    return !Explanation.of(agreement, clause).isEmpty();
  }

  private void unknown(Agreement agreement, String clause) {
    List<Name> known =
        agreement.clauses().stream().map(Clause::id).map(id -> Name.of(id.number())).toList();
    List<String> near = NearMiss.nearly(Name.of(clause), known);
    streams
        .err()
        .println(
            "There is no clause "
                + clause
                + " in "
                + file
                + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
  }
}
