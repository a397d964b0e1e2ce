package org.proviso.interpreter;

import java.util.Map;
import org.proviso.verdict.Finding;
import org.proviso.verdict.FindingSink;
import org.proviso.verdict.Verdict;

/** Counts every verdict and passes findings on; plainly kept ones only up to a budget a norm. */
final class Tally {
  private final FindingSink sink;
  private final Map<Verdict, Long> counts;
  private final int keptBudget;
  private int kept;

  Tally(FindingSink sink, Map<Verdict, Long> counts, int keptBudget) {
    this.sink = sink;
    this.counts = counts;
    this.keptBudget = keptBudget;
  }

  void nextNorm() {
    kept = 0;
  }

  /** Counts it; true if it is to be worded too. */
  boolean count(Verdict verdict) {
    counts.merge(verdict, 1L, Long::sum);
    return verdict != Verdict.KEPT || kept++ < keptBudget;
  }

  void accept(Finding finding) {
    sink.accept(finding);
  }
}
