package org.proviso.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDriver;

/**
 * A program that checks the four rules.
 *
 * @param name as it stands in the table
 * @param preparation what is run once before, and not measured
 * @param command how it is started on a schedule
 * @param counts what it found, from the lines that it printed; rows are 0 where it does not say
 */
record Contender(
    String name,
    List<String> preparation,
    Function<Path, List<String>> command,
    Function<List<String>, RuleCounts> counts) {
  private static final Path RULES = Path.of("src/test/resources/bench/four-rules.agreement");
  private static final Pattern BROKEN = Pattern.compile("([1-4]) broken .*");

  static Contender proviso() {
    return new Contender(
        "Proviso",
        List.of("./proviso", "--prepare"),
        schedule ->
            List.of(
                "./proviso", "check", RULES.toString(), schedule.toString(), "--format", "concise"),
        Contender::brokenByRule);
  }

  static Contender handWritten(int threads) {
    return new Contender(
        "hand-written Java, " + threads(threads),
        List.of("true"),
        schedule -> java(HandWritten.class, schedule, threads),
        output -> RuleCounts.parse(output.getLast()));
  }

  static Contender duck(int threads) {
    return new Contender(
        "DuckDB, " + threads(threads),
        List.of("true"),
        schedule -> java(DuckSql.class, schedule, threads),
        output -> RuleCounts.parse(output.getLast()));
  }

  private static RuleCounts brokenByRule(List<String> output) {
    long[] broken = new long[5];
    output.stream()
        .map(BROKEN::matcher)
        .filter(Matcher::matches)
        .forEach(line -> broken[Integer.parseInt(line.group(1))]++);
    return new RuleCounts(0, broken[1], broken[2], broken[3], broken[4]);
  }

  /** Started as Proviso is: the same JVM, the same collector. */
  private static List<String> java(Class<?> program, Path schedule, int threads) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        home(program) + System.getProperty("path.separator") + home(DuckDBDriver.class),
        program.getName(),
        schedule.toString(),
        String.valueOf(threads));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String threads(int threads) {
    return threads == 1 ? "1 thread" : threads + " threads";
  }
}
