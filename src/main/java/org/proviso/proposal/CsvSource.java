package org.proviso.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * Reads one CSV text in a stream. After a row that is torn, too long or too wide it starts again at
 * the line behind it, so that the rest is still read.
 */
final class CsvSource {
  private static final int WIDEST_CELL = 1 << 20;
  private static final String CELL_LIMIT = "524,288";
  private static final int WIDEST_LINE = 1 << 16;
  private static final int MOST_TORN_ROWS = 20;

  private final String file;
  private final Opener opener;
  private final List<Diagnostic> diagnostics;

  /** Opens the text anew from its beginning. */
  interface Opener {
    Reader open() throws IOException;

    /** The file that the text stands in as UTF-8, if it is worth reading in blocks. */
    default Optional<Blocks> blocks() throws IOException {
      return Optional.empty();
    }
  }

  /** A file that may be read in blocks of so many bytes. */
  record Blocks(Path file, int size) {}

  CsvSource(String file, Opener opener, List<Diagnostic> diagnostics) {
    this.file = file;
    this.opener = opener;
    this.diagnostics = diagnostics;
  }

  /** Reads header and rows; {@code sink} says, once the header is known, where rows go. */
  void read(Function<List<String>, SheetIntake.Rows> sink) throws IOException {
    CsvReaderBuilder builder = builder();
    List<String> header = header(builder);
    if (!header.isEmpty()) {
      SheetIntake.Rows rows = sink.apply(header);
      Optional<Blocks> blocks = opener.blocks();
      int lines = blocks.isPresent() ? plainly(blocks.get(), builder, header, rows) : 0;
      if (lines >= 0) {
        rows(builder, new CsvRows(rows, header.size()), lines);
      }
    }
  }

  /** How many lines of a large file could be read as plain CSV; -1 if all of them. */
  private int plainly(
      Blocks blocks, CsvReaderBuilder builder, List<String> header, SheetIntake.Rows rows)
      throws IOException {
    byte[] start = new byte[WIDEST_LINE];
    int length;
    try (InputStream in = Files.newInputStream(blocks.file())) {
      length = in.readNBytes(start, 0, start.length);
    }
    int end = 0;
    while (end < length && start[end] != '\n') {
      end++;
    }
    if (end == length || !isHeader(new String(start, 0, end, UTF_8), builder, header)) {
      return 0;
    }
    var plain = new PlainCsv(rows, separator(), blocks.size());
    plain.read(blocks.file(), end + 1L);
    return plain.isDone() ? -1 : plain.lines();
  }

  /** Whether the header is the first line, and all of it. */
  private static boolean isHeader(String line, CsvReaderBuilder builder, List<String> header)
      throws IOException {
    try (CsvReader<CsvRecord> records = builder.ofCsvRecord(line)) {
      Iterator<CsvRecord> first = records.iterator();
      return first.hasNext() && first.next().getFields().equals(header) && !first.hasNext();
    } catch (CsvParseException torn) {
      return false;
    }
  }

  private CsvReaderBuilder builder() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .maxBufferSize(WIDEST_CELL)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private List<String> header(CsvReaderBuilder builder) throws IOException {
    try (Reader text = opener.open();
        CsvReader<CsvRecord> records = builder.ofCsvRecord(text)) {
      Iterator<CsvRecord> first = records.iterator();
      if (first.hasNext()) {
        return first.next().getFields();
      }
      diagnostics.add(Diagnostic.of(Code.FILE_EMPTY, new Place.InFile(file), file));
    } catch (CsvParseException e) {
      diagnostics.add(broken(1, new StringBuilder()));
    }
    return List.of();
  }

  private void rows(CsvReaderBuilder builder, CsvRows rows, int from) throws IOException {
    int skip = from;
    for (int times = 0; times <= MOST_TORN_ROWS; times++) {
      try (Reader text = behind(skip);
          CsvReader<CsvRows> records = builder.build(rows, text)) {
        rows.startAfter(skip);
        records.forEach(CsvRows::end);
        return;
      } catch (CsvParseException e) {
        skip = rows.stoppedAt();
        var text = new StringBuilder();
        Diagnostic broken = broken(skip, text);
        diagnostics.add(broken);
        boolean torn = broken.code() == Code.CSV_TORN;
        rows.giveUp(torn ? text.toString() : "");
      }
    }
    rows.giveUp("");
    diagnostics.add(Diagnostic.of(Code.CSV_TOO_TORN, new Place.InRow(file, "", skip, ""), file));
  }

  /** The text behind so many lines, however long they are. */
  private Reader behind(int lines) throws IOException {
    var text = new BufferedReader(opener.open());
    for (int i = 0; i < lines && skipLine(text); i++) {}
    return text;
  }

  /** Past the end of a line, of which nothing is kept; false at the end of the text. */
  private static boolean skipLine(BufferedReader text) throws IOException {
    int c = text.read();
    boolean any = c >= 0;
    while (c >= 0 && c != '\n' && c != '\r') {
      c = text.read();
    }
    if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    return any;
  }

  /**
   * What is wrong with the row that begins in this line: too long, or a quote not closed.
   *
   * @param found takes what stands in the line
   */
  private Diagnostic broken(int line, StringBuilder found) throws IOException {
    Place place = new Place.InRow(file, "", line, "");
    boolean quotes = false;
    try (Reader text = opener.open()) {
      int at = 1;
      for (int c = text.read(); c >= 0 && at <= line; c = text.read()) {
        at += c == '\n' ? 1 : 0;
        if (at == line) {
          found.append((char) c);
        }
        quotes |= at == line && c == '"';
        if (at > line && !quotes) {
          return Diagnostic.of(Code.ROW_TOO_WIDE, place, Integer.toString(CsvRows.MOST_CELLS));
        }
        if (found.length() > WIDEST_CELL / 2) {
          return Diagnostic.of(
              Code.LINE_TOO_LONG,
              place,
              file,
              Integer.toString(line),
              "more than " + CELL_LIMIT,
              CELL_LIMIT);
        }
      }
    }
    return Diagnostic.of(Code.CSV_TORN, place, Integer.toString(line));
  }

  /** The sign that stands most often in the header, outside quotes. */
  private char separator() throws IOException {
    int[] found = new int[128];
    boolean quoted = false;
    boolean started = false;
    try (Reader text = opener.open()) {
      int c = text.read();
      for (int n = 0; c >= 0 && n < WIDEST_CELL && !(started && c == '\n'); n++) {
        quoted ^= c == '"';
        started |= !CellTexts.isSpace((char) c);
        if (!quoted && c < found.length) {
          found[c]++;
        }
        c = text.read();
      }
    }
    int most = Math.max(found[','], Math.max(found[';'], found['\t']));
    return found[','] == most ? ',' : found[';'] == most ? ';' : '\t';
  }
}
