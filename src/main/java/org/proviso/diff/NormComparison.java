package org.proviso.diff;

import java.util.List;
import org.proviso.change.ChangeKind;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;

/**
 * Says what becomes of one norm from one version to the other, as far as its form shows it (S21).
 */
record NormComparison(Version before, Version after) {
  private Gains gains() {
    return after.gains();
  }

  /** Whether their words alone say the same; what they rest on may differ. */
  boolean isSame(Norm old, Norm now) {
    return CanonicalNorm.sameMeaning(before.comparable(old), after.comparable(now));
  }

  /** Whether they say the same, with all that they rest on and what may limit them. */
  private boolean isSameAll(Norm old, Norm now) {
    return before.meaning(old).equals(after.meaning(now))
        && before.clouds(old).equals(after.clouds(now));
  }

  /** Whether one of them asks for more, or owes more, than the other, and both can be broken. */
  boolean follow(Norm old, Norm now) {
    return Together.canBreak(old)
        && Together.canBreak(now)
        && switch (of(old, now).kind()) {
          case STRICTER, LOOSER, MORE_OWED, LESS_OWED -> true;
          case UNCHANGED, REWORDED, DIFFERENT, GRANTED, WITHDRAWN, HARDENED, SOFTENED -> false;
          case ADDED, REMOVED, READ_OTHERWISE, WORDS -> false;
        };
  }

  NormChange of(Norm old, Norm now) {
    var pair =
        new NormPair(
            old, now, gains().bearerChanged(old, now), Aspects.of(before, old, after, now));
    if (before.meaning(old).equals(after.meaning(now))) {
      return sameMeaning(pair);
    }
    Strength was = Strength.of(old.modality());
    Strength is = Strength.of(now.modality());
    if (was == Strength.BINDS && is == Strength.BINDS) {
      return binding(pair);
    }
    if (was == Strength.ALLOWS && is == Strength.ALLOWS) {
      return allowing(pair);
    }
    return acrossForces(pair, was, is);
  }

  private NormChange sameMeaning(NormPair pair) {
    Norm old = pair.old();
    Norm now = pair.now();
    if (!before.clouds(old).equals(after.clouds(now))) {
      return pair.is(
          ChangeKind.READ_OTHERWISE,
          Gain.NOT_CLEAR,
          "What is not read and may limit it has changed.");
    }
    if (pair.bearerChanged()) {
      return pair.is(
          ChangeKind.DIFFERENT,
          Gain.NOT_CLEAR,
          gains().sideChanged(old, now) ? "Another side owes it." : "Somebody else owes it.");
    }
    boolean words = WordBag.normal(old.words().flat()).equals(WordBag.normal(now.words().flat()));
    return pair.withoutDifferences()
        .is(
            words ? ChangeKind.UNCHANGED : ChangeKind.REWORDED,
            Gain.NEITHER,
            "Both are read as the same norm.");
  }

