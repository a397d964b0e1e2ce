package org.proviso.cli;

import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** From which kind of finding on the exit code is 1; each level includes those before it. */
enum FailLevel {
  NONE,
  BROKEN,
  UNLESS,
  UNDECIDED,
  ADVISORY,
  OPEN;

  boolean fails(Result result) {
    return (reaches(BROKEN) && count(result, Verdict.BROKEN) > 0)
        || (reaches(UNLESS) && result.findings().stream().anyMatch(Finding::unless))
        || (reaches(UNDECIDED) && count(result, Verdict.UNDECIDED) > 0)
        || (reaches(ADVISORY) && count(result, Verdict.ADVISORY) > 0)
        || (reaches(OPEN) && count(result, Verdict.OPEN) > 0);
  }

  private boolean reaches(FailLevel level) {
    return ordinal() >= level.ordinal();
  }

  private static long count(Result result, Verdict verdict) {
    return result.counts().getOrDefault(verdict, 0L);
  }
}
