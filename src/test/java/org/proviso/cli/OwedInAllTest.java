package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports end with what each person is owed in all. */
final class OwedInAllTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("a.agreement"),
        """
        Callbacks

        1  Each custodian shall be paid at least three hours at the hourly rate for each callback.

        2  Each custodian shall be paid up to 10 hours at the night rate for each alarm.
        """);
    Files.createDirectory(folder.resolve("week"));
    file("people", "person,role", "Ash,custodian", "Birch,custodian");
    file(
        "events",
        "date,event,person,hours",
        "2021-03-01,callback,Ash,1",
        "2021-03-02,callback,Ash,4.5",
        "2021-03-03,alarm,Ash,",
        "2021-03-04,callback,Birch,2");
    file("about", "item,value", "hourly rate,$30");
  }

  private void file(String sheet, String... lines) throws IOException {
    Files.writeString(folder.resolve("week/" + sheet + ".csv"), String.join("\n", lines) + "\n");
  }

  private String check(String format) {
    return CommandRun.of(
        "check",
        folder.resolve("a.agreement").toString(),
        folder.resolve("week").toString(),
        "--format",
        format);
  }

  /**
   * Ash: 3 (of 1 worked) and 4.5 hours, 7.5 at $30: $225; the alarm has no claim. Birch: 3, $90.
   */
  @Test
  void hoursAndMoneyAreSummed() {
    String pretty = check("pretty");
    assertTrue(
        pretty.contains(
            "Ash: 7.5 hours, $225 in money under 2 findings; 1 amount undecided besides"),
        pretty);
    assertTrue(pretty.contains("Birch: 3 hours, $90 in money under 1 finding"), pretty);
    String json = check("json").replaceAll("\\s", "");
    assertTrue(
        json.contains(
            "{\"subject\":\"Ash\",\"findings\":2,\"hours\":\"7.5\",\"dollars\":\"225\","
                + "\"hoursWithoutRate\":\"0\",\"undecided\":1}"),
        json);
    assertTrue(check("csv").contains("owed-in-all,Birch"), check("csv"));
  }

  /** Without the rate the hours are still summed, and no money is. */
  @Test
  void hoursWithoutTheirRate() throws IOException {
    Files.delete(folder.resolve("week/about.csv"));
    String pretty = check("pretty");
    assertTrue(
        pretty.contains("Birch: 3 hours under 1 finding; no rate is given for 3 hours"), pretty);
  }
}
