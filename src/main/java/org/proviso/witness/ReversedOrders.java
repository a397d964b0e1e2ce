package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Witness;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Rank;

/**
 * The most senior first and the least senior first, for the same thing: whoever of two that differ
 * gets it, one of the orders is not kept.
 */
final class ReversedOrders {
  private ReversedOrders() {}

  /** Two people who show it, one way round and the other; none where the orders are not so. */
  static List<Witness> worlds(Stance one, Stance other, Replay replay) {
    var found = new ArrayList<Witness>();
    if (one.agreement().isSame(other.agreement()) && areReversed(one.norms(), other.norms())) {
      found.addAll(OrderWorlds.find(new WorldQuestion(one, other), true, replay));
      found.addAll(OrderWorlds.find(new WorldQuestion(other, one), false, replay));
    }
    return found;
  }

  private static boolean areReversed(List<Norm> these, List<Norm> others) {
    if (these.size() != 1 || others.size() != 1) {
      return false;
    }
    Norm one = CanonicalNorm.of(these.getFirst());
    Norm other = CanonicalNorm.of(others.getFirst());
    return ApplyTogether.bind(one)
        && ApplyTogether.bind(other)
        && one.exemptions().isEmpty()
        && other.exemptions().isEmpty()
        && CanonicalNorm.text(one.each()).equals(CanonicalNorm.text(other.each()))
        && CanonicalNorm.text(one.when()).equals(CanonicalNorm.text(other.when()))
        && one.must() instanceof Fact.InOrder(List<Rank> ranks, var asked)
        && other.must() instanceof Fact.InOrder(List<Rank> reverse, var same)
        && asked.equals(same)
        && ranks.size() == 1
        && reverse.size() == 1
        && ranks.getFirst() instanceof Rank.Seniority(boolean least)
        && reverse.getFirst() instanceof Rank.Seniority(boolean most)
        && least != most;
  }
}
