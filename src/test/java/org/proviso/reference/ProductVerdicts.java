package org.proviso.reference;

import java.util.ArrayList;
import java.util.List;
import org.proviso.interpreter.Interpreter;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.proposal.Proposal;
import org.proviso.source.SourceText;
import org.proviso.time.DateSpan;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;

/** The product's own evaluation of a case: what the reference is compared with. */
final class ProductVerdicts {
  private ProductVerdicts() {}

  static List<Finding> findings(Case held) {
    return result(held).findings();
  }

  static Result result(Case held) {
    Proposal proposal = WorldProposals.of(held);
    return new Interpreter().check(List.of(agreement(held)), proposal);
  }

  private static Agreement agreement(Case held) {
    List<Declaration> declarations = new ArrayList<>();
    if (!held.inForce().equals(DateSpan.ALWAYS)) {
      declarations.add(new Declaration.InForce(held.inForce(), false, RecordText.NOWHERE));
    }
    return new Agreement(
        "case",
        "",
        new SourceText("case", ""),
        List.of(),
        declarations,
        held.terms(),
        held.norms(),
        List.of(),
        List.of(),
        held.tables(),
        List.of());
  }
}
