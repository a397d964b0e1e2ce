package org.proviso.interpreter;

import java.util.List;
import org.proviso.verdict.Verdict;

/**
 * What came of one frame.
 *
 * @param tested false where the norm does not apply or has nothing to measure there
 * @param unless whether one missing fact would save what is otherwise broken
 * @param doubtfulDays days of a weekly pattern that no calendar confirms and that could matter
 */
record Weighed(
    boolean tested,
    Verdict verdict,
    boolean unless,
    boolean open,
    boolean termCuts,
    List<Integer> doubtfulDays) {
  static final Weighed NOT_TESTED =
      new Weighed(false, Verdict.NOT_TESTED, false, false, false, List.of());

  static Weighed of(Verdict verdict, boolean unless) {
    return new Weighed(true, verdict, unless, false, false, List.of());
  }

  boolean is(Verdict other) {
    return verdict == other;
  }
}
