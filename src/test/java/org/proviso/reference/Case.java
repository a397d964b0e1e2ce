package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.time.DateSpan;

/**
 * What is compared: a world, the norms held against it, their terms and tables, and when they are
 * in force.
 */
record Case(
    PlainWorld world,
    List<Term> definitions,
    List<Table> tables,
    List<Norm> norms,
    DateSpan inForce) {
  Case {
    definitions = List.copyOf(definitions);
    tables = List.copyOf(tables);
    norms = List.copyOf(norms);
  }

  Case(PlainWorld world, List<Term> definitions, List<Norm> norms, DateSpan inForce) {
    this(world, definitions, List.of(), norms, inForce);
  }

  Terms terms() {
    return new Terms(definitions, List.of());
  }

  Case in(PlainWorld other) {
    return new Case(other, definitions, tables, norms, inForce);
  }

  Case of(List<Norm> others) {
    return new Case(world, definitions, tables, others, inForce);
  }

  Case defining(List<Term> others) {
    return new Case(world, others, tables, norms, inForce);
  }

  Case always() {
    return new Case(world, definitions, tables, norms, DateSpan.ALWAYS);
  }
}
