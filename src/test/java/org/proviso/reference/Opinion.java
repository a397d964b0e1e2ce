package org.proviso.reference;

import java.util.Set;
import org.proviso.verdict.Verdict;

/**
 * What the reference holds of one norm, subject and period.
 *
 * @param period key of the period; for a record its sheet, line and date
 * @param verdict what it thinks right
 * @param allowed what else may be said without being wrong
 */
record Opinion(int norm, String subject, String period, Verdict verdict, Set<Verdict> allowed) {
  Opinion {
    allowed = Set.copyOf(allowed);
  }
}
