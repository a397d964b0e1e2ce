package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Exemption;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/**
 * Limits that nothing can break or nothing can keep, and exceptions that can never arise, each
 * proved.
 */
record LimitsPossible(Prover prover) implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      Prover.Limits limits = prover.of(norm, agreement.inForce());
      String brief = Remark.brief(norm.words());
      limits
          .neverBroken()
          .forEach(why -> found.add(Remark.on(Code.LIMIT_NEVER_BROKEN, norm, brief, why)));
      limits
          .neverKept()
          .forEach(why -> found.add(Remark.on(Code.LIMIT_NEVER_KEPT, norm, brief, why)));
      if (limits.idle()) {
        found.add(Remark.on(Code.EXCEPTION_DEAD, norm, brief));
      }
      for (Exemption exemption : limits.dead()) {
        found.add(Remark.on(Code.EXCEPTION_DEAD, norm, exemption.words().flat()));
      }
    }
    return found;
  }
}
