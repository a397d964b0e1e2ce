package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.proviso.change.ChangeKind;
import org.proviso.change.NormChange;
import org.proviso.norm.Norm;

/**
 * Pairs the norms of two sentences: those of the same meaning, then those of which one follows from
 * the other, then those that speak of the same, and then those that stand in order.
 */
record NormMatcher(NormComparison comparison) {
  List<NormChange> of(List<Norm> old, List<Norm> now) {
    var before = new ArrayList<>(old);
    var after = new ArrayList<>(now);
    var changes = new ArrayList<NormChange>();
    pair(before, after, comparison::isSame, changes);
    pair(before, after, comparison::follow, changes);
    pair(before, after, (one, other) -> one.each().equals(other.each()), changes);
    pair(before, after, (_, _) -> true, changes);
    before.forEach(norm -> changes.add(comparison.removed(norm)));
    after.forEach(norm -> changes.add(comparison.added(norm)));
    return settledApart(changes);
  }

  private void pair(
      List<Norm> before,
      List<Norm> after,
      BiPredicate<Norm, Norm> belong,
      List<NormChange> changes) {
    for (Norm norm : List.copyOf(before)) {
      after.stream()
          .filter(other -> belong.test(norm, other))
          .findFirst()
          .ifPresent(
              other -> {
                changes.add(comparison.of(norm, other));
                before.remove(norm);
                after.remove(other);
              });
    }
  }

  /** In a sentence that changes, a norm that stays as it is has not been reworded. */
  private static List<NormChange> settledApart(List<NormChange> changes) {
    boolean all =
        changes.stream()
            .allMatch(
                one -> one.kind() == ChangeKind.REWORDED || one.kind() == ChangeKind.UNCHANGED);
    return all
        ? changes
        : changes.stream()
            .map(
                one ->
                    one.kind() == ChangeKind.REWORDED
                        ? one.called(ChangeKind.UNCHANGED, one.gain(), one.grounds())
                        : one)
            .toList();
  }
}
