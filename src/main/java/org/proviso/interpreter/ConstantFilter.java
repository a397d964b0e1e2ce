package org.proviso.interpreter;

import org.proviso.time.Truth;

/** Says the same of every row: a missing field, a fact stated once for the whole proposal. */
final class ConstantFilter extends FilterNode {
  private final int found;
  private final String fact;
  private final String remedy;
  private final boolean saves;

  ConstantFilter(Truth truth, String fact, String remedy) {
    this(truth, fact, remedy, false);
  }

  private ConstantFilter(Truth truth, String fact, String remedy, boolean saves) {
    this.found = of(truth);
    this.fact = fact;
    this.remedy = remedy;
    this.saves = saves;
  }

  /** What would save it where it is known: that it was voluntary (S3). */
  static ConstantFilter saving(Truth truth, String fact, String remedy) {
    return new ConstantFilter(truth, fact, remedy, true);
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
      evidence.missing(fact, remedy, saves);
    }
  }
}
