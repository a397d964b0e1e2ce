package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.norm.Willing;
import org.proviso.proposal.Column;
import org.proviso.time.Truth;

/**
 * Whether a record is voluntary, where its own name says so: an "involuntary transfer" is a
 * transfer, and not voluntary, as the same words in a clause say.
 */
final class WillingName extends RowFilter {
  private final Column naming;
  private final byte[] byCode;
  private final FilterNode column;

  private WillingName(Column naming, byte[] byCode, FilterNode column) {
    this.naming = naming;
    this.byCode = byCode;
    this.column = column;
  }

  /** What the columns say, or where they are silent what the name says; both, or nobody knows. */
  static FilterNode or(View view, FilterNode column) {
    Optional<Column> naming = view.naming();
    if (naming.isEmpty()) {
      return column;
    }
    var words = naming.get().dictionary();
    byte[] byCode = new byte[words.size()];
    boolean any = false;
    for (int code = 0; code < byCode.length; code++) {
      Truth willing = Willing.of(words.name(code)).truth();
      byCode[code] = (byte) willing.ordinal();
      any |= willing != Truth.UNKNOWN;
    }
    return any ? new WillingName(naming.get(), byCode, column) : column;
  }

  @Override
  int truth(int row) {
    int code = naming.at(row);
    int named = code == Column.BLANK ? UNKNOWN : byCode[code];
    int said = column.truth(row);
    if (named == UNKNOWN || said == named) {
      return said;
    }
    return said == UNKNOWN ? named : UNKNOWN;
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    column.ask(item, evidence);
    if (column.truth(item.row) != UNKNOWN) {
      evidence.missing(
          "whether it was voluntary, of which name and column differ",
          "put one of them right",
          false);
    }
  }
}
