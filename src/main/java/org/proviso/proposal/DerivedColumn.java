package org.proviso.proposal;

import java.util.Arrays;

/** A column that was worked out from others, and typed by nobody. */
final class DerivedColumn implements Column {
  private final String header;
  private final Kind kind;
  private final int[] values;
  private final Dictionary dictionary;

  DerivedColumn(String header, Kind kind, int[] values, Dictionary dictionary) {
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
  public Dictionary dictionary() {
    return dictionary;
  }
}
