package org.proviso.diff;

import java.util.List;
import org.proviso.change.ChangeKind;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.Settlement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;

/**
 * Says what becomes of one norm from one version to the other, as far as its form shows it (S21).
 */
record NormComparison(Version before, Version after) {
  /** Whether their words alone say the same; what they rest on may differ. */
  boolean isSame(Norm old, Norm now) {
    return CanonicalNorm.sameMeaning(before.comparable(old), after.comparable(now));
  }

  NormChange of(Norm old, Norm now) {
    List<Difference> differences = Aspects.of(before, old, after, now);
    boolean same = before.meaning(old).equals(after.meaning(now));
    if (same && !before.clouds(old).equals(after.clouds(now))) {
      return change(
          old,
          now,
          ChangeKind.READ_OTHERWISE,
          differences,
          Gain.NOT_CLEAR,
          "What is not read and may limit it has changed.");
    }
    if (same) {
      return Aspects.bearerChanged(old, now)
          ? change(
              old,
              now,
              ChangeKind.DIFFERENT,
              differences,
              Gain.NOT_CLEAR,
              Aspects.sideChanged(old, now) ? "Another side owes it." : "Somebody else owes it.")
          : same(old, now);
    }
    Strength was = Strength.of(old.modality());
    Strength is = Strength.of(now.modality());
    if (was == Strength.BINDS && is == Strength.BINDS) {
      return binding(old, now, differences);
    }
    if (was == Strength.ALLOWS && is == Strength.ALLOWS) {
      return allowing(old, now, differences);
    }
    return acrossForces(old, was, now, is, differences);
  }

  private static NormChange same(Norm old, Norm now) {
    boolean words = WordBag.normal(old.words().flat()).equals(WordBag.normal(now.words().flat()));
    return change(
        old,
        now,
        words ? ChangeKind.UNCHANGED : ChangeKind.REWORDED,
        List.of(),
        Gain.NEITHER,
        "Both are read as the same norm.");
  }

  private NormChange binding(Norm old, Norm now, List<Difference> differences) {
    if (old.must() instanceof Fact.Owed was && now.must() instanceof Fact.Owed is) {
      return owed(old, was, now, is, differences);
    }
    boolean stricter = new Implication(after, before).holds(now, old);
    boolean looser = new Implication(before, after).holds(old, now);
    if (stricter && !looser) {
      boolean ban = old.modality() == Modality.EXEMPTION && now.modality() != Modality.EXEMPTION;
      Gain gain = ban || Aspects.bearerChanged(old, now) ? Gain.NOT_CLEAR : agreed(old, now);
      return change(
              old,
              now,
              ChangeKind.STRICTER,
              differences,
              gain,
              "Whatever keeps the new wording keeps the old one, by their form.")
          .proved(new Proof(before, after).of(old, now));
    }
    if (looser && !stricter) {
      boolean ban = now.modality() == Modality.EXEMPTION && old.modality() != Modality.EXEMPTION;
      Gain gain =
          ban || Aspects.bearerChanged(old, now) ? Gain.NOT_CLEAR : agreed(old, now).other();
      return change(
              old,
              now,
              ChangeKind.LOOSER,
              differences,
              gain,
              "Whatever keeps the old wording keeps the new one, by their form.")
          .proved(new Proof(after, before).of(now, old));
    }
    return change(
        old,
        now,
        ChangeKind.DIFFERENT,
        differences,
        Gain.NOT_CLEAR,
        stricter
            ? "By their form each follows from the other."
            : "Neither follows from the other by its form.");
  }

  /** More or less owed where only the figure has changed, and each still applies alike. */
  private NormChange owed(
      Norm old, Fact.Owed was, Norm now, Fact.Owed is, List<Difference> differences) {
    int sign = Owing.compared(was, is, new Bounds(before, after));
    boolean alike =
        before.meaning(Owing.without(old)).equals(after.meaning(Owing.without(now)))
            && before.clouds(old).equals(after.clouds(now));
    if (sign == 0 || !alike) {
      return change(
          old,
          now,
          ChangeKind.DIFFERENT,
          differences,
          Gain.NOT_CLEAR,
          "What is owed is otherwise.");
    }
    Gain gain = Gains.ofOwed(now);
    return sign < 0
        ? change(old, now, ChangeKind.MORE_OWED, differences, gain, "The figure is higher.")
        : change(old, now, ChangeKind.LESS_OWED, differences, gain.other(), "The figure is lower.");
  }

  /** Who gains by a stricter norm, if both versions of it say the same. */
  private static Gain agreed(Norm old, Norm now) {
    Gain gain = Gains.ofBinding(now);
    return gain == Gains.ofBinding(old) ? gain : Gain.NOT_CLEAR;
  }

  private NormChange allowing(Norm old, Norm now, List<Difference> differences) {
    boolean alike = old.modality() == now.modality() && !Aspects.bearerChanged(old, now);
    boolean wider = alike && new Implication(after, before).holds(now, old);
    boolean narrower = alike && new Implication(before, after).holds(old, now);
    if (wider == narrower) {
      return change(
          old, now, ChangeKind.DIFFERENT, differences, Gain.NOT_CLEAR, "It allows other things.");
    }
    Gain gain = Gains.ofGrant(now);
    return wider
        ? change(old, now, ChangeKind.GRANTED, differences, gain, "It allows more than before.")
        : change(
            old,
            now,
            ChangeKind.WITHDRAWN,
            differences,
            gain.other(),
            "It allows less than before.");
  }

  private static NormChange acrossForces(
      Norm old, Strength was, Norm now, Strength is, List<Difference> differences) {
    if (was == Strength.ADVISES && is == Strength.BINDS) {
      return change(
          old,
          now,
          ChangeKind.HARDENED,
          differences,
          Gains.ofBinding(now),
          "What was best effort can now be broken.");
    }
    if (was == Strength.BINDS && is == Strength.ADVISES) {
      return change(
          old,
          now,
          ChangeKind.SOFTENED,
          differences,
          Gains.ofBinding(old).other(),
          "What could be broken is now best effort.");
    }
    if (was == is) {
      return change(
          old,
          now,
          ChangeKind.DIFFERENT,
          differences,
          Gain.NOT_CLEAR,
          "What is advised is otherwise.");
    }
    boolean neverBroken = old.modality() != Modality.RIGHT && now.modality() != Modality.RIGHT;
    if (was == Strength.ALLOWS && is == Strength.BINDS && neverBroken) {
      return change(
          old,
          now,
          ChangeKind.STRICTER,
          differences,
          Gains.ofBindingAfter(old, now),
          "What was only allowed can now be broken.");
    }
    if (was == Strength.BINDS && is == Strength.ALLOWS && neverBroken) {
      return change(
          old,
          now,
          ChangeKind.LOOSER,
          differences,
          Gains.ofBindingAfter(now, old).other(),
          "What could be broken is now only allowed.");
    }
    return change(
        old, now, ChangeKind.DIFFERENT, differences, Gain.NOT_CLEAR, "It is of another kind now.");
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
        grant ? Gains.ofGrant(now) : Gains.ofBinding(now),
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
        (grant ? Gains.ofGrant(old) : Gains.ofBinding(old)).other(),
        force == Strength.BINDS ? "A duty, ban or exemption is gone." : "It is gone.",
        Settlement.NOT_NEEDED);
  }

  private static NormChange change(
      Norm old,
      Norm now,
      ChangeKind kind,
      List<Difference> differences,
      Gain gain,
      String grounds) {
    return new NormChange(
        List.of(old), List.of(now), kind, differences, gain, grounds, Settlement.NOT_NEEDED);
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
