package org.proviso.reference;

import java.util.Optional;
import java.util.Set;
import org.proviso.time.Ratio;
import org.proviso.verdict.Verdict;

/**
 * What the reference holds of one norm, subject and period.
 *
 * @param period key of the period; for a record its sheet, line and date
 * @param verdict what it thinks right
 * @param allowed what else may be said without being wrong
 * @param amount minutes or dollars, where something is owed; else empty
 */
record Opinion(
    int norm,
    String subject,
    String period,
    Verdict verdict,
    Set<Verdict> allowed,
    Optional<Ratio> amount) {
  Opinion {
    allowed = Set.copyOf(allowed);
  }

  Opinion(int norm, String subject, String period, Verdict verdict, Set<Verdict> allowed) {
    this(norm, subject, period, verdict, allowed, Optional.empty());
  }
}
