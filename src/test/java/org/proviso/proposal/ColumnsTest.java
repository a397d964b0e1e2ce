package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Name;

/** Columns as they are kept: small codes, and the same words back. */
final class ColumnsTest {
  @TempDir private Path folder;

  @Test
  void codesWidenAsTheyMust() {
    var codes = new Codes();
    for (int code = 0; code < 70_000; code++) {
      codes.add(code);
    }
    codes.trim();
    for (int row = 0; row < 70_000; row++) {
      assertEquals(row, codes.at(row));
    }
    int[] squares = new int[70_000];
    squares[300] = 90_000;
    int[] found = new int[2];
    codes.lookUp(299, 2, squares, found);
    assertEquals(90_000, found[1]);
  }

  @Test
  void differentTextsHaveDifferentNumbers() {
    var texts = new CellTexts();
    String[] words = {
      "a",
      "aa",
      "12345678",
      "123456789",
      "1234567812345678",
      "12345678123456789",
      "\u00E9",
      "e",
      "12345678\0x",
      "12345678x",
      "Mu\u00F1oz",
      "a much longer text than sixteen letters"
    };
    for (int i = 0; i < words.length; i++) {
      assertEquals(i + 1, texts.code(words[i]));
    }
    for (int i = 0; i < words.length; i++) {
      assertEquals(i + 1, texts.code(" " + words[i] + "\u00A0"));
      assertEquals(words[i], texts.text(i + 1));
    }
    assertEquals(0, texts.code("  "));
    assertEquals(words.length, texts.size());
  }

  /** A million rows, read with a heap that could not hold them as objects. */
  @Test
  void aMillionRowsStayColumns() throws IOException {
    Path file = folder.resolve("schedule.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("person,activity,date,start,end,note\n");
      for (int i = 0; i < 1_000_000; i++) {
        LocalDate day = LocalDate.of(2020, 9, 1).plusDays(i / 5000);
        out.write(
            "M"
                + i % 5000
                + ",lesson "
                + i % 7
                + ","
                + day
                + ",08:1"
                + i % 10
                + ",09:00,n"
                + i % 300
                + "\n");
      }
    }
    Sheet sheet = ProposalReader.read(List.of(file), ReadOptions.PLAIN).sheet("schedule");
    assertEquals(1_000_000, sheet.size());
    Column person = sheet.column("person").orElseThrow();
    Column date = sheet.column("date").orElseThrow();
    assertEquals(5000, person.dictionary().size());
    assertEquals("M4999", person.dictionary().word(person.at(999_999)));
    // Row 999,999 is on day 199 after 1 September 2020.
    assertEquals(LocalDate.of(2021, 3, 19).toEpochDay(), date.at(999_999));
    assertEquals(8 * 60 + 19, sheet.column("start").orElseThrow().at(999_999));
    assertEquals(1_000_001, sheet.sourceRow(999_999));
    int[] some = new int[3];
    person.copy(4998, 3, some);
    assertEquals(person.at(5000), some[2]);
  }

  @Test
  void fieldsNobodyAsksForAreNotKept() {
    var proposal =
        ProposalReader.readText(
            "schedule",
            "person,activity,note\nA,x,y\n",
            ReadOptions.PLAIN.withFields(List.of(Name.of("persons"))));
    Sheet sheet = proposal.sheet("schedule");
    assertEquals(List.of("person", "activity", "note"), sheet.headers());
    assertTrue(sheet.column("person").isPresent());
    assertTrue(sheet.column("note").isEmpty());
  }
}
