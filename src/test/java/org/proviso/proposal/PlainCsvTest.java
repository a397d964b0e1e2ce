package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.source.Diagnostic;

/** Reading in blocks gives the same rows, row numbers and messages as reading in a stream. */
final class PlainCsvTest {
  private static final List<String> USUAL =
      List.of(
          "",
          "a",
          "M00001",
          "2025-09-01",
          "12345678",
          "1234567812345678",
          "12345678123456781",
          "professional learning together",
          " x ",
          "Mu\u00F1oz",
          "\u00A0Mu\u00F1oz",
          "\"in quotes\"",
          "\"one, two\"",
          "\"\"",
          "8:15",
          "!");

  private static final List<String> ODD =
      List.of(
          "\u00A0",
          "say \"x\"",
          "\"two\nlines\"",
          "\"a \"\"b\"\"\"",
          "lone\rbreak",
          "extra,cell",
          "\"not closed",
          "nul\0x",
          "\"x\" y");

  @TempDir private Path folder = Path.of("");

  /** What came of a text: cells, sources and diagnostics in words. */
  private record Read(
      List<List<String>> rows, List<String> sources, List<String> said, int unread) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theSameInBlocks(int seed) throws IOException {
    var random = new Random(seed);
    for (int run = 0; run < 25; run++) {
      String text = text(random, run % 3 == 0 ? 0 : 0.01 * random.nextInt(4));
      Read streamed = read(text, Optional.empty());
      for (int size : new int[] {1, 7, 64, 1000}) {
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, text);
        var blocks = Optional.of(new CsvSource.Blocks(file, size));
        assertEquals(streamed, read(text, blocks), () -> "blocks of " + size + ":\n" + text);
      }
    }
  }

  @Test
  void plainTextIsReadInBlocksToItsEnd() throws IOException {
    Path file = folder.resolve("plan.csv");
    Files.writeString(file, "person,activity\r\nRivera,\"meeting, long\"\r\n\r\nTran,class");
    var intake = new SheetIntake("schedule");
    var diagnostics = new ArrayList<Diagnostic>();
    var rows =
        intake.open("f", List.of("person", "activity"), List.of(), ReadOptions.PLAIN, diagnostics);
    var plain = new PlainCsv(rows, ',', 8);
    plain.read(file, "person,activity\r\n".length());
    assertTrue(plain.isDone());
    assertEquals(2, intake.rows());
    assertEquals("meeting, long", intake.column("activity").orElseThrow().text(0));
    assertEquals(4, intake.origins().sourceRow(1));
  }

  private static Read read(String text, Optional<CsvSource.Blocks> blocks) throws IOException {
    var intake = new SheetIntake("schedule");
    var diagnostics = new ArrayList<Diagnostic>();
    var opener =
        new CsvSource.Opener() {
          @Override
          public Reader open() {
            return new StringReader(text);
          }

          @Override
          public Optional<CsvSource.Blocks> blocks() {
            return blocks;
          }
        };
    new CsvSource("f", opener, diagnostics)
        .read(header -> intake.open("f", header, List.of(), ReadOptions.PLAIN, diagnostics));
    var rows = new ArrayList<List<String>>();
    var sources = new ArrayList<String>();
    for (int row = 0; row < intake.rows(); row++) {
      int at = row;
      rows.add(intake.columns().stream().map(c -> c.code(at) + c.text(at)).toList());
      sources.add(intake.origins().file(row) + intake.origins().sourceRow(row));
    }
    List<String> said = diagnostics.stream().map(Diagnostic::toString).toList();
    return new Read(rows, sources, said, intake.unread().count());
  }

  /** Lines of four cells, with so large a share of oddities. */
  private static String text(Random random, double odd) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    var text = new StringBuilder("person,activity,date,room" + end);
    for (int line = random.nextInt(40); line > 0; line--) {
      int cells = random.nextDouble() < odd ? random.nextInt(6) : 4;
      for (int cell = 0; cell < cells; cell++) {
        List<String> from = random.nextDouble() < odd ? ODD : USUAL;
        text.append(cell == 0 ? "" : ",").append(from.get(random.nextInt(from.size())));
      }
      text.append(random.nextInt(20) == 0 ? end + end : end);
    }
    boolean cut = random.nextInt(3) == 0 && text.charAt(text.length() - 1) == '\n';
    return cut ? text.substring(0, text.length() - end.length()) : text.toString();
  }

  @Test
  void notUtf8IsLeftToTheStream() throws IOException {
    Path file = folder.resolve("plan.csv");
    Files.write(file, "person\nMu\u00F1oz\n".getBytes(StandardCharsets.ISO_8859_1));
    var intake = new SheetIntake("schedule");
    var rows = intake.open("f", List.of("person"), List.of(), ReadOptions.PLAIN, new ArrayList<>());
    var plain = new PlainCsv(rows, ',', 64);
    plain.read(file, "person\n".length());
    assertTrue(!plain.isDone());
    assertEquals(1, plain.lines());
    assertEquals(0, intake.rows());
  }
}
