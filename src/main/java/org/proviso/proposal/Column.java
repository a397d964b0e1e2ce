package org.proviso.proposal;

/**
 * One field of a sheet, a small integer a row: a word's code, a day (days since 1970-01-01), or a
 * minute of the day. {@link #BLANK} where the cell is empty or could not be read.
 *
 * <p>In a schedule an end is never before its start: one past midnight is 1440 or more (S29).
 */
public interface Column {
  int BLANK = Integer.MIN_VALUE;

  /** The header, as written. */
  String header();

  /** What its integers are. */
  Kind kind();

  /** How many rows it has. */
  int size();

  /** Code, day or minute; {@link #BLANK} for an empty cell. */
  int at(int row);

  /** The words behind the codes; for days and minutes an empty dictionary. */
  Dictionary dictionary();

  /** Whether the cell is empty or could not be read. */
  default boolean isBlank(int row) {
    return at(row) == BLANK;
  }

  /** The values of {@code count} rows from {@code from} on, into the start of an array. */
  default void copy(int from, int count, int[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = at(from + i);
    }
  }

  /** The values of the first {@code count} of the rows, into the start of an array. */
  default void copy(int[] rows, int count, int[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = at(rows[i]);
    }
  }

  /**
   * The column with another value for each: what stands in {@code byValue} for codes, and {@code
   * blank} where a cell is blank. Only for columns of words.
   */
  default Column mapped(byte[] byValue, int blank) {
    return new MappedColumn(this, byValue, blank);
  }

  /** What the integers of a column are. */
  enum Kind {
    WORD,
    DAY,
    MINUTE
  }
}
