package org.proviso.proposal;

import java.util.Arrays;

/** A column of days or minutes that were reckoned row by row, not typed. */
final class IntColumn implements Column {
  private final String header;
  private final Kind kind;
  private final int[] values;

  IntColumn(String header, Kind kind, int[] values) {
    this.header = header;
    this.kind = kind;
    this.values = Arrays.copyOf(values, values.length);
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
    return new Dictionary();
  }
}
