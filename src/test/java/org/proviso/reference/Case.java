package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.time.DateSpan;

/**
 * What is compared: a world, the norms held against it, their terms, and when they are in force.
 */
record Case(PlainWorld world, List<Term> definitions, List<Norm> norms, DateSpan inForce) {
  Case {
    definitions = List.copyOf(definitions);
    norms = List.copyOf(norms);
  }

  Terms terms() {
    return new Terms(definitions, List.of());
  }
}
