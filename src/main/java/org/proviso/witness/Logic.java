package org.proviso.witness;

import java.util.List;
import java.util.function.Function;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.proviso.norm.Fact;

/** Truths of the solver joined, where none of them, or one, needs no constraint. */
final class Logic {
  private Logic() {}

  /**
   * A fact that is made of others by not, and, or.
   *
   * @param each what one of those comes to
   */
  static BoolVar joined(Model model, Fact fact, Function<Fact, BoolVar> each) {
    return switch (fact) {
      case Fact.Always _ -> model.boolVar(true);
      case Fact.Never _ -> model.boolVar(false);
      case Fact.Not(Fact inner) -> each.apply(inner).not();
      case Fact.AllOf(List<Fact> all) -> and(model, all.stream().map(each).toList());
      case Fact.AnyOf(List<Fact> any) -> or(model, any.stream().map(each).toList());
      case Fact other -> throw new IllegalArgumentException("Not made of others: " + other);
    };
  }

  static BoolVar and(Model model, List<BoolVar> parts) {
    BoolVar[] open = open(parts);
    if (parts.stream().anyMatch(part -> part.isInstantiatedTo(0))) {
      return model.boolVar(false);
    }
    return open.length == 0
        ? model.boolVar(true)
        : open.length == 1 ? open[0] : model.and(open).reify();
  }

  static BoolVar or(Model model, List<BoolVar> parts) {
    BoolVar[] open = open(parts);
    if (parts.stream().anyMatch(part -> part.isInstantiatedTo(1))) {
      return model.boolVar(true);
    }
    return open.length == 0
        ? model.boolVar(false)
        : open.length == 1 ? open[0] : model.or(open).reify();
  }

  private static BoolVar[] open(List<BoolVar> parts) {
    return parts.stream().filter(part -> !part.isInstantiated()).toArray(BoolVar[]::new);
  }
}
