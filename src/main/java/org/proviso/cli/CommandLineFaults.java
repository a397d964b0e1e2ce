package org.proviso.cli;

import java.util.List;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood; with {@code --format json}, said in JSON too (S33). */
final class CommandLineFaults implements IParameterExceptionHandler {
  private final Streams streams;

  CommandLineFaults(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    if (wantsJson(arguments)) {
      Diagnostic diagnostic =
          Diagnostic.of(Code.COMMAND_LINE, new Place.InFile(""), sentence(fault));
      FaultReport.write(List.of(diagnostic), streams.out());
    }
    streams.err().println(sentence(fault));
    if (!UnmatchedArgumentException.printSuggestions(fault, streams.err())) {
      streams
          .err()
          .println("Type \"" + command.getCommandSpec().qualifiedName() + " --help\" for help.");
    }
    return ExitCode.BAD_INPUT;
  }

  private static boolean wantsJson(String[] arguments) {
    String all = "\0" + String.join("\0", arguments) + "\0";
    return all.contains("\0--format\0json\0") || all.contains("\0--format=json\0");
  }

  private static String sentence(ParameterException fault) {
    String message = fault.getMessage() == null ? "It is not complete." : fault.getMessage();
    return message.endsWith(".") ? message : message + ".";
  }
}
