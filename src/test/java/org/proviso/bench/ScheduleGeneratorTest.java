package org.proviso.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator says that it planted is what the rivals find, on a small schedule. */
final class ScheduleGeneratorTest {
  private static final int PEOPLE = 10;
  private static final int ROWS = 20_000;

  @TempDir private Path folder = Path.of("");
  private Path schedule = Path.of("");
  private RuleCounts planted = new RuleCounts(0, 0, 0, 0, 0);

  @BeforeEach
  void generate() throws IOException {
    schedule = folder.resolve("schedule.csv");
    planted = ScheduleGenerator.write(schedule, PEOPLE, ROWS);
  }

  @Test
  void everyRuleIsBrokenSomewhere() {
    assertEquals(ROWS, planted.rows());
    assertTrue(planted.meetings() > 0, planted::line);
    assertTrue(planted.gaps() > 0, planted::line);
    assertTrue(planted.livestreams() > 0, planted::line);
    assertTrue(planted.starts() > 0, planted::line);
  }

  @Test
  void twiceTheSameBytes() throws IOException {
    Path again = folder.resolve("again.csv");
    assertEquals(planted, ScheduleGenerator.write(again, PEOPLE, ROWS));
    assertArrayEquals(Files.readAllBytes(schedule), Files.readAllBytes(again));
  }

  @Test
  void handWrittenFindsWhatWasPlanted()
      throws IOException, InterruptedException, ExecutionException {
    assertEquals(planted, HandWritten.count(schedule, 1));
    assertEquals(planted, HandWritten.count(schedule, 3), "in three parts");
  }

  @Test
  void sqlFindsWhatWasPlanted() throws SQLException {
    assertEquals(planted, DuckSql.count(schedule, 2));
  }

  @Test
  void countsReadBack() {
    assertEquals(planted, RuleCounts.parse(planted.line()));
  }
}
