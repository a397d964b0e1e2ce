package org.proviso.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
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
    footerHeading = "%nFor example:%n",
    footer = {"  proviso check my.agreement schedule.csv", "  proviso explain my.agreement 5.08"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing broken.",
      "1:Something broken.",
      "2:A bad command line, or input that cannot be read.",
      "3:Our fault."
    })
public final class Main implements Runnable {
  /** A file name that means only itself, on any system. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\w./][\\w./ -]*");

  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.standard(), arguments));
  }

  /** Runs the command on the given streams and returns its exit code. */
  public static int run(Streams streams, String... arguments) {
    try {
      return isPlainCheck(arguments)
          ? CheckCommand.of(Stream.of(arguments).skip(1).map(Path::of).toList(), streams).call()
          : commandLine(streams, arguments).execute(arguments);
    } catch (RuntimeException fault) {
      return OurFault.report(fault, streams);
    } catch (Error exhausted) {
      return OurFault.report(exhausted, streams);
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  /** Whether it is a check with file names alone, by far the most frequent: nothing to parse. */
  private static boolean isPlainCheck(String... arguments) {
    boolean plain = arguments.length > 1 && arguments[0].equals("check");
    for (int i = 1; plain && i < arguments.length; i++) {
      plain = PLAIN_NAME.matcher(arguments[i]).matches();
    }
    return plain;
  }

  /** The whole command; of its parts only the one that is called, if that is clear. */
  private static CommandLine commandLine(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new Main(streams));
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "check" -> line.addSubcommand(new CheckCommand(streams));
      case "--version", "-V" -> {}
      default -> addAll(line, streams);
    }
    line.setOut(streams.out());
    line.setErr(streams.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(new CommandLineFaults(streams));
    line.setExecutionExceptionHandler((fault, _, _) -> OurFault.report(fault, streams));
    return line;
  }

  private static void addAll(CommandLine line, Streams streams) {
    line.addSubcommand(new CheckCommand(streams))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new LintCommand(streams))
        .addSubcommand(new DiffCommand(streams))
        .addSubcommand(new TestCommand(streams))
        .addSubcommand(new FormatCommand(streams))
        .addSubcommand(new LockCommand(streams))
        .addSubcommand(new TemplateCommand(streams))
        .addSubcommand(new AutoComplete.GenerateCompletion());
  }

  @Override
  public void run() {
    commandLine(streams).usage(streams.out());
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
