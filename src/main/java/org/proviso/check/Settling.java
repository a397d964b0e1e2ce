package org.proviso.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.change.SideBySide;
import org.proviso.change.Witness;
import org.proviso.diff.ClauseKind;
import org.proviso.norm.Agreement;
import org.proviso.norm.CloudedBy;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;
import org.proviso.witness.Stance;
import org.proviso.witness.WitnessFinder;

/** Looks for the worlds that a side-by-side calls for, and heeds what they show. */
record Settling(WitnessFinder finder, Agreement old, Agreement now) {
  SideBySide of(SideBySide form) {
    return new SideBySide(old, now, form.clauses().stream().map(this::clause).toList());
  }

  private ClauseChange clause(ClauseChange change) {
    if (change.isUnchanged()) {
      return change;
    }
    List<SentenceChange> sentences =
        change.sentences().stream()
            .map(sentence -> sentence.with(sentence.norms().stream().map(this::norm).toList()))
            .toList();
    ChangeKind kind = ClauseKind.of(change.motion(), sentences, change.differences());
    return new ClauseChange(
        change.motion(),
        change.oldNumber(),
        change.newNumber(),
        change.also(),
        kind,
        sentences,
        change.differences(),
        ClauseKind.gain(kind, sentences, change.differences()));
  }

  private NormChange norm(NormChange change) {
    if (!change.settlement().equals(Settlement.NOT_NEEDED)) {
      return change;
    }
    return switch (change.kind()) {
      case STRICTER, LOOSER, DIFFERENT, HARDENED, SOFTENED, REWORDED, ADDED, REMOVED ->
          isCalledFor(change) ? sure(heeded(change.settled(worlds(change)))) : change;
      case MORE_OWED, LESS_OWED -> change.settled(owed(change));
      case GRANTED, WITHDRAWN -> isRight(change) ? change.settled(denied(change)) : change;
      case UNCHANGED, READ_OTHERWISE, WORDS -> change;
    };
  }

  private static boolean isRight(NormChange change) {
    return Stream.concat(change.old().stream(), change.now().stream())
        .anyMatch(norm -> norm.modality() == Modality.RIGHT);
  }

  private Settlement owed(NormChange change) {
    return isRight(change)
        ? denied(change)
        : finder.owed(new Stance(old, change.old()), new Stance(now, change.now()));
  }

  private Settlement denied(NormChange change) {
    return finder.denied(new Stance(old, change.old()), new Stance(now, change.now()));
  }

  private static boolean isCalledFor(NormChange change) {
    return binds(change.old())
        || binds(change.now())
        || change.kind() == ChangeKind.DIFFERENT && isRight(change);
  }

  private static boolean binds(List<Norm> norms) {
    return norms.stream().anyMatch(Settling::canBreak);
  }

