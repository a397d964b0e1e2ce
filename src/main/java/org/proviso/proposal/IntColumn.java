package org.proviso.proposal;

import java.util.Arrays;

/** A column that was reckoned row by row from others, and typed by nobody. */
final class IntColumn implements Column {
  private final String header;
  private final Kind kind;
  private final int[] values;
  private final Dictionary dictionary;

  /** Days or minutes. */
  IntColumn(String header, Kind kind, int[] values) {
    this(header, kind, values, new Dictionary());
  }

  IntColumn(String header, Kind kind, int[] values, Dictionary dictionary) {
    this.header = header;
    this.kind = kind;
    this.values = Arrays.copyOf(values, values.length);
    this.dictionary = dictionary;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public int at(int row) {
    return values[row];
  }

  @Override
  public void copy(int from, int count, int[] into) {
    System.arraycopy(values, from, into, 0, count);
  }

  @Override
  public void copy(int[] rows, int count, int[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = values[rows[i]];
    }
  }

  @Override
  public Dictionary dictionary() {
    return dictionary;
  }
}
