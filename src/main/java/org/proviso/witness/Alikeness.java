package org.proviso.witness;

import java.util.LinkedHashSet;
import java.util.Set;
import org.proviso.norm.Consent;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.StatedWords;
import org.proviso.norm.StatedWords.Standing;
import org.proviso.source.Name;

/**
 * Two words of which one may be a kind of the other: no world can tell them apart before somebody
 * says whether a written notice is a notice (S2).
 */
final class Alikeness {
  /** "Approval" and "approves" begin alike. */
  private static final int BEGINNING = 5;

  private Alikeness() {}

  static void check(Stance old, Stance now) {
    described(old, now);
    Set<Name> before = names(old);
    Set<Name> after = names(now);
    for (Name one : before) {
      for (Name other : after) {
        boolean first = one.stems().size() > other.stems().size();
        boolean apart = !before.contains(other) && !after.contains(one);
        // A definition of the narrower word settles what it is.
        boolean settled = first ? isDefined(old, one) : isDefined(now, other);
        if (apart && !settled && mayBe(one, other)) {
          throw new OutsideFragment(
              "whether every \u201c%s\u201d is a \u201c%s\u201d"
                  .formatted(first ? one : other, first ? other : one));
        }
      }
    }
  }

  /** Facts in words of their own, of which one may follow from the other, or from a consent. */
  private static void described(Stance old, Stance now) {
    Set<Name> before = stated(old);
    Set<Name> after = stated(now);
    for (Name one : before) {
      for (Name other : after) {
        boolean apart = !before.contains(other) && !after.contains(one);
        if (apart && StatedWords.of(one).to(StatedWords.of(other)) == Standing.PERHAPS) {
          throw new OutsideFragment(follows(one.written(), other.written()));
        }
      }
    }
    consented(old, after, before);
    consented(now, before, after);
  }

  /** "With the chief's approval" beside "the Chief or the Mayor approves". */
  private static void consented(Stance stance, Set<Name> stated, Set<Name> own) {
    for (Norm norm : stance.norms()) {
      for (Filter.Consented filter : NormParts.of(norm, Filter.Consented.class)) {
        Consent consent = filter.consent();
        for (Name fact : stated) {
          if (!own.contains(fact) && speaksOf(fact, consent)) {
            throw new OutsideFragment(follows(consent.words(), fact.written()));
          }
        }
      }
    }
  }

  private static boolean speaksOf(Name fact, Consent consent) {
    String begins = consent.word().substring(0, Math.min(BEGINNING, consent.word().length()));
    return fact.stems().stream().anyMatch(stem -> stem.startsWith(begins))
        && consent.by().stems().stream().anyMatch(fact.stems()::contains);
  }

  private static String follows(String one, String other) {
    return "how “%s” and “%s” bear on each other".formatted(one, other);
  }

  private static Set<Name> stated(Stance stance) {
    Set<Name> facts = new LinkedHashSet<>();
    for (Norm norm : stance.norms()) {
      NormParts.of(norm, Fact.Stated.class).forEach(stated -> facts.add(stated.fact()));
      NormParts.of(norm, Filter.Stated.class).forEach(stated -> facts.add(stated.fact()));
    }
    return facts;
  }

  private static Set<Name> names(Stance stance) {
    Set<Name> names = new LinkedHashSet<>();
    for (Norm norm : stance.norms()) {
      names.addAll(NormParts.records(norm));
    }
    return names;
  }

  private static boolean mayBe(Name one, Name other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.head().equals(other.head())
        && (one.stems().containsAll(other.stems()) || other.stems().containsAll(one.stems()));
  }

  private static boolean isDefined(Stance stance, Name name) {
    return stance.agreement().terms().find(name).isPresent();
  }
}
