package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.ChangeKind;
import org.proviso.change.NormChange;
import org.proviso.norm.Norm;

/** Pairs the norms of two sentences: those of the same meaning, then those that stand in order. */
record NormMatcher(NormComparison comparison) {
  List<NormChange> of(List<Norm> old, List<Norm> now) {
    var before = new ArrayList<>(old);
    var after = new ArrayList<>(now);
    var changes = new ArrayList<NormChange>();
    for (Norm norm : old) {
      after.stream()
          .filter(other -> comparison.isSame(norm, other))
          .findFirst()
          .ifPresent(
              other -> {
                changes.add(comparison.of(norm, other));
                before.remove(norm);
                after.remove(other);
              });
    }
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      changes.add(comparison.of(before.get(i), after.get(i)));
    }
    before.stream().skip(both).forEach(norm -> changes.add(comparison.removed(norm)));
    after.stream().skip(both).forEach(norm -> changes.add(comparison.added(norm)));
    return settledApart(changes);
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
