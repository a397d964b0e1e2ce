package org.proviso.precedence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** Two limits on one measure: no amount may keep both, or only their bounds differ. */
record PairOfLimits(
    Fact.Compare wins,
    Fact.Compare yields,
    BiPredicate<Selection, Selection> related,
    boolean samePeriods) {

  Optional<Clash> clash() {
    if (!isSameMeasure() || isNamed(wins.bound()) || isNamed(yields.bound())) {
      return Optional.empty();
    }
    boolean exclusive = isExclusive();
    if (exclusive && samePeriods && sameRecords()) {
      return Optional.of(Clash.CERTAIN);
    }
    boolean differ = !wins.bound().equals(yields.bound()) || !samePeriods;
    boolean alike = wins.relation().isUpper() == yields.relation().isUpper() || isExact();
    return differ && (alike || exclusive) ? Optional.of(Clash.POSSIBLE) : Optional.empty();
  }

  /** A part of a figure that another clause gives stands on that clause, not against it. */
  private static boolean isNamed(Bound bound) {
    return bound instanceof Bound.Named
        || bound instanceof Bound.PercentOf(_, Bound whole) && isNamed(whole);
  }

  private boolean isExact() {
    return wins.relation() == Relation.EXACTLY || yields.relation() == Relation.EXACTLY;
  }

  private boolean isSameMeasure() {
    Measure one = wins.measure();
    Measure other = yields.measure();
    List<Selection> ones = NormParts.measured(one);
    List<Selection> others = NormParts.measured(other);
    if (!one.getClass().equals(other.getClass()) || ones.size() != others.size()) {
      return false;
    }
    if (ones.isEmpty()) {
      return one.equals(other);
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!related.test(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameRecords() {
    return NormParts.measured(wins.measure()).equals(NormParts.measured(yields.measure()));
  }

  /** Whether what keeps the one is sure to break the other. */
  private boolean isExclusive() {
    if (!(wins.bound() instanceof Bound.Fixed(Quantity one))
        || !(yields.bound() instanceof Bound.Fixed(Quantity other))) {
      return false;
    }
    Ratio a = one.amount();
    Ratio b = other.amount();
    return below(wins.relation(), a, yields.relation(), b)
        || below(yields.relation(), b, wins.relation(), a);
  }

  /** Whether all that the first allows is less than all that the second allows. */
  private static boolean below(Relation first, Ratio most, Relation second, Ratio least) {
    boolean bounded =
        (first.isUpper() || first == Relation.EXACTLY)
            && (second == Relation.AT_LEAST
                || second == Relation.MORE_THAN
                || second == Relation.EXACTLY);
    int sign = most.compareTo(least);
    boolean open = first == Relation.LESS_THAN || second == Relation.MORE_THAN;
    return bounded && (sign < 0 || sign == 0 && open);
  }
}
