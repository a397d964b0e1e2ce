package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;

/** Names that come close to those that norms speak of, and need not be what these mean (S2). */
record NearNames(List<Stance> stances) {
  /**
   * Whether a record of this name may be taken for one of another kind that the norms speak of, and
   * may as well be none. A staff meeting is a meeting whatever a sheet says, unless the agreement
   * lists what it calls a meeting.
   */
  boolean mayBeNone(Name name) {
    var kinds = new ArrayList<Boolean>();
    for (Stance stance : stances) {
      stance.norms().stream()
          .flatMap(norm -> NormParts.names(norm).stream())
          .flatMap(kind -> Stream.concat(Stream.of(kind), defining(stance, kind)))
          .filter(kind -> !kind.equals(name) && kind.head().equals(name.head()))
          .forEach(kind -> kinds.add(isListed(stance, kind) || !isOneOf(name, kind)));
    }
    return !kinds.isEmpty() && !kinds.contains(false);
  }

  /** Work is whatever is no meal break: a break may be one. */
  private static Stream<Name> defining(Stance stance, Name kind) {
    return stance.agreement().terms().find(kind).stream()
        .flatMap(term -> NormParts.within(term, Filter.KindIs.class).stream())
        .flatMap(filter -> filter.kinds().stream());
  }

  private static boolean isListed(Stance stance, Name kind) {
    return stance.agreement().terms().find(kind).isPresent();
  }

  private static boolean isOneOf(Name name, Name kind) {
    int more = name.stems().size() - kind.stems().size();
    return more > 0 && name.stems().subList(more, name.stems().size()).equals(kind.stems());
  }
}
