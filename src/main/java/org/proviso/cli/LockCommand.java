package org.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.check.Locks;
import org.proviso.check.Opened;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.report.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code proviso lock}: keeps how an agreement is read now, so that a later change is seen. */
@Command(
    name = "lock",
    mixinStandardHelpOptions = true,
    description = {
      "Writes how each clause is read, and its terms, into a file beside the agreement.",
      "",
      "\"proviso check\" warns when a clause is no longer read as that file says."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Written.",
      "2:A bad command line, or a file that cannot be read or written.",
      "3:Our fault."
    })
final class LockCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "AGREEMENT", arity = "1..*", description = "The agreements.")
  private List<Path> files = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  LockCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Workspace workspace = new Workspace(new StandardPasses(), input.settings());
    int worst = ExitCode.FINE;
    for (Path path : files) {
      Opened opened = workspace.openAgreements(List.of(path));
      new Remarks(streams, Paint.NONE).print(opened.diagnostics(), true);
      if (!opened.diagnostics().isEmpty()) {
        worst = ExitCode.BAD_INPUT;
      }
      for (Agreement agreement : opened.agreements()) {
        worst = Math.max(worst, lock(Workspace.file(path), agreement));
      }
    }
    return worst;
  }

  private int lock(Path file, Agreement agreement) {
    Path lock = Locks.beside(file);
    try {
      Locks.write(file, agreement);
    } catch (IOException unwritable) {
      streams.err().println(lock + " cannot be written.");
      return ExitCode.BAD_INPUT;
    }
    streams.out().println("Wrote " + lock + ": read with " + Locks.readWith() + ".");
    return ExitCode.FINE;
  }
}
