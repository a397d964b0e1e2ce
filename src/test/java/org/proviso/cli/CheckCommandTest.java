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

/** {@code proviso check} from files to exit code. */
final class CheckCommandTest {
  @TempDir Path folder;
  private Path agreement = Path.of("");

  /** What a command came to. */
  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void write() throws IOException {
    agreement =
        Files.writeString(
            folder.resolve("small.agreement"),
            """
            Small agreement

            1.1  Each unit member shall attend no more than two staff meetings per month.
            1.2  No unit member shall be required to attend a bake sale.
            """);
  }

  @Test
  void brokenIsOne() throws IOException {
    Ran ran = check(meetings(3));
    assertEquals(1, ran.code, ran.toString());
    assertTrue(ran.out.lines().toList().getLast().startsWith("Broken: 1 finding (1.1"), ran.out);
  }

  @Test
  void failLevelNoneIsZero() throws IOException {
    assertEquals(0, check(meetings(3), "--fail-level", "none").code);
  }

  @Test
  void keptIsZero() throws IOException {
    // All of April is covered, by what about says; two meetings are within two.
    Path april = Files.createDirectories(folder.resolve("april"));
    Files.move(meetings(2), april.resolve("schedule.csv"));
    Files.writeString(
        april.resolve("about.csv"), "item,value\ncovers from,2021-04-01\ncovers to,2021-04-30\n");
    Ran ran = check(april);
    assertEquals(0, ran.code, ran.toString());
    assertEquals("Nothing broken.", ran.out.lines().toList().getLast());
  }

  @Test
  void openCountsOnlyWhenAskedFor() throws IOException {
    // Two of two by 9 April: a third may still come in the rest of the month.
    Path two = meetings(2);
    assertEquals(0, check(two).code);
    assertEquals(1, check(two, "--fail-level", "open").code);
  }

  @Test
  void nothingCheckedIsTwo() throws IOException {
    Path lunch = Files.createDirectories(folder.resolve("lunch"));
    Files.writeString(
        lunch.resolve("schedule.csv"),
        "person,activity,date,start,end\nRivera,lunch,2021-04-02,12:00,12:30\n");
    Files.writeString(
        lunch.resolve("about.csv"), "item,value\ncovers from,2021-04-01\ncovers to,2021-04-30\n");
    Ran ran = check(lunch);
    assertEquals(2, ran.code, ran.toString());
    assertTrue(ran.err.contains("NOTHING_CHECKED"), ran.err);
  }

  @Test
  void aBadRowIsTwoAndEverythingElseIsStillReported() throws IOException {
    Path file = meetings(3);
    Files.writeString(
        file, Files.readString(file) + "Okafor,staff meeting,2021-02-30,9:45,10:30\n");
    Ran ran = check(file);
    assertEquals(2, ran.code, ran.toString());
    assertTrue(ran.err.contains("schedule.csv:5"), ran.err);
    assertTrue(ran.out.contains("Broken: 1 finding (1.1 Rivera"), ran.out);
  }

  @Test
  void anUnreadableAgreementDoesNotHideAnother() throws IOException {
    Path scan = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
    Ran ran = run("check", scan.toString(), agreement.toString(), meetings(3).toString());
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("is a PDF"), ran.err);
    assertTrue(ran.out.contains("Broken: 1 finding"), ran.out);
  }

  @Test
  void jsonKeepsToTheSchemaAndIsTheSameEveryTime() throws IOException {
    Path file = meetings(3);
    String once = check(file, "--format", "json").out;
    assertEquals(List.of(), Schema.faults(once));
    assertEquals(once, check(file, "--format", "json").out);
    assertTrue(once.contains("\"clause\":\"1.1\",\"norm\":1"), once);
  }

  @Test
  void theTermOfTheNextAgreementDoesNotMatterToOutput() throws IOException {
    Ran both =
        run(
            "check",
            agreement.toString(),
            agreement.toString(),
            meetings(3).toString(),
            "--format",
            "concise");
    assertEquals(1, both.out.lines().filter(line -> line.startsWith("1.1 broken")).count());
  }

  @Test
  void withoutOptionsItIsAsWithTheirDefaults() throws IOException {
    assertEquals(
        check(meetings(3), "--fail-level", "broken", "--color", "auto"), check(meetings(3)));
    assertEquals(run("check", "none.csv", "--color", "auto"), run("check", "none.csv"));
  }

  @Test
  void noColourOffATerminal() throws IOException {
    assertFalse(check(meetings(3)).out.contains("\u001b"));
    assertTrue(check(meetings(3), "--color", "always").out.contains("\u001b["));
  }

  @Test
  void nobodyIsNearlyAnActivity() throws IOException {
    // "Sale bake" is the bake sale in another order; as somebody's name it is nothing of the kind.
    Path file = folder.resolve("schedule.csv");
    Files.writeString(file, "person,activity,date\nRivera,sale bake,2021-04-02\n");
    assertTrue(check(file).err.contains("perhaps \"sale bake\" is meant"));
    Files.writeString(file, "person,activity,date\nSale Bake,staff meeting,2021-04-02\n");
    assertFalse(check(file).err.contains("perhaps"));
  }

  @Test
  void whatLiesBehindTheTermIsNamedWithItsDays() throws IOException {
    Files.writeString(
        agreement,
        """
        Small agreement

        This agreement is in effect from July 1, 2020 to April 10, 2021 and from year to year thereafter.

        1.1  Each unit member shall attend no more than two staff meetings per month.
        """);
    // The meetings are on the 2nd, 9th and 16th; the last of them is later than the 10th.
    String out = check(meetings(3)).out.replaceAll("\\s+", " ");
    String behind = "(1 row: Fri 16 Apr 2021, unless it went on from year to year)";
    assertTrue(out.contains("Outside the agreement's term: Small agreement " + behind), out);
  }

  /** So many staff meetings of Rivera, on successive Fridays of April 2021. */
  private Path meetings(int count) throws IOException {
    StringBuilder rows = new StringBuilder("person,activity,date,start,end\n");
    for (int i = 0; i < count; i++) {
      String day = String.valueOf(102 + 7 * i).substring(1);
      rows.append("Rivera,staff meeting,2021-04-").append(day).append(",9:45,10:30\n");
    }
    return Files.writeString(folder.resolve("schedule.csv"), rows);
  }

  private Ran check(Path proposal, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", agreement.toString(), proposal.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new Streams(new PrintWriter(out), new PrintWriter(err), false, false), arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