  private static boolean canBreak(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION -> true;
      case RIGHT, PERMISSION, POWER, ADVISORY -> false;
    };
  }

  private Settlement worlds(NormChange change) {
    if (isRight(change)) {
      return denied(change);
    }
    String beyond = beyond(change);
    Settlement found = tried(change);
    boolean shown = found instanceof Settlement.Shown && !(prevails(change) && isBeside(found));
    return beyond.isEmpty() || shown ? found : new Settlement.NotSettled(beyond);
  }

  /** Whether nothing but what another clause forbids all the same is shown. */
  private static boolean isBeside(Settlement found) {
    return found instanceof Settlement.Shown(List<Witness> worlds)
        && worlds.stream().noneMatch(world -> world.beside().isEmpty());
  }

  /** Where what prevails over another clause is new or gone, that clause binds less or more. */
  private static boolean prevails(NormChange change) {
    return change.old().isEmpty() != change.now().isEmpty()
        && Stream.concat(change.old().stream(), change.now().stream())
            .flatMap(norm -> norm.priorities().stream())
            .anyMatch(one -> one.kind() == Priority.Kind.PREVAILS);
  }

  /** What no world of the norms alone can show; empty if nothing. */
  private String beyond(NormChange change) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    change.differences().forEach(one -> aspects.add(one.aspect()));
    if (aspects.contains(Aspect.PRECEDENCE) || prevails(change)) {
      return "what yields to what shows only where two clauses conflict.";
    }
    boolean unread =
        Stream.concat(change.old().stream(), change.now().stream())
            .anyMatch(norm -> !norm.clouds().isEmpty());
    return unread ? clouding(change) : "";
  }

  private String clouding(NormChange change) {
    List<String> where =
        Stream.concat(
                change.old().stream().flatMap(norm -> CloudedBy.clauses(old, norm).stream()),
                change.now().stream().flatMap(norm -> CloudedBy.clauses(now, norm).stream()))
            .distinct()
            .toList();
    return where.isEmpty()
        ? "a sentence that is not read may limit it."
        : "what is not read in " + String.join(", ", where) + " may limit it.";
  }

  private Settlement tried(NormChange change) {
    var was = new Stance(old, change.old().stream().filter(Settling::canBreak).toList());
    var is = new Stance(now, change.now().stream().filter(Settling::canBreak).toList());
    var each = new EachReading(finder, was, is);
    return change.kind() != ChangeKind.REWORDED && each.isSeveral()
        ? each.worlds(ways(change))
        : finder.between(was, is, ways(change));
  }

  /** What the form has settled is not asked again. */
  private static WitnessFinder.Ways ways(NormChange change) {
    return switch (change.kind()) {
      case STRICTER, HARDENED, ADDED -> WitnessFinder.Ways.FORBIDDEN;
      case LOOSER, SOFTENED, REMOVED -> WitnessFinder.Ways.ALLOWED;
      case UNCHANGED, REWORDED, DIFFERENT, GRANTED, WITHDRAWN -> WitnessFinder.Ways.BOTH;
      case MORE_OWED, LESS_OWED, READ_OTHERWISE, WORDS -> WitnessFinder.Ways.BOTH;
    };
  }

  /** A world that contradicts the form wins; a form that no world bears out is not called so. */
  private static NormChange heeded(NormChange change) {
    boolean oldAllows = shows(change, true);
    boolean newAllows = shows(change, false);
    boolean none = change.settlement() instanceof Settlement.NoneFound;
    return switch (change.kind()) {
      case STRICTER ->
          newAllows
              ? change.called(
                  ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "Each allows what the other forbids.")
              : none ? atLeast(change) : change;
      case LOOSER ->
          oldAllows
              ? change.called(
                  ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "Each allows what the other forbids.")
              : none ? atLeast(change) : change;
      case DIFFERENT -> different(change, oldAllows, newAllows);
      case REWORDED ->
          oldAllows || newAllows
              ? change.called(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "A world tells the two apart.")
              : change;
      case UNCHANGED, HARDENED, SOFTENED, ADDED, REMOVED, GRANTED, WITHDRAWN -> change;
      case MORE_OWED, LESS_OWED, READ_OTHERWISE, WORDS -> change;
    };
  }

  /** Who gains is not clear where something that is not read may say what is gone or new. */
  private static NormChange sure(NormChange change) {
    boolean unread =
        change.settlement() instanceof Settlement.Shown(List<Witness> worlds)
            && worlds.stream().noneMatch(world -> world.unread().isEmpty());
    return unread ? change.called(change.kind(), Gain.NOT_CLEAR, change.grounds()) : change;
  }

  private static NormChange different(NormChange change, boolean oldAllows, boolean newAllows) {
    if (oldAllows && newAllows) {
      return change.called(change.kind(), change.gain(), "Each allows what the other forbids.");
    }
    if (oldAllows) {
      return change.called(
          change.kind(),
          change.gain(),
          "It forbids something that was allowed; whether it also allows more is not settled.");
    }
    return newAllows
        ? change.called(
            change.kind(),
            change.gain(),
            "It allows something that was forbidden; whether it also forbids more is not settled.")
        : change;
  }

  private static NormChange atLeast(NormChange change) {
    return change.called(
        ChangeKind.DIFFERENT,
        Gain.NOT_CLEAR,
        change.kind() == ChangeKind.STRICTER
            ? "It binds no less than before; no world shows that it binds more."
            : "It binds no more than before; no world shows that it binds less.");
  }

  private static boolean shows(NormChange change, boolean oldAllows) {
    return change.settlement() instanceof Settlement.Shown(List<Witness> witnesses)
        && witnesses.stream().anyMatch(witness -> witness.oldAllows() == oldAllows);
  }
}
