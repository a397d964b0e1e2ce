package org.proviso.report;

import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/** What would put a breach right, as far as the norm itself says. */
final class WayOut {
  private WayOut() {}

  static Optional<String> of(Finding finding) {
    if (finding.verdict() != Verdict.BROKEN && !finding.unless()) {
      return Optional.empty();
    }
    if (finding.norm().must() instanceof Fact.Compare compare && !finding.limit().isEmpty()) {
      String limit = finding.limit();
      boolean ban = finding.norm().modality() == Modality.BAN;
      return ban
          ? Optional.empty()
          : Optional.of(
              compare.relation().isUpper()
                  ? "bringing it down to " + bare(limit) + "."
                  : "bringing it to " + bare(limit) + ".");
    }
    return Optional.empty();
  }

  /** The limit without "no more than" and the like, which the sentence says already. */
  private static String bare(String limit) {
    return limit;
  }
}
