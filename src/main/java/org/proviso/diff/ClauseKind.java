package org.proviso.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.Motion;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;

/** What the changes of a clause's sentences come to for the clause. */
public final class ClauseKind {
  private static final Set<Aspect> OF_SUBSTANCE =
      EnumSet.complementOf(EnumSet.of(Aspect.WORDS, Aspect.READ));

  private ClauseKind() {}

  /** The kind of the clause; a mixture of directions is {@code DIFFERENT}. */
  public static ChangeKind of(
      Motion motion, List<SentenceChange> sentences, List<Difference> differences) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    boolean whole = motion == Motion.ADDED || motion == Motion.REMOVED;
    for (SentenceChange sentence : sentences) {
      sentence.norms().forEach(norm -> kinds.add(whole ? norm.kind() : kind(norm)));
      sentence.differences().forEach(one -> kinds.add(kind(one)));
      if (sentence.norms().isEmpty() && !sentence.sameWords() && sentence.movedTo().isEmpty()) {
        kinds.add(ChangeKind.REWORDED);
      }
    }
    differences.forEach(one -> kinds.add(kind(one)));
    kinds.remove(ChangeKind.UNCHANGED);
    return whole ? ofWhole(motion, kinds) : one(kinds);
  }

  /** The clause with more that has changed. */
  static ClauseChange with(ClauseChange clause, List<Difference> more) {
    if (more.isEmpty()) {
      return clause;
    }
    var all = new ArrayList<>(clause.differences());
    all.addAll(more);
    ChangeKind kind = of(clause.motion(), clause.sentences(), all);
    return new ClauseChange(
        clause.motion(),
        clause.oldNumber(),
        clause.newNumber(),
        clause.also(),
        kind,
        clause.sentences(),
        all,
        gain(kind, clause.sentences(), all));
  }

  /** The clause with its sentences compared otherwise. */
  static ClauseChange with(
      ClauseChange clause, Motion motion, List<String> also, List<SentenceChange> sentences) {
    ChangeKind kind = of(motion, sentences, clause.differences());
    return new ClauseChange(
        motion,
        clause.oldNumber(),
        clause.newNumber(),
        also,
        kind,
        sentences,
        clause.differences(),
        gain(kind, sentences, clause.differences()));
  }

  private static ChangeKind ofWhole(Motion motion, Set<ChangeKind> kinds) {
    kinds.remove(ChangeKind.REWORDED);
    boolean grant = kinds.equals(EnumSet.of(ChangeKind.GRANTED));
    boolean withdrawal = kinds.equals(EnumSet.of(ChangeKind.WITHDRAWN));
    return motion == Motion.ADDED
        ? grant ? ChangeKind.GRANTED : ChangeKind.ADDED
        : withdrawal ? ChangeKind.WITHDRAWN : ChangeKind.REMOVED;
  }

  private static ChangeKind one(Set<ChangeKind> kinds) {
    if (kinds.isEmpty()) {
      return ChangeKind.UNCHANGED;
    }
    if (kinds.size() > 1) {
      kinds.remove(ChangeKind.REWORDED);
    }
    // What one unread sentence takes back or adds, nobody can say of the others.
    return kinds.contains(ChangeKind.READ_OTHERWISE)
        ? ChangeKind.READ_OTHERWISE
        : kinds.size() == 1 ? kinds.iterator().next() : ChangeKind.DIFFERENT;
  }

  /** In a clause that stays, a further norm that can be broken makes it stricter. */
  private static ChangeKind kind(NormChange norm) {
    if (norm.settlement() instanceof Settlement.Covered) {
      return ChangeKind.DIFFERENT;
    }
    return switch (norm.kind()) {
      case ADDED -> binds(norm.now()) ? ChangeKind.STRICTER : ChangeKind.DIFFERENT;
      case REMOVED -> binds(norm.old()) ? ChangeKind.LOOSER : ChangeKind.DIFFERENT;
      case UNCHANGED, REWORDED, STRICTER, LOOSER, DIFFERENT, GRANTED, WITHDRAWN -> norm.kind();
      case HARDENED, SOFTENED, MORE_OWED, LESS_OWED, READ_OTHERWISE, WORDS -> norm.kind();
    };
  }

  private static boolean binds(List<Norm> norms) {
    return norms.stream()
        .map(Norm::modality)
        .allMatch(one -> one == Modality.DUTY || one == Modality.BAN || one == Modality.EXEMPTION);
  }

  private static ChangeKind kind(Difference difference) {
    if (difference.aspect() == Aspect.READ) {
      return ChangeKind.READ_OTHERWISE;
    }
    return OF_SUBSTANCE.contains(difference.aspect()) ? ChangeKind.DIFFERENT : ChangeKind.WORDS;
  }

  /** Who gains by all of it together. */
  public static Gain gain(
      ChangeKind kind, List<SentenceChange> sentences, List<Difference> differences) {
    if (kind == ChangeKind.UNCHANGED || kind == ChangeKind.REWORDED) {
      return Gain.NEITHER;
    }
    boolean beside =
        !differences.isEmpty() || sentences.stream().anyMatch(one -> !one.differences().isEmpty());
    return sentences.stream()
        .flatMap(sentence -> sentence.norms().stream())
        .map(NormChange::gain)
        .reduce(beside ? Gain.NOT_CLEAR : Gain.NEITHER, Gain::and);
  }
}
