package org.proviso.interpreter;

import java.util.Map;
import org.proviso.verdict.Finding;
import org.proviso.verdict.FindingSink;
import org.proviso.verdict.Verdict;

/** Counts every verdict and passes findings on; plainly kept ones only up to a budget a norm. */
final class Tally {
  private final FindingSink sink;
  private final long[] counts = new long[Verdict.values().length];
  private final int keptBudget;
  private int kept;

  Tally(FindingSink sink, int keptBudget) {
    this.sink = sink;
    this.keptBudget = keptBudget;
  }

  void nextNorm() {
    kept = 0;
  }

  /** Counts it; true if it is to be worded too. */
  boolean count(Verdict verdict) {
    counts[verdict.ordinal()]++;
    return verdict != Verdict.KEPT || kept++ < keptBudget;
  }

  void accept(Finding finding) {
    sink.accept(finding);
  }

  /** Adds what was counted to the counts of all norms. */
  void addTo(Map<Verdict, Long> all) {
    for (Verdict verdict : Verdict.values()) {
      if (counts[verdict.ordinal()] > 0) {
        all.merge(verdict, counts[verdict.ordinal()], Long::sum);
      }
    }
  }
}
