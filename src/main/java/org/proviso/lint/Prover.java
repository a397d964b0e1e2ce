package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Exemption;
import org.proviso.norm.Norm;
import org.proviso.time.DateSpan;

/** Proves what can never happen under a norm; {@code check} supplies it. */
public interface Prover {
  /**
   * What is proved of the norm.
   *
   * @param term the days on which the agreement is in force
   */
  Limits of(Norm norm, DateSpan term);

  /**
   * What is proved of one norm; where nothing is, nothing is said.
   *
   * @param neverBroken why nothing can break it, or one of its limits
   * @param neverKept why nothing can keep it
   * @param dead its exceptions that can never arise
   * @param idle whether it leaves records out of which it does not speak anyway
   */
  record Limits(
      List<String> neverBroken, List<String> neverKept, List<Exemption> dead, boolean idle) {
    public Limits {
      neverBroken = List.copyOf(neverBroken);
      neverKept = List.copyOf(neverKept);
      dead = List.copyOf(dead);
    }
  }
}
