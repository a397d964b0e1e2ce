package org.proviso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proviso, the hand-written checker and DuckDB on the same file, cold and by turns, every count
 * compared with what was planted. Its name keeps it out of the build; by hand:
 *
 * <pre>mvn -q test -Dtest=Benchmark [-Dbenchmark.rows=1000000,10000000] [-Dbenchmark.rounds=5]
 * </pre>
 */
final class Benchmark {
  private static final Path FOLDER = Path.of("target/bench");
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
  private static final int ROWS_PER_PERSON = 2_000;

  private static final Pattern PROGRAMS =
      Pattern.compile(System.getProperty("benchmark.programs", ""));

  private static final List<Contender> CONTENDERS =
      Stream.of(
              Contender.handWritten(1),
              Contender.proviso(),
              Contender.handWritten(2),
              Contender.duck(1),
              Contender.duck(2))
          .filter(contender -> PROGRAMS.matcher(contender.name()).find())
          .toList();

  static List<Long> sizes() {
    return List.of(System.getProperty("benchmark.rows", "1000000,10000000").split(",")).stream()
        .map(Long::valueOf)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void fourRules(long rows) throws IOException, InterruptedException {
    Path schedule = FOLDER.resolve("schedule-" + rows + ".csv");
    RuleCounts planted = generate(schedule, rows);
    for (Contender contender : CONTENDERS) {
      ColdRun.of(contender.preparation(), FOLDER);
    }
    readOnce(schedule);
    Map<Contender, List<ColdRun>> runs = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Contender contender : CONTENDERS) {
        ColdRun run = ColdRun.of(contender.command().apply(schedule), FOLDER);
        assertEquals(
            planted, withRows(contender.counts().apply(run.output()), rows), contender::name);
        runs.computeIfAbsent(contender, first -> new ArrayList<>()).add(run);
      }
    }
    System.out.println(new ResultTable(rows, Files.size(schedule), planted, runs).text());
  }

  /** Writes the schedule, unless an earlier run left it; what was planted stands beside it. */
  private static RuleCounts generate(Path schedule, long rows) throws IOException {
    Files.createDirectories(FOLDER);
    Path truth = Path.of(schedule + ".planted");
    if (!Files.exists(truth)) {
      RuleCounts planted =
          ScheduleGenerator.write(schedule, Math.toIntExact(rows / ROWS_PER_PERSON), rows);
      Files.writeString(truth, planted.line());
    }
    return RuleCounts.parse(Files.readString(truth));
  }

  /** Brings the file into the system's cache, so that nobody pays for the disk. */
  private static void readOnce(Path schedule) throws IOException {
    try (InputStream in = Files.newInputStream(schedule)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static RuleCounts withRows(RuleCounts found, long rows) {
    return new RuleCounts(
        rows, found.meetings(), found.gaps(), found.livestreams(), found.starts());
  }
}
