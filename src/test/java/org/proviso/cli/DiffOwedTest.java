package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed on a schedule under both versions, by clause and person. */
final class DiffOwedTest {
  /** An hour and a half: at $40 it is $60, at $45 $67.50. */
  @Test
  void sameHoursAtAnotherRate(@TempDir Path folder) throws IOException {
    Path old = folder.resolve("old.agreement");
    Path now = folder.resolve("new.agreement");
    String clause = "A\n\n1.1  A unit member shall be paid $40 for each hour of class coverage.\n";
    Files.writeString(old, clause);
    Files.writeString(now, clause.replace("$40", "$45"));
    Path schedule = folder.resolve("schedule.csv");
    Files.writeString(
        schedule,
        "person,activity,date,start,end\nRivera,class coverage,2021-02-03,9:00 am,10:30 am\n");
    var out = new StringWriter();
    Main.run(
        new Streams(new PrintWriter(out), new PrintWriter(new StringWriter()), false, true),
        "diff",
        old.toString(),
        now.toString(),
        "--on",
        schedule.toString());
    String said = out.toString().replaceAll("\\s+", " ");
    assertTrue(
        said.contains(
            "Rivera, Wed 3 Feb 2021: owed (was: owed, 1 h 30, $60; now: owed, 1 h 30, $67.50)"),
        said);
  }
}
