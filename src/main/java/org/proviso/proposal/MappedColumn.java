package org.proviso.proposal;

/** A column of words seen through a table by their codes. */
final class MappedColumn implements Column {
  private final Column base;
  private final byte[] byValue;
  private final int blank;

  MappedColumn(Column base, byte[] byValue, int blank) {
    this.base = base;
    this.byValue = byValue.clone();
    this.blank = blank;
  }

  @Override
  public String header() {
    return base.header();
  }

  @Override
  public Kind kind() {
    return base.kind();
  }

  @Override
  public int size() {
    return base.size();
  }

  @Override
  public int at(int row) {
    return of(base.at(row));
  }

  private int of(int value) {
    return value == BLANK ? blank : byValue[value];
  }

  @Override
  public void copy(int from, int count, int[] into) {
    base.copy(from, count, into);
    look(count, into);
  }

  @Override
  public void copy(int[] rows, int count, int[] into) {
    base.copy(rows, count, into);
    look(count, into);
  }

  private void look(int count, int[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = of(values[i]);
    }
  }

  @Override
  public Dictionary dictionary() {
    return base.dictionary();
  }
}
