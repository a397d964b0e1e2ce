package org.proviso.proposal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/** Hands the cells that FastCSV finds to a sheet, without making objects of them. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {
  static final int MOST_CELLS = 4096;

  private final SheetIntake.Rows rows;
  private final int width;
  private boolean header = true;
  private boolean swallowed;
  private long firstLine;
  private int line;

  CsvRows(SheetIntake.Rows rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** The text is read from its beginning, or anew from behind line {@code skipped}. */
  void startAfter(int skipped) {
    header = skipped == 0;
    firstLine = skipped;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = Math.toIntExact(firstLine + startingLineNumber);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index >= MOST_CELLS) {
      throw new CsvParseException("Too many cells");
    }
    if (!header) {
      rows.cell(buffer, offset, length);
      swallowed |= quoted && holdsRow(buffer, offset, length);
    }
  }

  @Override
  protected CsvRows buildRecord() {
    return this;
  }

  /** Called once a row, after its cells. */
  void end() {
    if (swallowed) {
      throw new CsvParseException("A cell holds a row");
    }
    if (!header) {
      rows.end(line);
    }
    header = false;
  }

  /** The line in which the row began that could not be read. */
  int stoppedAt() {
    return Math.max(line, 1 + (int) firstLine);
  }

  /** Forgets the row that could not be read, and in which this stands. */
  void giveUp(String text) {
    rows.giveUp(text);
    swallowed = false;
  }

  /** A quote that was never closed swallows the rows up to the next quote. */
  private boolean holdsRow(char[] buffer, int offset, int length) {
    int commas = 0;
    int breaks = 0;
    for (int i = offset; i < offset + length; i++) {
      commas += buffer[i] == ',' || buffer[i] == ';' || buffer[i] == '\t' ? 1 : 0;
      breaks += buffer[i] == '\n' ? 1 : 0;
    }
    return breaks > 0 && width > 1 && commas >= width - 1;
  }
}
