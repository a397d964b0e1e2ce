package org.proviso.witness;

import java.util.LinkedHashSet;
import java.util.Set;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;

/**
 * Two words of which one may be a kind of the other: no world can tell them apart before somebody
 * says whether a written notice is a notice (S2).
 */
final class Alikeness {
  private Alikeness() {}

  static void check(Stance old, Stance now) {
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
