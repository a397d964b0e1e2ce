package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Code;
import org.proviso.source.Name;
import org.proviso.source.Place;

/** Files as they should not be: each is told, and the rest is read. */
final class BadInputTest {
  @TempDir private Path folder;

  @Test
  void oldWindowsText() throws IOException {
    Path file = folder.resolve("schedule.csv");
    byte[] text =
        "person,activity,date\nLee,lunch,2021-03-01\nMu\u00f1oz,lunch,2021-03-01\n"
            .getBytes(Charset.forName("windows-1252"));
    Files.write(file, text);
    var proposal = read(file);
    assertEquals(List.of(Code.FILE_NOT_UTF8), Proposals.complaints(proposal));
    assertTrue(Proposals.messages(proposal).getFirst().startsWith("Line 3 of "));
    assertTrue(Proposals.messages(proposal).getFirst().contains("Mu\u00f1oz,lunch"));
    assertEquals(List.of("Lee", "Mu\u00f1oz"), Proposals.cells(proposal, "schedule", "person"));
    var told =
        ProposalReader.read(
            List.of(file), ReadOptions.PLAIN.withEncoding(Charset.forName("windows-1252")));
    assertEquals(List.of(), Proposals.complaints(told));
  }

  @Test
  void marksLineEndsSemicolonsAndOddSpaces() throws IOException {
    var proposal =
        read(
            write(
                """
                \uFEFFperson;activity;date\r
                Rivera;\u201Cstaff\u201D\u00A0meeting ;8\u00A0Jan\u00A02021\r
                """));
    assertEquals(List.of(), Proposals.messages(proposal));
    assertEquals(
        List.of("2021-01-08|Rivera|\"staff\" meeting"), Proposals.rows(proposal.sheet("schedule")));
  }

