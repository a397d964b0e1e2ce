package org.proviso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.report.AgreementFormat;
import org.proviso.report.Paint;
import org.proviso.source.Diagnostic;
import org.proviso.source.SourceText;
import org.proviso.source.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso format}: lays agreement files out in the one usual way. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    description = "Lays agreement files out in the one usual way; no word is changed.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done; with --check, nothing to do.",
      "1:With --check: a file would change.",
      "2:A bad command line, or a file that cannot be read or written.",
      "3:Our fault."
    })
final class FormatCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Agreement files.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--check", description = "Change nothing; only say which files would change.")
  private boolean check;

  @Option(names = "--stdout", description = "Print the result instead of writing the file.")
  private boolean print;

  @Mixin private InputOptions input = new InputOptions();

  FormatCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    int worst = ExitCode.FINE;
    for (Path file : files) {
      worst = Math.max(worst, format(file));
    }
    return worst;
  }

  private int format(Path path) {
    Workspace workspace = new Workspace(new StandardPasses(), input.settings());
    switch (workspace.text(path)) {
      case TextFile.Opened.Failed(Diagnostic diagnostic) -> {
        new Remarks(streams, Paint.NONE).print(List.of(diagnostic), true);
        return ExitCode.BAD_INPUT;
      }
      case TextFile.Opened.Text(SourceText text) -> {
        // Read for the sake of its blanks: what --fill names stands filled in the result.
        Agreement agreement = new StandardPasses().read(text, input.settings().fills());
        return settle(
            Workspace.file(path), text.text(), AgreementFormat.of(agreement.source().text()));
      }
    }
  }

  private int settle(Path file, String before, String after) {
    if (print) {
      streams.out().print(after);
      return ExitCode.FINE;
    }
    if (before.equals(after)) {
      return ExitCode.FINE;
    }
    if (check) {
      streams.out().println(file + " would change.");
      return ExitCode.BROKEN;
    }
    try {
      Files.writeString(file, after, StandardCharsets.UTF_8);
      streams.err().println(file + " was laid out anew.");
      return ExitCode.FINE;
    } catch (IOException unwritable) {
      streams.err().println(file + " cannot be written.");
      return ExitCode.BAD_INPUT;
    }
  }
}
