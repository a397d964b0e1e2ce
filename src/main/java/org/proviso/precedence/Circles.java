package org.proviso.precedence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds pairs whose order comes back to itself by way of others: A over B over C over A. */
final class Circles {
  private final Map<NormAt, Set<NormAt>> above = new HashMap<>();

  private Circles(List<Conflict> pairs) {
    for (Conflict pair : pairs) {
      if (pair.isOrdered()) {
        above.computeIfAbsent(pair.yielding(), _ -> new HashSet<>()).add(pair.prevailing());
      }
    }
  }

  /** The same pairs, those in a circle marked so. */
  static List<Conflict> marked(List<Conflict> pairs) {
    var circles = new Circles(pairs);
    return pairs.stream().map(circles::marked).toList();
  }

  private Conflict marked(Conflict pair) {
    boolean circular =
        pair.isOrdered() && reaches(pair.prevailing(), pair.yielding(), new HashSet<>());
    return circular
        ? new Conflict(pair.yielding(), pair.prevailing(), pair.clash(), Conflict.Stated.CIRCLE)
        : pair;
  }

  /** Whether something above the first is above it in turn. */
  private boolean reaches(NormAt from, NormAt sought, Set<NormAt> seen) {
    if (from.equals(sought)) {
      return true;
    }
    return seen.add(from)
        && above.getOrDefault(from, Set.of()).stream().anyMatch(one -> reaches(one, sought, seen));
  }
}
