package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.proviso.check.Opened;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.proposal.Proposal;
import org.proviso.verdict.Result;

/** However many threads hold the norms, what comes of it is the same, in the same order. */
final class ThreadsTest {
  private static final Path AGREEMENTS = Path.of("agreements");

  static Stream<List<Path>> jobs() {
    Path benicia = AGREEMENTS.resolve("benicia-2020-12-02");
    Path successor = AGREEMENTS.resolve("benicia-successor");
    return Stream.of(
        List.of(benicia, benicia.resolve("elementary-bell")),
        List.of(benicia, successor, benicia.resolve("high-school-bell")));
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void threadsChangeNothing(List<Path> files) {
    StandardPasses passes = new StandardPasses();
    Opened opened = new Workspace(passes, Settings.PLAIN).open(files);
    Proposal proposal =
        passes.open(opened.proposals(), opened.calendars(), opened.agreements(), Settings.PLAIN);
    Interpreter interpreter = new Interpreter();

    Result alone = interpreter.on(1).check(opened.agreements(), proposal);

    assertTrue(alone.findings().size() > 20, () -> "only " + alone.findings().size());
    for (int threads = 2; threads <= 4; threads++) {
      Result several = interpreter.on(threads).check(opened.agreements(), proposal);
      assertEquals(alone, several, threads + " threads");
    }
  }
}
