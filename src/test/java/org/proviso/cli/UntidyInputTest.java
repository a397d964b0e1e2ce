package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a clerk reads where agreements, tables, blanks or rows are not in order, and the way out.
 */
final class UntidyInputTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static void holds(String report, String... words) {
    // Lines are cut at the width of a page.
    String flat = report.replaceAll("\\s+", " ");
    for (String wanted : words) {
      assertTrue(flat.contains(wanted), report);
    }
  }

  private String mutual(String title, String other, String hours) throws IOException {
    return file(
        title + ".agreement",
        """
        %s Agreement

        It supersedes the %s Agreement where they conflict.

        1.1  No employee shall work more than %s hours per day.
        """
            .formatted(title, other, hours));
  }

  @Test
  void whereEachSupersedesTheOtherEveryLineSaysOfWhichItSpeaks() throws IOException {
    String report =
        CommandRun.of(
            "check",
            mutual("Warehouse", "Yard", "nine"),
            mutual("Yard", "Warehouse", "ten"),
            file("work.csv", "person,activity,date,start,end\nKim,work,2026-03-02,6:00,15:30\n"));
    // 6:00 to 15:30 is 9 h 30: more than nine hours, not more than ten.
    holds(
        report,
        "each said to prevail over the other; neither does",
        "1.1 of Yard Agreement The work of each employee",
        "Broken: 1 finding (1.1 of Warehouse Agreement Kim");
  }

  @Test
  void everyHoleOfATableIsNamed() throws IOException {
    String agreement =
        file(
            "sizes.agreement",
            """
            Sizes

            4.1  The size of each class shall be no more than the maximum class size in Table 2 for its grade.

                Table 2. Sizes

                | grade | maximum class size |
                |-------|--------------------|
                | 2     | 22                 |
                | 3     |                    |
                | 4     | 31 minutes         |
            """);
    String classes =
        file("classes.csv", "class,grade,size\nRoom 3,3,40\nRoom 4,4,29\nRoom 5,5,50\n");
    holds(
        CommandRun.of("check", agreement, classes),
        "Room 3, Room 4, Room 5: 3 findings",
        "maximum class size for grade 3 (to settle it: write one row for it in Table 2",
        "Likewise not known: what Table 2 gives as the maximum class size for grade 4; what Table 2"
            + " gives as the maximum class size for grade 5.");
  }

  @Test
  void aBlankSaysHowItIsFilled() throws IOException {
    String agreement =
        file(
            "desk.agreement",
            "2.1  No clerk shall have desk duty for more than ____ hours per week.\n");
    String rows =
        file("desk.csv", "person,activity,date,start,end\nLee,desk duty,2026-03-02,8:00,16:00\n");
    holds(
        CommandRun.of("check", agreement, rows),
        "With a blank to fill in (such as --fill '2.1=30'): 2.1");
  }

  @Test
  void aResponseWithoutADateIsAskedForItsDate() throws IOException {
    String agreement =
        file(
            "grievances.agreement",
            "7.1  The supervisor shall respond to each grievance within ten calendar days of its"
                + " receipt.\n");
    String events =
        file(
            "events.csv",
            """
            event,date,by,to,about
            grievance,2026-05-04,Ruiz,supervisor,uniform
            response,,supervisor,Ruiz,uniform
            grievance,2026-06-01,Park,Moss,overtime
            response,2026-06-20,Moss,Park,overtime
            """);
    holds(
        CommandRun.of("check", agreement, events),
        "Saved if known: the date of response, supervisor, Ruiz (to settle it: fill in the column"
            + " date)");
  }

  @Test
  void aCalendarWithoutTheDaysOfAClauseSaysWhichDaysTheyAre() throws IOException {
    Files.createDirectory(folder.resolve("p"));
    file("p/calendar.csv", "from,to,kind\n2026-03-02,2026-03-06,work day\n");
    file(
        "p/events.csv", "event,date,by\nobservation,2026-03-05,Wade\nconference,2026-03-11,Wade\n");
    String agreement =
        file(
            "evaluation.agreement",
            "3.3  Each conference shall be held within three instructional days after the"
                + " observation.\n");
    holds(
        CommandRun.of("check", agreement, folder.resolve("p").toString()),
        "are instructional days, which clause 3.3 needs");
  }
}
