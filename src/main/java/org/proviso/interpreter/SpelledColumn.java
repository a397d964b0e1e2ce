package org.proviso.interpreter;

import org.proviso.proposal.Column;
import org.proviso.proposal.Dictionary;

/** A column of days or clock times read as words, for the rare filter that asks for the words. */
final class SpelledColumn implements Column {
  private final Column column;
  private final Dictionary dictionary = new Dictionary();
  private final int[] codes;

  private SpelledColumn(Column column, View view) {
    this.column = column;
    this.codes = new int[view.sheet.size()];
    for (int row = 0; row < codes.length; row++) {
      String text = View.text(column, row);
      codes[row] = text.isEmpty() ? BLANK : dictionary.code(text);
    }
  }

  static Column of(Column column, View view) {
    return column.kind() == Kind.WORD ? column : new SpelledColumn(column, view);
  }

  @Override
  public String header() {
    return column.header();
  }

  @Override
  public Kind kind() {
    return Kind.WORD;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public int at(int row) {
    return codes[row];
  }

  @Override
  public Dictionary dictionary() {
    return dictionary;
  }
}
