package org.proviso.report;

import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/** What would put a breach right, as far as the norm itself says. */
final class WayOut {
  private WayOut() {}

  static Optional<String> of(Finding finding) {
    if (finding.verdict() != Verdict.BROKEN && !finding.unless()) {
      return Optional.empty();
    }
    return switch (finding.norm().modality()) {
      case DUTY -> duty(finding);
      case BAN -> ban(finding);
      case EXEMPTION -> Optional.of("asking for volunteers, or leaving it out.");
      case RIGHT -> Optional.of("granting it.");
      case PERMISSION, POWER, ADVISORY -> Optional.empty();
    };
  }

  private static Optional<String> duty(Finding finding) {
    boolean limited = finding.norm().must() instanceof Fact.Compare && !finding.limit().isEmpty();
    if (!limited) {
      return Optional.empty();
    }
    boolean upper =
        finding.norm().must() instanceof Fact.Compare(_, var relation, _) && relation.isUpper();
    return Optional.of(
        (upper ? "bringing it down to " : "bringing it to ") + finding.limit() + ".");
  }

  private static Optional<String> ban(Finding finding) {
    return finding.norm().must().equals(Fact.NEVER) && !finding.rows().isEmpty()
        ? Optional.of("taking out or changing what the rows show.")
        : Optional.empty();
  }
}
