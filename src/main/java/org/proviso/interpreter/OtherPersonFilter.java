package org.proviso.interpreter;

import java.util.Locale;
import org.proviso.proposal.Column;
import org.proviso.source.Name;

/**
 * The field names somebody other than the person whose record it is: "directed by somebody else".
 */
final class OtherPersonFilter extends RowFilter {
  static final Name SOMEBODY_ELSE = Name.of("somebody else");

  private final Column column;
  private final Column person;
  private final CodeFilter.Question question;

  OtherPersonFilter(Column column, Column person, CodeFilter.Question question) {
    this.column = column;
    this.person = person;
    this.question = question;
  }

  @Override
  int truth(int row) {
    String named = View.text(column, row).strip().toLowerCase(Locale.ROOT);
    String own = View.text(person, row).strip().toLowerCase(Locale.ROOT);
    if (named.isEmpty() || own.isEmpty()) {
      return UNKNOWN;
    }
    if (named.equals(own)) {
      return FALSE;
    }
    // "Rivera" and "M. Rivera" may be one person; nobody is accused of the difference.
    return named.contains(own) || own.contains(named) ? UNKNOWN : TRUE;
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    question.ask(item, View.text(column, item.row), evidence);
  }
}
