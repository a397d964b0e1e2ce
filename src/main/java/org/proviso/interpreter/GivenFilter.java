package org.proviso.interpreter;

import org.proviso.proposal.Column;

/** A cell that holds a day or a time is filled in, or it is not known. */
final class GivenFilter extends RowFilter {
  private final Column column;
  private final CodeFilter.Question question;

  GivenFilter(Column column, CodeFilter.Question question) {
    this.column = column;
    this.question = question;
  }

  @Override
  int truth(int row) {
    return column.isBlank(row) ? UNKNOWN : TRUE;
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    question.ask(item, "", evidence);
  }
}
