package org.proviso.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Priority;
import org.proviso.source.Name;

/**
 * Finds what has no effect because another norm asks for no less: a limit that is gone while a
 * stricter one stands elsewhere in the new version, or one that is new where the old version had a
 * stricter one already.
 */
record AskedElsewhere(Version before, Version after) {
  List<ClauseChange> of(List<ClauseChange> clauses) {
    return clauses.stream().map(this::clause).toList();
  }

  private ClauseChange clause(ClauseChange clause) {
    List<SentenceChange> sentences =
        clause.sentences().stream()
            .map(sentence -> sentence.with(sentence.norms().stream().map(this::norm).toList()))
            .toList();
    return sentences.equals(clause.sentences())
        ? clause
        : ClauseKind.with(clause, clause.motion(), clause.also(), sentences);
  }

  private NormChange norm(NormChange change) {
    return switch (change.kind()) {
      case REMOVED, LOOSER -> covered(change, change.old(), change.now(), false);
      case ADDED, STRICTER -> covered(change, change.now(), change.old(), true);
      case UNCHANGED, REWORDED, DIFFERENT, GRANTED, WITHDRAWN, HARDENED, SOFTENED -> change;
      case MORE_OWED, LESS_OWED, READ_OTHERWISE, WORDS -> change;
    };
  }

  /**
   * @param asked what one version asks for
   * @param weaker what the other version has in its place, if anything
   * @param byOld whether it is the old version that may ask for it elsewhere
   */
  private NormChange covered(
      NormChange change, List<Norm> asked, List<Norm> weaker, boolean byOld) {
    Version there = byOld ? before : after;
    var implication = new Implication(there, byOld ? after : before);
    List<Norm> others =
        there.agreement().norms().stream()
            .filter(norm -> !weaker.contains(norm) && Together.canBreak(norm))
            .toList();
    List<Norm> by =
        asked.stream()
            .filter(Together::canBreak)
            .flatMap(norm -> first(implication, others, norm))
            .distinct()
            .toList();
    boolean all =
        asked.stream()
            .allMatch(norm -> others.stream().anyMatch(one -> covers(implication, one, norm)));
    if (asked.isEmpty() || !all || by.stream().anyMatch(one -> mayYield(there.agreement(), one))) {
      return change;
    }
    boolean paired = !weaker.isEmpty();
    NormChange told = change.settled(new Settlement.Covered(byOld, by));
    String grounds = "Taken by itself it is " + change.kind().words() + ".";
    return told.called(
            paired ? ChangeKind.DIFFERENT : change.kind(),
            Gain.NEITHER,
            paired ? grounds : change.grounds())
        .settled(told.settlement());
  }

  private static Stream<Norm> first(Implication implication, List<Norm> others, Norm asked) {
    return others.stream().filter(one -> covers(implication, one, asked)).limit(1);
  }

  private static boolean covers(Implication implication, Norm one, Norm asked) {
    return one.clouds().isEmpty() && implication.holds(one, asked);
  }

  /** Another sentence may switch it off where the two conflict. */
  private static boolean mayYield(Agreement agreement, Norm norm) {
    return agreement.norms().stream()
        .anyMatch(
            other ->
                other.priorities().stream().anyMatch(one -> one.kind() != Priority.Kind.ADDS)
                    && areOfTheSame(other, norm));
  }

  private static boolean areOfTheSame(Norm one, Norm other) {
    Set<Name> here = NormParts.records(one);
    Set<Name> there = NormParts.records(other);
    return here.isEmpty() && there.isEmpty() || here.stream().anyMatch(there::contains);
  }
}
