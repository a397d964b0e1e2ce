package org.proviso.interpreter;

import org.proviso.time.Truth;

/** Says the same of every row: a missing field, a fact stated once for the whole proposal. */
final class ConstantFilter extends FilterNode {
  private final int found;
  private final String fact;
  private final String remedy;

  ConstantFilter(Truth truth, String fact, String remedy) {
    this.found = of(truth);
    this.fact = fact;
    this.remedy = remedy;
  }

  @Override
  int truth(int row) {
    return found;
  }

  @Override
  int truth(Item item) {
    return found;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (found == UNKNOWN) {
      evidence.missing(fact, remedy, false);
    }
  }
}
