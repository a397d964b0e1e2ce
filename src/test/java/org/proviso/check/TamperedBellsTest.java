package org.proviso.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/**
 * What is broken in a shipped proposal does not silently become kept when an activity gets a name
 * that nobody knows, or a column goes (S1, S2).
 */
final class TamperedBellsTest {
  private static final Path BENICIA = Path.of("agreements/benicia-2020-12-02");
  private static final String UNHEARD_OF = "zyx gathering";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> nothingBrokenBecomesKept() {
    return Stream.of("elementary-bell", "middle-school-bell", "high-school-bell", "liberty-bell")
        .map(name -> DynamicTest.dynamicTest(name, () -> tamper(BENICIA.resolve(name))));
  }

  private void tamper(Path proposal) throws IOException {
    List<String> lines = Files.readAllLines(proposal.resolve("schedule.csv"));
    Set<String> broken = keys(checked(proposal, lines), Verdict.BROKEN);
    for (String activity : activities(lines)) {
      Result result = checked(proposal, renamed(lines, activity));
      boolean listed =
          result.unclassified().stream().anyMatch(name -> name.name().equals(UNHEARD_OF));
      assertTrue(listed, activity + " became " + UNHEARD_OF + ", and nobody is told");
    }
    for (String column : lines.getFirst().split(",")) {
      Set<String> kept = keys(checked(proposal, without(lines, column)), Verdict.KEPT);
      kept.retainAll(broken);
      assertEquals(Set.of(), kept, "kept without the column " + column);
    }
  }

  private static Set<String> keys(Result result, Verdict verdict) {
    return result.findings().stream()
        .filter(finding -> finding.verdict() == verdict)
        .map(TamperedBellsTest::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String key(Finding finding) {
    return finding.norm().clause().number()
        + "#"
        + finding.norm().ordinal()
        + " "
        + finding.subject().name()
        + " "
        + finding.when().key();
  }

  private Result checked(Path proposal, List<String> schedule) throws IOException {
    Path tampered = Files.createTempDirectory(folder, "tampered");
    try (Stream<Path> files = Files.list(proposal)) {
      for (Path file : files.toList()) {
        Files.copy(file, tampered.resolve(file.getFileName().toString()));
      }
    }
    Files.write(tampered.resolve("schedule.csv"), schedule);
    Passes passes = new StandardPasses();
    Opened opened = new Workspace(passes, Settings.PLAIN).open(List.of(BENICIA, tampered));
    return new Checker(passes, Settings.PLAIN).check(opened);
  }

  private static Set<String> activities(List<String> lines) {
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",")[1])
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> renamed(List<String> lines, String activity) {
    return lines.stream()
        .map(line -> line.replaceFirst("," + activity + ",", "," + UNHEARD_OF + ","))
        .toList();
  }

  /** Commas within quotes part days, not columns. */
  private static List<String> without(List<String> lines, String column) {
    int at = Arrays.asList(lines.getFirst().split(",")).indexOf(column);
    List<String> without = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      without.add(
          IntStream.range(0, cells.length)
              .filter(i -> i != at)
              .mapToObj(i -> cells[i])
              .collect(Collectors.joining(",")));
    }
    return without;
  }
}
