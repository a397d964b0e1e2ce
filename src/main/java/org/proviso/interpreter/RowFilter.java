package org.proviso.interpreter;

/** A filter that a row's own cells settle, whoever's record it is. */
abstract class RowFilter extends FilterNode {
  @Override
  abstract int truth(int row);

  @Override
  final int truth(Item item) {
    return truth(item.row);
  }

  @Override
  final void ask(Item item, Evidence evidence) {
    if (truth(item.row) == UNKNOWN) {
      askOpen(item, evidence);
    }
  }

  /** Says which fact is missing of a row that is neither in nor out. */
  abstract void askOpen(Item item, Evidence evidence);
}
