package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Exemption;
import org.proviso.norm.Norm;
import org.proviso.precedence.NormAt;
import org.proviso.time.DateSpan;

/** Proves what can never happen under a norm; {@code check} supplies it. */
public interface Prover {
  /** Proves nothing, for where nobody waits for proofs. */
  Prover SILENT =
      new Prover() {
        @Override
        public Limits of(Norm norm, DateSpan term) {
          return new Limits(List.of(), List.of(), List.of(), false);
        }

        @Override
        public List<String> clash(NormAt one, NormAt other) {
          return List.of();
        }

        @Override
        public boolean asks() {
          return false;
        }
      };

  /**
   * What is proved of the norm.
   *
   * @param term the days on which the agreement is in force
   */
  Limits of(Norm norm, DateSpan term);

  /**
   * Days on which nothing keeps both norms, in lines for people to read: what keeps the one breaks
   * the other, one line for each of the two that is found. Empty where it is not proved.
   */
  List<String> clash(NormAt one, NormAt other);

  /** Whether it looks at all: then what it does not show is not said for sure. */
  default boolean asks() {
    return true;
  }

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
