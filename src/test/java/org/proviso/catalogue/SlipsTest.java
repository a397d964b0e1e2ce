package org.proviso.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.cli.CommandRun;

/** Which command finds which slip of the source, in the restated files and in the source itself. */
final class SlipsTest {
  private static final String MEMORANDUM = "agreements/benicia-2020-12-02";

  /** The source; not part of this repository. */
  private static final Path SEED = Path.of("../shared/seeds/004_d9808fde26f75d19.txt");

  /** A slip, and words of the remark that points at it. */
  private record Slip(String name, List<String> words) {
    static Slip of(String name, String... words) {
      return new Slip(name, List.of(words));
    }
  }

  private static final List<Slip> BY_LINT =
      List.of(
          Slip.of("2.06 does not exist", "There is no 2.06 before 2.07"),
          Slip.of("4.10 does not exist", "There is no 4.10 before 4.11"),
          Slip.of("6.01 carries no number", "There is no 6.01 before 6.02"),
          Slip.of("6.03 carries no number", "There is no 6.03 before 6.04"),
          Slip.of("3:08-3:15 as 5 minutes", "3:08-3:15 is 7 minutes, and 5 are written"),
          Slip.of("the 1:22 heading", "1:22-3:10 is written above", "1:20-3:08"),
          Slip.of("dismissal in preparation", "10:30-12:00", "10:30-10:45", "75 of its 90"),
          Slip.of("what is left of lunch", "11:30-12:30", "20 of its 60 minutes are left"),
          Slip.of("Friday advisory", "4.11 says that Fridays are asynchronous", "10:00-11:00"),
          Slip.of("8.03.1 after 8.02", "8.03.1 begins only when those of 8.02.1 and 8.02.2"),
          Slip.of("A/B against Blue/Gold", "called A and B in 3.05 and Blue and Gold"),
          Slip.of("CPT", "what \"CPT\" stands for"),
          Slip.of("ACCESS", "what \"ACCESS\" stands for"),
          Slip.of("BUSD", "what \"BUSD\" stands for; perhaps for \"Benicia Unified School"),
          Slip.of("BTA", "what \"BTA\" stands for; perhaps for \"Benicia Teachers Assoc"),
          Slip.of("maximum class size", "names \"maximum class size\" and gives no figure"),
          Slip.of("the rate", "names \"non-instructional rate\" and gives no figure"));

  /**
   * Only where the sentences are read, which those of the source are not. A transfer after March 1
   * and before the second observation would be both; no solver shows one, so lint says "may".
   */
  private static final List<Slip> BY_LINT_WHERE_READ =
      List.of(Slip.of("7.03 and 7.04", "Clause 7.03 and clause 7.04 may conflict"));

  @TestFactory
  Stream<DynamicTest> lintFindsThemInTheRestatedFile() {
    String said = CommandRun.of("lint", "--concise", MEMORANDUM);
    return Stream.concat(BY_LINT.stream(), BY_LINT_WHERE_READ.stream())
        .map(slip -> DynamicTest.dynamicTest(slip.name(), () -> assertSaid(slip, said)));
  }

  @Test
  void lintFindsThemInTheSource(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Files.exists(SEED));
    Path text = folder.resolve("source.agreement");
    Files.copy(SEED, text);
    String said = CommandRun.of("lint", "--concise", text.toString());
    BY_LINT.forEach(slip -> assertSaid(slip, said));
  }

  /** 45 minutes on each of five Fridays are 3 h 45; April 2021 is the month that has five. */
  @Test
  void checkFindsTheMonthOfFiveFridays() {
    String said = check("elementary-bell");
    assertTrue(
        said.contains("1.14.2 broken TK-2 teachers 2021-04 3 h 45 / no more than 3 h"), said);
  }

  /** The printed office hours stand at 3:00-3:30, and none in the hour between the groups. */
  @Test
  void checkFindsTheOfficeHoursThatAreMissing() {
    String said = check("liberty-bell");
    assertTrue(said.contains("4.08 broken LHS teachers"), said);
  }

  private static String check(String folder) {
    return CommandRun.of("check", MEMORANDUM, MEMORANDUM + "/" + folder, "--format", "concise");
  }

  private static void assertSaid(Slip slip, String said) {
    assertTrue(
        said.lines().anyMatch(line -> slip.words().stream().allMatch(line::contains)),
        () -> slip.name() + " is not found in\n" + said);
  }
}
