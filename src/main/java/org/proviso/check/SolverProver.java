package org.proviso.check;

import org.proviso.lint.Prover;
import org.proviso.norm.Norm;
import org.proviso.time.DateSpan;
import org.proviso.witness.LimitProof;

/** Proves for the lint with the solver of the witnesses. */
public final class SolverProver implements Prover {
  @Override
  public Limits of(Norm norm, DateSpan term) {
    LimitProof proof = LimitProof.of(norm, term);
    return new Limits(proof.neverBroken(), proof.neverKept(), proof.dead(), proof.idle());
  }
}
