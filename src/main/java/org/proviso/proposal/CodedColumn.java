package org.proviso.proposal;

import java.util.BitSet;

/** A column of codes with the value that stands behind each. */
final class CodedColumn implements Column {
  private final String header;
  private final Kind kind;
  private final Codes codes;
  private final int[] values;
  private final Dictionary dictionary;

  CodedColumn(String header, Kind kind, Codes codes, int[] values, Dictionary dictionary) {
    this.header = header;
    this.kind = kind;
    this.codes = codes;
    this.values = values.clone();
    this.dictionary = dictionary;
  }

  /**
   * Words, with spaces and quotes made plain.
   *
   * @param gaps whether some of the texts may stand in rows only that could not be read
   */
  static CodedColumn words(TextColumn column, boolean gaps) {
    var dictionary = new Dictionary();
    BitSet used = gaps ? used(column) : new BitSet();
    int[] values = new int[column.texts().size() + 1];
    values[0] = BLANK;
    for (int code = 1; code < values.length; code++) {
      String word = CellWords.plain(column.texts().text(code));
      boolean there = !gaps || used.get(code);
      boolean readable = there && !word.isEmpty() && !CellWords.isSpreadsheetError(word);
      values[code] = readable ? dictionary.code(word) : BLANK;
    }
    return new CodedColumn(column.header(), Kind.WORD, column.codes(), values, dictionary);
  }

  private static BitSet used(TextColumn column) {
    var used = new BitSet();
    for (int row = 0; row < column.codes().size(); row++) {
      used.set(column.code(row));
    }
    return used;
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
    return codes.size();
  }

  @Override
  public int at(int row) {
    return values[codes.at(row)];
  }

  @Override
  public void copy(int from, int count, int[] into) {
    codes.lookUp(from, count, values, into);
  }

  @Override
  public void copy(int[] rows, int count, int[] into) {
    codes.lookUp(rows, count, values, into);
  }

  /** One table for both steps. */
  @Override
  public Column mapped(byte[] byValue, int blank) {
    int[] mapped = new int[values.length];
    for (int code = 0; code < mapped.length; code++) {
      mapped[code] = values[code] == BLANK ? blank : byValue[values[code]];
    }
    return new CodedColumn(header, kind, codes, mapped, dictionary);
  }

  @Override
  public Dictionary dictionary() {
    return dictionary;
  }
}
