package org.proviso.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: exit codes, and what goes to which stream. */
final class MainTest {
  @TempDir Path folder;

  /** What a command came to. */
  private record Ran(int code, String out, String err) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "explain",
        "lint",
        "test",
        "format",
        "template",
        "lock",
        "generate-completion"
      })
  void everyCommandHasHelp(String command) {
    Ran ran = run(command, "--help");
    assertEquals(0, ran.code);
    assertTrue(ran.out.startsWith("Usage: proviso " + command), ran.out);
    assertEquals("", ran.err);
  }

  @Test
  void exitCodesAreInTheHelp() {
    String help = run("check", "--help").out;
    for (String code : new String[] {"  0 ", "  1 ", "  2 ", "  3 "}) {
      assertTrue(help.contains("\n" + code), help);
    }
  }

  /** What would fill a blank of either version and fits none is not passed over. */
  @Test
  void blankThatNoVersionHasIsBadInputOfADiff() throws IOException {
    Path old = folder.resolve("old.agreement");
    Path now = folder.resolve("new.agreement");
    Files.writeString(old, "A\n\n1.1  Staff meetings shall not exceed ____ minutes.\n");
    Files.writeString(now, "A\n\n1.1  No staff meeting shall exceed ____ minutes.\n");
    Ran wrong = run("diff", old.toString(), now.toString(), "--fill", "days off=3");
    assertEquals(2, wrong.code);
    assertTrue(wrong.err.contains("FILL_UNKNOWN"), wrong.err);
    assertEquals(0, run("diff", old.toString(), now.toString(), "--fill", "1.1=45").code);
  }

  @Test
  void completionIsAScript() {
    assertTrue(run("generate-completion").out.startsWith("#!/usr/bin/env bash"));
  }

  @Test
  void nothingNamedIsABadCommandLine() {
    Ran ran = run("check");
    assertEquals(2, ran.code);
    assertEquals("", ran.out);
    assertTrue(ran.err.contains("FILE"), ran.err);
  }

  @Test
  void aWordThatIsNoCommandIsMetWithTheNearest() {
    Ran ran = run("chekc");
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("proviso check"), ran.err);
  }

  @Test
  void jsonIsWrittenEvenWhenTheCommandLineIsBad() {
    Ran ran = run("check", "--format", "json", "--fail-level", "nonsense", "a", "b");
    assertEquals(2, ran.code);
    assertTrue(ran.out.contains("\"code\":\"COMMAND_LINE\""), ran.out);
    assertTrue(ran.err.contains("nonsense"), ran.err);
  }

  @Test
  void diffWritesJsonEvenWhenNoVersionCanBeRead() {
    Ran ran = run("diff", "nowhere.agreement", "nor-here.agreement", "--format", "json");
    assertEquals(ExitCode.BAD_INPUT, ran.code);
    assertTrue(ran.out.startsWith("{"), ran.out);
    assertTrue(ran.out.contains("nowhere.agreement") && ran.out.contains("nor-here.agreement"));
    assertTrue(ran.err.contains("nowhere.agreement"), ran.err);
  }

  @Test
  void jsonIsWrittenEvenWhenNothingCanBeRead() {
    Ran ran = run("check", "nowhere.agreement", "nothing.csv", "--format", "json");
    assertEquals(2, ran.code);
    assertTrue(ran.out.startsWith("{\n  \"version\":1,"), ran.out);
    assertTrue(ran.out.contains("\"code\":\"FILE_MISSING\""), ran.out);
  }

  @Test
  void faultsOfFilesGoToTheErrorStream() {
    Ran ran = run("check", "nowhere.agreement", "nothing.csv");
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("nowhere.agreement"), ran.err);
    assertFalse(ran.out.contains("nowhere.agreement"), ran.out);
    assertEquals(
        "Nothing was checked, because of the errors above.", ran.out.lines().toList().getLast());
  }

  @Test
  void resultsGoToTheFileThatIsNamed() throws IOException {
    Path file = folder.resolve("result.json");
    Ran ran = run("check", "nowhere.agreement", "nothing.csv", "-o", file.toString());
    assertEquals("", ran.out);
    assertTrue(Files.readString(file).startsWith("{\n  \"version\":1,"));
  }

  @Test
  void aFileThatCannotBeWrittenIsBadInput() {
    Ran ran = run("check", "a", "b", "-o", folder.resolve("no/such/folder.json").toString());
    assertEquals(2, ran.code);
    assertTrue(ran.err.contains("--output"), ran.err);
  }

  @Test
  void ourFaultIsOneLineAndThree() {
    StringWriter err = new StringWriter();
    int code =
        OurFault.report(
            new IllegalStateException("boom"),
            new Streams(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false));
    assertEquals(3, code);
    assertEquals(1, err.toString().lines().count());
    assertFalse(err.toString().contains("at org.proviso"), err.toString());
  }

  /** A file that had to be taken for another encoding is bad input to every command. */
  @Test
  void explainAndCheckAgreeOnBadInput() throws IOException {
    Path file = folder.resolve("latin.agreement");
    Files.write(file, "A title\n\n1.1  A caf\u00e9 shall be open.\n".getBytes(ISO_8859_1));
    for (String command : List.of("explain", "lint", "test")) {
      assertEquals(2, run(command, file.toString()).code, command);
    }
  }

  @Test
  void lintWeighsAndFixes() throws IOException {
    Path file = folder.resolve("a.agreement");
    String text =
        "\uFEFFA title\n\n1.1  Each teacher shall have at least 25 hours of lunch per day."
            + "\n\n1.3  Teachers may not wish to attend.\n";
    Files.writeString(file, text);
    assertEquals(1, run("lint", file.toString()).code);
    assertEquals(0, run("lint", file.toString(), "--severity", "LIMIT_NEVER_KEPT=off").code);
    Ran unknown = run("lint", file.toString(), "--severity", "LIMIT_NEVER_KEPD=off");
    assertEquals(2, unknown.code);
    assertTrue(unknown.err.contains("LIMIT_NEVER_KEPT"), unknown.err);
    run("lint", "--fix", file.toString());
    assertEquals(
        text.replace("1.3  Teachers may", "1.2  (reserved)\n\n1.3  Teachers might"),
        Files.readString(file));
  }

  @Test
  void rulesHavePages() {
    assertTrue(run("lint", "--about", "TERM_UNUSED").out.startsWith("# TERM_UNUSED"));
    assertEquals(2, run("lint", "--about", "TERM_UNUSE").code);
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new Streams(new PrintWriter(out), new PrintWriter(err), false, true), arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
