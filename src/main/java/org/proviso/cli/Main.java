package org.proviso.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command {@code proviso}: reads the command line and ends with one of the documented exit
 * codes.
 */
@Command(
    name = "proviso",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Checks schedules against collective-bargaining agreements, clause by clause.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing broken.",
      "1:Something broken.",
      "2:A bad command line, or input that cannot be read.",
      "3:Our fault."
    },
    exitCodeOnInvalidInput = 2,
    exitCodeOnExecutionException = 3)
public final class Main implements Runnable {
  private Main() {}

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** The version that the build wrote into the jar, or a word that says there was no jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"proviso " + (version == null ? "(not packaged)" : version)};
    }
  }
}
