package org.proviso.interpreter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.proviso.proposal.Waiver;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/**
 * For whom waivers hold (S25): a name that nobody has, and that comes near to one, may be that
 * one's. Before anybody is accused, somebody must say whose waiver it is (S2).
 */
final class Waived {
  private final Roster roster;
  private final Map<Waiver, Boolean> ofNobody = new HashMap<>();

  Waived(Roster roster) {
    this.roster = roster;
  }

  /** Whether the waiver holds for the subject of that name on those days. */
  Truth of(Waiver waiver, String name, DateSpan days) {
    if (waiver.covers(name)) {
      return waiver.during(days);
    }
    boolean near =
        waiver.subjects().stream()
            .anyMatch(one -> !NearMiss.nearly(Name.of(one), List.of(Name.of(name))).isEmpty());
    return near && isOfNobody(waiver) ? waiver.during(days).and(Truth.UNKNOWN) : Truth.FALSE;
  }

  private boolean isOfNobody(Waiver waiver) {
    return ofNobody.computeIfAbsent(
        waiver,
        one -> IntStream.range(0, roster.size()).noneMatch(i -> one.covers(roster.name(i))));
  }
}
