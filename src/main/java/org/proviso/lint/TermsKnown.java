package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;

/** Words that no term covers, and so stand for records of that name (S2); each once. */
final class TermsKnown implements Lint.Pass {
  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    var said = new HashSet<Name>();
    var known = agreement.terms().all().stream().map(Term::name).toList();
    for (Norm norm : agreement.norms()) {
      for (Name name : records(norm)) {
        if (agreement.terms().find(name).isEmpty() && said.add(name)) {
          var near = NearMiss.nearly(name, known);
          found.add(Remark.on(Code.TERM_UNKNOWN, norm, name.written(), NearMiss.offer(near)));
        }
      }
    }
    return found;
  }

  private static List<Name> records(Norm norm) {
    return NormParts.of(norm, Selection.class).stream()
        .flatMap(selection -> selection.kinds().stream())
        .toList();
  }
}