  @Test
  void tabs() throws IOException {
    var proposal = read(write("person\tactivity\nRivera, A.\tlunch, duty-free\n"));
    assertEquals(
        List.of("Rivera, A.|lunch, duty-free"), Proposals.rows(proposal.sheet("schedule")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A,\"x;B,y;C,z           | CSV_TORN  | 2 | B y C z",
        "A,\"x;B,y\";C,z         | CSV_TORN  | 2 | B y\" C z",
        "A,x;B,\"y\"q;C,z        | CSV_TORN  | 3 | A x C z",
        "A,x;B;C,z               | ROW_WIDTH | 3 | A x C z",
        "A,x;B,y,3;C,z           | ROW_WIDTH | 3 | A x C z",
      })
  void brokenRowsAreLeftOut(String rows, Code code, int line, String left) throws IOException {
    var proposal = read(write("person,activity\n" + rows.replace(';', '\n') + "\n"));
    var complaint = proposal.diagnostics().getFirst();
    assertEquals(code, complaint.code());
    assertTrue(complaint.place() instanceof Place.InRow row && row.row() == line);
    assertEquals(
        left, String.join(" ", Proposals.rows(proposal.sheet("schedule"))).replace("|", " "));
    assertEquals(1, proposal.sheet("schedule").unreadRows());
    assertFalse(proposal.sheet("schedule").isComplete());
  }

  @Test
  void blankRowsAndTrailingCommasAreNothing() throws IOException {
    var proposal =
        read(write("person,activity,date,,\n\nA,x,2021-03-01,,\n,,,\nB,y,2021-03-02,,,,\n"));
    assertEquals(List.of(), Proposals.complaints(proposal));
    assertEquals(
        List.of("2021-03-01|A|x", "2021-03-02|B|y"), Proposals.rows(proposal.sheet("schedule")));
    assertEquals(5, proposal.sheet("schedule").sourceRow(1));
  }

  @Test
  void doubledAndMisspeltColumns() throws IOException {
    var proposal = read(write("person,activty,date,Date\nA,x,2021-01-08,2021-01-09\n"));
    assertEquals(
        List.of(Code.COLUMN_DOUBLED, Code.FIELD_UNKNOWN, Code.COLUMN_MISSING),
        Proposals.complaints(proposal));
    assertTrue(proposal.sheet("schedule").column("date").isEmpty());
    assertTrue(proposal.sheet("schedule").column("activity").isEmpty());
    assertTrue(proposal.sheet("schedule").column("activty").isPresent());
  }

  @Test
  void unknownFieldsAreUsableByName() throws IOException {
    var proposal = read(write("person,activity,date,snack\nA,x,2021-03-01,apple\n"));
    assertEquals(List.of(), Proposals.complaints(proposal));
    assertEquals(List.of("apple"), Proposals.cells(proposal, "schedule", "snack"));
  }

  @Test
  void twoSpellingsAndTwins() throws IOException {
    var proposal =
        read(
            write(
                """
                person,activity,date
                Rivera,x,2021-03-01
                Riviera,x,2021-03-01
                Lee,x,2021-03-01
                rivera,y,2021-03-01
                Lee,x,2021-03-01
                M001,x,2021-03-01
                M002,x,2021-03-01
                """));
    assertEquals(
        List.of(
            "\"Rivera\" and \"Riviera\" may be one person; they are counted as two.",
            "\"Rivera\" and \"rivera\" may be one person; they are counted as two.",
            "Rows 4 and 6 say the same; they count once."),
        Proposals.messages(proposal));
    assertEquals(6, proposal.sheet("schedule").column("person").orElseThrow().dictionary().size());
  }

  @Test
  void cellsThatSayNothingAreBlankAndTheirRowsDamaged() throws IOException {
    var proposal =
        read(
            write(
                """
                person,activity,date,start,end
                A,x,30 February 2021,8:00,9:00
                B,#REF!,2021-01-08,25:00,9:00
                C,x,2021-01-08,8:00,9:00
                """));
    assertEquals(
        List.of(Code.CELL_NO_SUCH_DAY, Code.TIME_UNREADABLE, Code.CELL_ERROR),
        Proposals.complaints(proposal));
    assertEquals(
        List.of("", "2021-01-08", "2021-01-08"), Proposals.cells(proposal, "schedule", "date"));
    assertEquals(List.of("8:00", "", "8:00"), Proposals.cells(proposal, "schedule", "start"));
    assertTrue(proposal.sheet("schedule").isDamaged(1));
    assertFalse(proposal.sheet("schedule").isDamaged(2));
  }

  @Test
  void whatIsNoTable() throws IOException {
    assertEquals(List.of(Code.FILE_MISSING), complaints(folder.resolve("none.csv")));
    assertEquals(List.of(Code.FILE_IS_DIRECTORY), complaints(folder));
    assertEquals(List.of(Code.FILE_EMPTY), complaints(write("")));
    assertEquals(List.of(Code.FILE_EMPTY), complaints(write("\n  \n")));
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(write("%PDF-1.7\n")));
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(write("PK\u0003\u0004 zip")));
    Path image = folder.resolve("image.csv");
    Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(image));
    assertEquals(List.of(Code.LINE_TOO_LONG), complaints(write("x".repeat(2_000_000))));
    assertEquals(List.of(Code.ROW_TOO_WIDE), complaints(write("a,".repeat(100_000) + "\n")));
    assertEquals(
        List.of(Code.ROW_TOO_WIDE),
        complaints(write("person,activity,date\n1,2,2021-03-01\n" + "a,".repeat(10_000) + "\n")));
  }

  @Test
  void aFolderIsASheetAFile() throws IOException {
    Files.writeString(folder.resolve("Schedule.csv"), "activity,date\nlunch,2021-03-01\n");
    Files.writeString(folder.resolve("peopel.csv"), "who\nA\n");
    Files.writeString(folder.resolve("notes.txt"), "no table");
    Files.writeString(
        folder.resolve("spring.csv"), "person,start,activity,date\nA,8:00,duty,2021-03-01\n");
    var proposal = read(folder);
    assertEquals(List.of(Code.SHEET_UNKNOWN), Proposals.complaints(proposal));
    assertEquals(List.of("lunch", "duty"), Proposals.cells(proposal, "schedule", "activity"));
    assertEquals(1, proposal.sheet("peopel").size());
    assertTrue(proposal.sheet("schedule").file(1).endsWith("spring.csv"));
    assertEquals(2, proposal.sheet("schedule").sourceRow(1));
  }

  @Test
  void anAboutSheetWithoutHeaderIsUnderstood() throws IOException {
    Files.writeString(
        folder.resolve("about.csv"), "covers from,2021-01-04\ncovers to,2021-01-29\n");
    Files.writeString(folder.resolve("schedule.csv"), "activity,date\nlunch,2021-01-04\n");
    var proposal = read(folder);
    assertEquals(List.of(), Proposals.complaints(proposal));
    assertTrue(proposal.coverageStated());
    assertEquals("2021-01-29", proposal.about(Name.of("covers to")).orElseThrow());
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("schedule.csv");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private static Proposal read(Path file) {
    return ProposalReader.read(List.of(file), Proposals.IN_TERM);
  }

  private static List<Code> complaints(Path file) throws IOException {
    List<Code> found = Proposals.complaints(read(file));
    if (Files.isRegularFile(file)) {
      Files.delete(file);
    }
    return found;
  }
}
