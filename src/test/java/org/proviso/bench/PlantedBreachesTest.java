package org.proviso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.check.Checker;
import org.proviso.check.Opened;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** Proviso, from the text of the four rules, finds exactly the breaches that were planted. */
final class PlantedBreachesTest {
  private static final Path RULES = Path.of("src/test/resources/bench/four-rules.agreement");
  private static final int PEOPLE = 10;
  private static final int ROWS = 20_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void provisoFindsWhatWasPlanted() throws IOException {
    Path schedule = folder.resolve("schedule.csv");
    RuleCounts planted = ScheduleGenerator.write(schedule, PEOPLE, ROWS);
    StandardPasses passes = new StandardPasses();
    Opened opened = new Workspace(passes, Settings.PLAIN).open(List.of(RULES, schedule));
    assumeFalse(
        opened.agreements().getFirst().clauses().isEmpty(), "The passes are not joined yet.");

    Result result = new Checker(passes, Settings.PLAIN).check(opened);

    assertEquals(List.of(), unread(result));
    assertEquals(
        planted,
        new RuleCounts(
            ROWS,
            broken(result, "1"),
            broken(result, "2"),
            broken(result, "3"),
            broken(result, "4")));
    assertEquals(0, result.counts().getOrDefault(Verdict.UNDECIDED, 0L), "undecided");
  }

  private static long broken(Result result, String clause) {
    return result.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.BROKEN)
        .filter(finding -> finding.norm().clause().number().equals(clause))
        .count();
  }

  private static List<String> unread(Result result) {
    return result.notChecked().stream()
        .filter(
            clause ->
                switch (clause.why()) {
                  case NOT_READ, TWO_READINGS, NOT_CHECKABLE, OUTSIDE_TERM -> true;
                  case NOT_TESTED, JUDGEMENT, DECLARATION -> false;
                })
        .map(NotChecked::words)
        .toList();
  }
}
