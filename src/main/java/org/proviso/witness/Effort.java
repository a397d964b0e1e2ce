package org.proviso.witness;

import org.chocosolver.solver.Solver;

/**
 * How long a proof may be looked for: so many nodes of the search, which come to the same on every
 * machine, and on none more than so many milliseconds.
 */
final class Effort {
  private static final long NODES = 20_000;
  private static final long LONGEST = 15_000;

  private Effort() {}

  static void limit(Solver solver) {
    solver.limitNode(NODES);
    solver.limitTime(LONGEST);
  }
}
