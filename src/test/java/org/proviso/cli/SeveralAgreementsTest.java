package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.report.Schema;

/** Two agreements at once: what yields to what, in every command, and on one day. */
final class SeveralAgreementsTest {
  @TempDir Path folder;

  /** What a command came to. */
  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("memorandum.agreement"),
        """
        Memorandum on Fridays

        It supersedes the Collective Bargaining Agreement where they conflict. It is in force from
        December 2, 2020 to June 4, 2021, unless both parties extend it in writing.

        1.1  Staff meetings may be held on Fridays before 9:00 am.
        """);
    Files.writeString(
        folder.resolve("cba.agreement"),
        """
        Collective Bargaining Agreement

        7.1  No staff meetings shall be held on Fridays.
        """);
    Files.writeString(
        folder.resolve("schedule.csv"),
        """
        person,activity,date,start,end
        Rivera,staff meeting,2021-03-05,8:00,8:45
        Chen,staff meeting,2021-03-05,10:00,10:45
        Diaz,staff meeting,2021-06-11,8:00,8:45
        """);
  }

  @Test
  void checkSaysWhatYields() {
    Ran ran = run("check", "memorandum.agreement", "cba.agreement", "schedule.csv");
    assertEquals(1, ran.code, ran.toString());
    // Rivera's meeting is allowed, Chen's is too late in the day, Diaz's after the memorandum.
    assertTrue(ran.out.contains("superseded by 1.1 of Memorandum on Fridays"), ran.out);
    assertTrue(ran.out.lines().toList().getLast().startsWith("Broken: 2 findings"), ran.out);
  }

  @Test
  void jsonIsAfterTheSchema() throws IOException {
    Ran ran =
        run("check", "memorandum.agreement", "cba.agreement", "schedule.csv", "--format", "json");
    assertEquals(List.of(), Schema.faults(ran.out));
    assertTrue(ran.out.contains("\"order\":\"yields\""), ran.out);
  }

  @Test
  void onADayOnlyWhatIsInForce() {
    Ran ran =
        run("check", "memorandum.agreement", "cba.agreement", "schedule.csv", "--on", "2021-06-05");
    assertEquals(1, ran.code, ran.toString());
    assertTrue(
        ran.err.contains(
            "On June 5, 2021: Memorandum on Fridays has expired, on June 4, 2021, unless both"
                + " parties extended it in writing."),
        ran.err);
    // All three meetings break the agreement that is left.
    assertTrue(ran.out.lines().toList().getLast().startsWith("Broken: 3 findings"), ran.out);
  }

  @Test
  void onADayWithNothingInForce() {
    Ran ran = run("check", "memorandum.agreement", "schedule.csv", "--on", "2021-06-05");
    assertEquals(2, ran.code, ran.toString());
    assertTrue(ran.err.contains("has expired"), ran.err);
    assertTrue(ran.out.contains("Outside the agreement's term: "), ran.out);
    assertFalse(ran.out.contains("Outside the agreement's term: \n"), ran.out);
  }

  /** Changes of site are worked out from assignments, and a rate is the person's own. */
  @Test
  void aChangeOfSiteNeedsAssignments() throws IOException {
    Files.writeString(
        folder.resolve("moves.agreement"),
        "Moves\n\n1.1  Each teacher who is required to change sites shall be paid up to 10 hours at"
            + " the curriculum rate.\n");
    Ran ran = run("explain", "moves.agreement", "1.1");
    assertTrue(ran.out.contains("    assignments: person"), ran.out);
    assertTrue(ran.out.contains("site (before and after), voluntary"), ran.out);
    assertTrue(ran.out.contains("curriculum rate (a number)"), ran.out);
    assertFalse(ran.out.contains("    schedule:"), ran.out);
  }

  @Test
  void aWrongDayIsABadCommandLine() {
    Ran ran = run("check", "memorandum.agreement", "schedule.csv", "--on", "June");
    assertEquals(2, ran.code, ran.toString());
    assertTrue(ran.err.contains("2021-06-05"), ran.err);
  }

  @Test
  void explainShowsWhatYields() {
    Ran ran = run("explain", "cba.agreement", "memorandum.agreement", "7.1");
    assertEquals(0, ran.code, ran.toString());
    assertTrue(
        ran.out.contains("Yields to 1.1 of Memorandum on Fridays, where both speak of the same."),
        ran.out);
    Ran later = run("explain", "cba.agreement", "memorandum.agreement", "--on", "2021-06-05");
    assertFalse(later.out.contains("Yields to"), later.out);
  }

  @Test
  void lintReportsWhatNothingSettles() throws IOException {
    Path letter =
        Files.writeString(
            folder.resolve("letter.agreement"),
            """
            Side letter

            1.1  Staff meetings may be held on Fridays.
            """);
    Ran ran = run("lint", letter.getFileName().toString(), "cba.agreement", "--concise");
    assertTrue(ran.out.contains("[CONFLICT_UNORDERED]"), ran.out);
    Ran settled = run("lint", "memorandum.agreement", "cba.agreement", "--concise");
    assertFalse(settled.out.contains("[CONFLICT_UNORDERED]"), settled.out);
  }

  private Ran run(String... arguments) {
    var all = new ArrayList<String>();
    for (String argument : arguments) {
      boolean file = argument.endsWith(".agreement") || argument.endsWith(".csv");
      all.add(file ? folder.resolve(argument).toString() : argument);
    }
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        Main.run(
            new Streams(new PrintWriter(out), new PrintWriter(err), false, true),
            all.toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
