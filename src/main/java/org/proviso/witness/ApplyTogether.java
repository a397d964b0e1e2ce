package org.proviso.witness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;

/**
 * Whether two norms surely apply together somewhere: the conditions of one are among the other's.
 * "If enrollment falls" and "if enrollment rises" may never be so at once.
 */
final class ApplyTogether {
  private ApplyTogether() {}

  /** Whether it binds by itself: nothing softens it, clouds it or narrows it by its heading. */
  static boolean bind(Norm norm) {
    boolean duty = norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN;
    return duty && norm.vague().isEmpty() && norm.clouds().isEmpty() && norm.headed().isEmpty();
  }

  static boolean meet(Norm one, Norm other) {
    return areComparable(of(one), of(other));
  }

  /** Whether the records of one of the two are narrowed as the other's are, and further. */
  static boolean narrowed(Norm one, Norm other) {
    return areComparable(records(one), records(other));
  }

  private static boolean areComparable(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** All that must hold of the subject and the case, but for what the day says. */
  private static Set<String> of(Norm norm) {
    return Stream.concat(
            norm.each().where().stream().map(CanonicalNorm::text),
            parts(norm.when()).stream().filter(fact -> !isOfDays(fact)).map(CanonicalNorm::text))
        .collect(Collectors.toSet());
  }

  private static Set<String> records(Norm norm) {
    return norm.each().records().filters().stream()
        .filter(filter -> !LooseDay.settles(filter))
        .map(CanonicalNorm::text)
        .collect(Collectors.toSet());
  }

  /** What must hold all at once. */
  static List<Fact> parts(Fact fact) {
    return switch (fact) {
      case Fact.Always _ -> List.of();
      case Fact.AllOf(List<Fact> all) -> all.stream().flatMap(one -> parts(one).stream()).toList();
      case Fact other -> List.of(other);
    };
  }

  private static boolean isOfDays(Fact fact) {
    return fact instanceof Fact.Is(Filter filter)
        && (LooseDay.settles(filter) || filter instanceof Filter.OnDayKind);
  }
}
