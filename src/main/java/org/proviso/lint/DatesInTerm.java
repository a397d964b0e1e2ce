package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.time.DateSpan;

/** Norms that speak of days on which the agreement is not in force. */
final class DatesInTerm implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var term = agreement.inForce();
    var found = new ArrayList<Diagnostic>();
    if (term.equals(DateSpan.ALWAYS)) {
      return found;
    }
    for (Norm norm : agreement.norms()) {
      for (Filter.InDates dates : NormParts.of(norm, Filter.InDates.class)) {
        if (!dates.span().overlaps(term)) {
          found.add(
              Remark.on(
                  Code.DATE_OUTSIDE_TERM, norm, term.first().toString(), term.last().toString()));
        }
      }
    }
    return found;
  }
}
