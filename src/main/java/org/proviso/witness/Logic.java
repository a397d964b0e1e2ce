package org.proviso.witness;

import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;

/** Truths of the solver joined, where none of them, or one, needs no constraint. */
final class Logic {
  private Logic() {}

  static BoolVar and(Model model, List<BoolVar> parts) {
    return parts.isEmpty()
        ? model.boolVar(true)
        : parts.size() == 1 ? parts.getFirst() : model.and(parts.toArray(BoolVar[]::new)).reify();
  }

  static BoolVar or(Model model, List<BoolVar> parts) {
    return parts.isEmpty()
        ? model.boolVar(false)
        : parts.size() == 1 ? parts.getFirst() : model.or(parts.toArray(BoolVar[]::new)).reify();
  }
}