  private NormChange binding(NormPair pair) {
    Norm old = pair.old();
    Norm now = pair.now();
    if (old.must() instanceof Fact.Owed was && now.must() instanceof Fact.Owed is) {
      return owed(pair, was, is);
    }
    boolean stricter = new Implication(after, before).holds(now, old);
    boolean looser = new Implication(before, after).holds(old, now);
    if (stricter && !looser) {
      return pair.is(
              ChangeKind.STRICTER,
              gain(pair, old, now),
              "Whatever keeps the new wording keeps the old one, by their form.")
          .proved(new Proof(before, after).of(old, now));
    }
    if (looser && !stricter) {
      return pair.is(
              ChangeKind.LOOSER,
              gain(pair, now, old).other(),
              "Whatever keeps the old wording keeps the new one, by their form.")
          .proved(new Proof(after, before).of(now, old));
    }
    return stricter
        ? pair.withoutDifferences()
            .is(ChangeKind.REWORDED, Gain.NEITHER, "By their form each follows from the other.")
        : pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, asFarAsRead(old, now));
  }

  /** What would follow if nothing unread limited the two of them. */
  private String asFarAsRead(Norm old, Norm now) {
    Norm was = old.clouded(List.of());
    Norm is = now.clouded(List.of());
    boolean stricter = new Implication(after, before).holds(is, was);
    boolean looser = new Implication(before, after).holds(was, is);
    return stricter == looser
        ? "Neither follows from the other by its form."
        : "As far as it is read it is %s; what is not read may limit it otherwise."
            .formatted(stricter ? "stricter" : "looser");
  }

  /** More or less owed where only the figure has changed, and each still applies alike. */
  private NormChange owed(NormPair pair, Fact.Owed was, Fact.Owed is) {
    Norm old = pair.old();
    Norm now = pair.now();
    int sign = Owing.compared(was, is, new Bounds(before, after));
    boolean alike =
        before.meaning(Owing.without(old)).equals(after.meaning(Owing.without(now)))
            && before.clouds(old).equals(after.clouds(now));
    Gain gain = gains().ofOwed(now);
    if (before.meaning(was).equals(after.meaning(is)) && !pair.bearerChanged()) {
      return owedFor(pair, gain);
    }
    int past = alike ? 0 : Owing.later(old, now, this::isSameAll);
    if (past != 0) {
      return past > 0
          ? pair.is(ChangeKind.LESS_OWED, gain.other(), "It is owed from a later time on.")
          : pair.is(ChangeKind.MORE_OWED, gain, "It is owed from an earlier time on.");
    }
    if (sign == 0 || !alike) {
      return pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "What is owed is otherwise.");
    }
    return sign < 0
        ? pair.is(ChangeKind.MORE_OWED, gain, "The figure is higher.")
        : pair.is(ChangeKind.LESS_OWED, gain.other(), "The figure is lower.");
  }

  /** The same amount, for more or for less than before. */
  private NormChange owedFor(NormPair pair, Gain gain) {
    boolean more = new Implication(after, before).holds(pair.now(), pair.old());
    boolean less = new Implication(before, after).holds(pair.old(), pair.now());
    if (more == less) {
      return pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "What is owed is otherwise.");
    }
    return more
        ? pair.is(ChangeKind.MORE_OWED, gain, "It is owed wherever it was, and for more.")
        : pair.is(ChangeKind.LESS_OWED, gain.other(), "It is not owed for all that it was.");
  }

  /**
   * Who gains by the stricter of two norms, if both say the same of it. Whether a ban in place of
   * an exemption is a gain for anybody their form does not show (S21), nor whether it is one that
   * nobody may volunteer for any more.
   */
  private Gain gain(NormPair pair, Norm loose, Norm strict) {
    boolean ban = isOfTheirChoice(loose) && !isOfTheirChoice(strict);
    Gain gain = gains().ofBinding(strict);
    boolean agreed = gain == gains().ofBinding(loose);
    return agreed && !ban && !pair.bearerChanged() ? gain : Gain.NOT_CLEAR;
  }

  /** What nobody has to do, but may. */
  private static boolean isOfTheirChoice(Norm norm) {
    return norm.modality() == Modality.EXEMPTION
        || norm.exemptions().stream()
            .anyMatch(one -> one.unless().equals(new Fact.Is(new Filter.Voluntary())));
  }

  private NormChange allowing(NormPair pair) {
    Norm old = pair.old();
    Norm now = pair.now();
    boolean alike = old.modality() == now.modality() && !pair.bearerChanged();
    boolean wider = alike && new Implication(after, before).holds(now, old);
    boolean narrower = alike && new Implication(before, after).holds(old, now);
    if (wider == narrower) {
      return pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "It allows other things.");
    }
    Gain gain = gains().ofGrant(now);
    if (isAmount(old)
        && isAmount(now)
        && before.meaning(Owing.without(old)).equals(after.meaning(Owing.without(now)))) {
      return wider
          ? pair.is(ChangeKind.MORE_OWED, gain, "The figure is higher.")
          : pair.is(ChangeKind.LESS_OWED, gain.other(), "The figure is lower.");
    }
    return wider
        ? pair.is(ChangeKind.GRANTED, gain, "It allows more than before.")
        : pair.is(ChangeKind.WITHDRAWN, gain.other(), "It allows less than before.");
  }

  /** A right to at least so much. */
  private static boolean isAmount(Norm norm) {
    return norm.modality() == Modality.RIGHT
        && norm.must() instanceof Fact.Compare(var _, var relation, Bound.Fixed _)
        && !relation.isUpper();
  }

  private NormChange acrossForces(NormPair pair, Strength was, Strength is) {
    Norm old = pair.old();
    Norm now = pair.now();
    if (was == Strength.ADVISES && is == Strength.BINDS) {
      return pair.is(
          ChangeKind.HARDENED, gains().ofBinding(now), "What was best effort can now be broken.");
    }
    if (was == Strength.BINDS && is == Strength.ADVISES) {
      return pair.is(
          ChangeKind.SOFTENED,
          gains().ofBinding(old).other(),
          "What could be broken is now best effort.");
    }
    if (was == is) {
      return pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "What is advised is otherwise.");
    }
    boolean neverBroken = old.modality() != Modality.RIGHT && now.modality() != Modality.RIGHT;
    if (was == Strength.ALLOWS && is == Strength.BINDS && neverBroken) {
      return pair.is(
          ChangeKind.STRICTER,
          gains().ofBindingAfter(old, now),
          "What was only allowed can now be broken.");
    }
    if (was == Strength.BINDS && is == Strength.ALLOWS && neverBroken) {
      return pair.is(
          ChangeKind.LOOSER,
          gains().ofBindingAfter(now, old).other(),
          "What could be broken is now only allowed.");
    }
    return pair.is(ChangeKind.DIFFERENT, Gain.NOT_CLEAR, "It is of another kind now.");
  }

  /** One of the two is not read: whether anything is required as before cannot be said. */
  NormChange unread(List<Norm> old, List<Norm> now) {
    return new NormChange(
        old,
        now,
        ChangeKind.READ_OTHERWISE,
        List.of(),
        Gain.NOT_CLEAR,
        "One of the two wordings is not read, so nothing is said of what changes.",
        Settlement.NOT_NEEDED);
  }

  NormChange added(Norm now) {
    Strength force = Strength.of(now.modality());
    boolean grant = force == Strength.ALLOWS;
    return new NormChange(
        List.of(),
        List.of(now),
        grant ? ChangeKind.GRANTED : ChangeKind.ADDED,
        List.of(),
        grant ? gains().ofGrant(now) : gains().ofNew(now),
        force == Strength.BINDS ? "A new duty, ban or exemption." : "It is new.",
        Settlement.NOT_NEEDED);
  }

  NormChange removed(Norm old) {
    Strength force = Strength.of(old.modality());
    boolean grant = force == Strength.ALLOWS;
    return new NormChange(
        List.of(old),
        List.of(),
        grant ? ChangeKind.WITHDRAWN : ChangeKind.REMOVED,
        List.of(),
        (grant ? gains().ofGrant(old) : gains().ofNew(old)).other(),
        force == Strength.BINDS ? "A duty, ban or exemption is gone." : "It is gone.",
        Settlement.NOT_NEEDED);
  }

  /** What a norm of this modality does to those it speaks to. */
  private enum Strength {
    BINDS,
    ALLOWS,
    ADVISES;

    static Strength of(Modality modality) {
      return switch (modality) {
        case DUTY, BAN, EXEMPTION -> BINDS;
        case PERMISSION, RIGHT, POWER -> ALLOWS;
        case ADVISORY -> ADVISES;
      };
    }
  }
}
