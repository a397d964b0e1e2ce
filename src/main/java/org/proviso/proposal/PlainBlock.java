package org.proviso.proposal;

import java.util.Arrays;
import org.proviso.proposal.PlainTexts.NotPlain;

/**
 * Cuts whole lines of plain CSV into cells, eight bytes at a time: separators and line ends, simple
 * quotes round a cell, nothing else. A row is a code in each column.
 */
final class PlainBlock {
  private static final int FIRST_ROWS = 1 << 12;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long NEWLINES = '\n' * ONES;

  private final int width;
  private final long separators;
  private final boolean[] kept;
  private final PlainTexts[] texts;
  private final int[][] codes;
  private final int[][] numbers;
  private final int[] numbered;
  private byte[] bytes = new byte[0];
  private int rows;
  private int lines;
  private int cellEnd;
  private int[] jumps = new int[16];
  private int jumpCount;

  /**
   * @param kept which columns are kept; where one is not, all its cells must be empty
   */
  PlainBlock(char separator, boolean[] kept) {
    this.width = kept.length;
    this.separators = separator * ONES;
    this.kept = kept.clone();
    this.texts = new PlainTexts[width];
    Arrays.setAll(texts, column -> new PlainTexts());
    this.codes = new int[width][FIRST_ROWS];
    this.numbers = new int[width][64];
    this.numbered = new int[width];
  }

  int rows() {
    return rows;
  }

  /** How many lines of the file it read, empty ones as well. */
  int lines() {
    return lines;
  }

  /** For each row the number of its text among the texts of the column. */
  int[] codes(int column) {
    return codes[column];
  }

  /** The number that each text of the column has among those of all readers. */
  int[] numbers(int column, CellTexts all) {
    PlainTexts own = texts[column];
    if (own.size() >= numbers[column].length) {
      numbers[column] = Arrays.copyOf(numbers[column], 2 * own.size());
    }
    while (numbered[column] < own.size()) {
      int code = ++numbered[column];
      numbers[column][code] = all.code(own.text(code));
    }
    return numbers[column];
  }

  /** How often a row does not follow the row before it in the next line. */
  int jumps() {
    return jumpCount;
  }

  int rowOfJump(int jump) {
    return jumps[2 * jump];
  }

  /** The line, from nought, of the row after a jump. */
  int lineOfJump(int jump) {
    return jumps[2 * jump + 1];
  }

  /**
   * Reads lines that end before {@code end}, the last with a line end. Behind it there must be room
   * for 16 bytes more.
   */
  void read(byte[] from, int start, int end) throws NotPlain {
    bytes = from;
    rows = 0;
    lines = 0;
    jumpCount = 0;
    int expected = 0;
    for (int at = start; at < end; lines++) {
      if (isLineEnd(at)) {
        at += bytes[at] == '\n' ? 1 : 2;
        continue;
      }
      int line = lines;
      int before = rows;
      at = row(at);
      if (rows > before) {
        if (before == 0 || line != expected) {
          jump(before, line);
        }
        expected = line + 1;
      }
    }
  }

  private void jump(int row, int line) {
    if (2 * jumpCount == jumps.length) {
      jumps = Arrays.copyOf(jumps, 2 * jumps.length);
    }
    jumps[2 * jumpCount] = row;
    jumps[2 * jumpCount + 1] = line;
    jumpCount++;
  }

  private boolean isLineEnd(int at) {
    return bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] == '\n');
  }

  /** Reads one row, and keeps it if any cell is filled; returns where the next line starts. */
  private int row(int start) throws NotPlain {
    int row = rows;
    if (row == codes[0].length) {
      for (int column = 0; column < width; column++) {
        codes[column] = Arrays.copyOf(codes[column], 2 * row);
      }
    }
    byte[] in = bytes;
    int any = 0;
    int end = start - 1;
    for (int column = 0; column < width; column++) {
      if (column > 0 && in[end] == '\n') {
        throw new NotPlain();
      }
      int at = end + 1;
      int code = cell(column, at);
      end = cellEnd;
      codes[column][row] = code;
      any |= code;
    }
    if (in[end] != '\n') {
      throw new NotPlain();
    }
    rows = any == 0 ? row : row + 1;
    return end + 1;
  }

  /** The number of the cell's text; notes where the cell ends. */
  private int cell(int column, int at) throws NotPlain {
    if (isEnd(bytes[at])) {
      cellEnd = at;
      return 0;
    }
    long first = (long) PlainTexts.EIGHT.get(bytes, at);
    long second = 0;
    long found = ends(first);
    if (found != 0) {
      int length = place(found);
      cellEnd = at + length;
      first &= below(length);
    } else {
      second = (long) PlainTexts.EIGHT.get(bytes, at + 8);
      found = ends(second);
      if (found == 0) {
        return longer(column, at);
      }
      int more = place(found);
      cellEnd = at + 8 + more;
      second &= below(more);
    }
    int known = texts[column].find(first, second);
    return known != 0 ? known : trimmed(column, at);
  }

  private int longer(int column, int at) throws NotPlain {
    cellEnd = at + 16;
    while (!isEnd(bytes[cellEnd])) {
      cellEnd++;
    }
    return trimmed(column, at);
  }

  /** What is met for the first time, or stands between spaces or quotes. */
  private int trimmed(int column, int at) throws NotPlain {
    int from = at;
    int to = cellEnd;
    if (bytes[at] == '"') {
      from = at + 1;
      to = closing(from);
    }
    while (from < to && isSpace(from)) {
      from++;
    }
    while (from < to && isSpace(to - 1)) {
      to--;
    }
    if (from == to) {
      return 0;
    }
    if (!kept[column]) {
      throw new NotPlain();
    }
    return texts[column].code(bytes, from, to - from);
  }

  /** Where the quote that was opened closes; the cell must end there. */
  private int closing(int from) throws NotPlain {
    int to = from;
    while (bytes[to] != '"') {
      if (bytes[to] == '\n' || bytes[to] == '\r') {
        throw new NotPlain();
      }
      to++;
    }
    cellEnd = to + (isLineEnd(to + 1) && bytes[to + 1] == '\r' ? 2 : 1);
    if (!isEnd(bytes[cellEnd])) {
      throw new NotPlain();
    }
    return to;
  }

  private boolean isSpace(int at) throws NotPlain {
    boolean space = bytes[at] >= 0 && bytes[at] <= ' ';
    if (space && bytes[at] == '\r' && !isLineEnd(at)) {
      throw new NotPlain();
    }
    return space;
  }

  /** A bit in each of eight bytes that ends a cell, up to the first that surely does. */
  private long ends(long eight) {
    long separator = eight ^ separators;
    long newline = eight ^ NEWLINES;
    return ((separator - ONES & ~separator) | (newline - ONES & ~newline)) & HIGH;
  }

  private boolean isEnd(byte b) {
    return b == '\n' || b == (byte) separators;
  }

  /** Which byte the lowest bit stands in, of bits that each are a byte's highest. */
  private static int place(long bits) {
    long below = (bits & -bits) - 1;
    return (int) ((below & ONES) * ONES >>> 56) - 1;
  }

  private static long below(int length) {
    return (1L << (8 * length)) - 1;
  }
}
