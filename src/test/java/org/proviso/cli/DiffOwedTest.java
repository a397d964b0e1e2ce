package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    String said = diff(old, now, schedule);
    assertTrue(
        said.contains(
            "Rivera, Wed 3 Feb 2021: owed (was: owed, 1 h 30, $60; now: owed, 1 h 30, $67.50)"),
        said);
  }

  /** Two hours at another share of a rate that nobody gives are not the same, though as long. */
  @Test
  void sameHoursAtAnotherShareOfAnUnknownRate(@TempDir Path folder) throws IOException {
    Path old = folder.resolve("old.agreement");
    Path now = folder.resolve("new.agreement");
    String clause = "A\n\n1.1  Overtime shall be paid at %s times the regular rate.\n";
    Files.writeString(old, clause.formatted("one and one-half"));
    Files.writeString(now, clause.formatted("two"));
    Path schedule = folder.resolve("schedule.csv");
    Files.writeString(
        schedule, "person,activity,date,start,end\nRivera,overtime,2021-02-03,18:00,20:00\n");
    String said = diff(old, now, schedule);
    assertTrue(
        said.contains("owed (was: owed, 2 h at 150 % of regular rate; now: owed, 2 h at 200 %"),
        said);
    assertTrue(said.contains("what they are worth rests on a rate that is not given"), said);
  }

  /**
   * A successor on this year's schedule: 3 h 30 of training at $40 are $140, at $45 $157.50; two
   * and a half hours of meetings in a month keep 3 hours and not 2.
   */
  @Test
  void successorIsHeldOnTheSameDays(@TempDir Path folder) throws IOException {
    String words =
        """
        Master agreement

        It is in force from July 1, 2020 to June 30, 2021.

        1.1  Each teacher who attends training shall be paid $40 per hour.

        1.2  Each teacher's staff meetings shall take no more than 3 hours per month.
        """;
    Path old = folder.resolve("old.agreement");
    Path now = folder.resolve("new.agreement");
    Files.writeString(old, words);
    Files.writeString(
        now,
        words
            .replace("July 1, 2020 to June 30, 2021", "July 1, 2021 to June 30, 2022")
            .replace("$40", "$45")
            .replace("3 hours", "2 hours"));
    Path schedule = folder.resolve("schedule.csv");
    Files.writeString(
        schedule,
        """
        person,activity,date,start,end
        Rivera,training,2021-02-01,15:00,17:00
        Lee,training,2021-02-02,15:00,16:30
        Rivera,staff meeting,2021-02-05,15:00,16:30
        Rivera,staff meeting,2021-02-12,15:00,16:00
        Rivera,staff meeting,2021-03-05,15:00,16:30
        Rivera,staff meeting,2021-03-12,15:00,16:00
        """);
    String said = diff(old, now, schedule);
    for (String line :
        List.of(
            "Both versions are held as if in force on the same days, from 1 Jul 2020 to 30 Jun"
                + " 2021.",
            "1.2 Rivera, February 2021: newly broken",
            "Lee: 1.5 hours, $60 in money before, 1.5 hours, $67.50 in money after, $7.50 more.",
            "Rivera: 2 hours, $80 in money before, 2 hours, $90 in money after, $10 more.",
            "All together: 3.5 hours, $140 in money before, 3.5 hours, $157.50 in money after,"
                + " $17.50 more.")) {
      assertTrue(said.contains(line), line + " is not in " + said);
    }
  }

  private static String diff(Path old, Path now, Path schedule) {
    return CommandRun.of("diff", old.toString(), now.toString(), "--on", schedule.toString())
        .replaceAll("\\s+", " ");
  }
}
