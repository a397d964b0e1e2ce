package org.proviso.interpreter;

import org.proviso.proposal.Column;
import org.proviso.proposal.Dictionary;

/** A column that the sheet does not have: blank in every row. */
record AbsentColumn(String header, int size) implements Column {
  @Override
  public Kind kind() {
    return Kind.WORD;
  }

  @Override
  public int at(int row) {
    return BLANK;
  }

  @Override
  public Dictionary dictionary() {
    return new Dictionary();
  }
}
