package org.proviso.interpreter;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.proviso.proposal.Column;

/** Looks a row's cell up in a table by its code: names, yes and no, roles joined from people. */
final class CodeFilter extends RowFilter {
  private final Column column;
  private final Column found;

  @CompilationFinal(dimensions = 1)
  private final byte[] byCode;

  private final int blank;
  private final Question question;

  /** Asks for the fact that one cell leaves open; {@code cell} is empty where it is blank. */
  interface Question {
    void ask(Item item, String cell, Evidence evidence);
  }

  CodeFilter(Column column, byte[] byCode, int blank, Question question) {
    this.column = column;
    this.found = column.mapped(byCode, blank);
    this.byCode = byCode;
    this.blank = blank;
    this.question = question;
  }

  @Override
  int truth(int row) {
    int code = column.at(row);
    return code == Column.BLANK ? blank : byCode[code];
  }

  @Override
  void narrow(Batch batch) {
    batch.narrow(batch.values(found));
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    question.ask(item, View.text(column, item.row), evidence);
  }
}
