package org.proviso.proposal;

/** A column seen through the rows that spans and weekly patterns were laid out into. */
final class LaidOutColumn implements Column {
  private final Column base;
  private final int[] rows;

  LaidOutColumn(Column base, int[] rows) {
    this.base = base;
    this.rows = rows;
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
    return rows.length;
  }

  @Override
  public int at(int row) {
    return base.at(rows[row]);
  }

  @Override
  public Dictionary dictionary() {
    return base.dictionary();
  }
}
