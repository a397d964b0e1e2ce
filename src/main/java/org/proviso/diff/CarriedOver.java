package org.proviso.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Motion;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Norm;

/**
 * Follows a norm that is gone from one clause to a norm that is new in another, where one of the
 * two follows from the other: two clauses made one with a higher minimum say more, not less.
 */
record CarriedOver(NormComparison comparison) {
  List<ClauseChange> of(List<ClauseChange> clauses) {
    var all = new ArrayList<>(clauses);
    follow(all, (one, other) -> one.each().equals(other.each()));
    follow(all, (_, _) -> true);
    return all;
  }

  private void follow(List<ClauseChange> all, BiPredicate<Norm, Norm> belong) {
    for (int from = 0; from < all.size(); from++) {
      for (NormChange gone : those(all.get(from), ChangeKind.REMOVED)) {
        follow(all, from, gone, belong);
      }
    }
  }

  private static List<NormChange> those(ClauseChange clause, ChangeKind kind) {
    return clause.norms().stream().filter(norm -> norm.kind() == kind).toList();
  }

  private void follow(
      List<ClauseChange> all, int from, NormChange gone, BiPredicate<Norm, Norm> belong) {
    Norm old = gone.old().getFirst();
    for (int to = 0; to < all.size(); to++) {
      List<NormChange> added = to == from ? List.of() : those(all.get(to), ChangeKind.ADDED);
      for (NormChange arrived : added) {
        Norm now = arrived.now().getFirst();
        if (belong.test(old, now) && comparison.follow(old, now)) {
          carry(all, from, gone, to, arrived);
          return;
        }
      }
    }
  }

  private void carry(
      List<ClauseChange> all, int from, NormChange gone, int to, NormChange arrived) {
    ClauseChange left = all.get(from);
    ClauseChange entered = all.get(to);
    NormChange change = comparison.of(gone.old().getFirst(), arrived.now().getFirst());
    NormChange told = change.settled(new Settlement.ToldAt(entered.newNumber()));
    all.set(from, with(left, gone, told, entered.newNumber()));
    all.set(to, with(entered, arrived, change, left.oldNumber()));
  }

  private static ClauseChange with(
      ClauseChange clause, NormChange one, NormChange other, String also) {
    List<SentenceChange> sentences =
        clause.sentences().stream()
            .map(
                sentence ->
                    sentence.with(
                        sentence.norms().stream()
                            .map(norm -> norm.equals(one) ? other : norm)
                            .toList()))
            .toList();
    Set<String> others = new LinkedHashSet<>(clause.also());
    others.add(also);
    return ClauseKind.with(
        clause, motion(clause.motion(), sentences), List.copyOf(others), sentences);
  }

  /** A clause of which all has come from others, or gone into them, is neither new nor gone. */
  private static Motion motion(Motion motion, List<SentenceChange> sentences) {
    boolean whole =
        sentences.stream()
            .flatMap(sentence -> sentence.norms().stream())
            .noneMatch(norm -> norm.old().isEmpty() || norm.now().isEmpty());
    return switch (motion) {
      case ADDED -> whole ? Motion.SPLIT : motion;
      case REMOVED -> whole ? Motion.MERGED : motion;
      case STAYED, MOVED, SPLIT, MERGED -> motion;
    };
  }
}
