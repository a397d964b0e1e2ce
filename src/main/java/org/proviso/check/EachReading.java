package org.proviso.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;
import org.proviso.witness.Stance;
import org.proviso.witness.WitnessFinder;
import org.proviso.witness.WitnessFinder.Ways;

/**
 * Looks for the worlds of a sentence with several readings: a world is allowed where every reading
 * keeps it, and forbidden where none does ({@link WorldReplay} holds it to that).
 */
record EachReading(WitnessFinder finder, Stance old, Stance now) {
  private static final String NONE = "no world that was tried tells the two apart by each reading.";

  /** The readings of the sentence whose norms these are: one, if it has no other. */
  static List<List<Norm>> of(Agreement agreement, List<Norm> norms) {
    Optional<List<List<Norm>>> several =
        agreement.clauses().stream()
            .flatMap(clause -> clause.sentences().stream())
            .map(sentence -> sentence.candidates())
            .filter(readings -> readings.size() > 1 && !norms.isEmpty())
            .filter(readings -> readings.stream().anyMatch(one -> one.containsAll(norms)))
            .findFirst();
    return several.orElse(List.of(norms));
  }

  private static List<List<Norm>> of(Stance stance) {
    return of(stance.agreement(), stance.norms());
  }

  boolean isSeveral() {
    return of(old).size() > 1 || of(now).size() > 1;
  }

  Settlement worlds(Ways ways) {
    var found = new ArrayList<Witness>();
    if (ways != Ways.ALLOWED) {
      for (List<Norm> reading : of(now)) {
        found.addAll(shown(all(old), new Stance(now.agreement(), reading), Ways.FORBIDDEN));
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    int forbidden = found.size();
    if (ways != Ways.FORBIDDEN) {
      for (List<Norm> reading : of(old)) {
        found.addAll(shown(new Stance(old.agreement(), reading), all(now), Ways.ALLOWED));
        if (found.size() > forbidden) {
          break;
        }
      }
    }
    return found.isEmpty() ? new Settlement.NotSettled(NONE) : new Settlement.Shown(found);
  }

  /** What keeps all of its readings. */
  private static Stance all(Stance stance) {
    return new Stance(
        stance.agreement(), of(stance).stream().flatMap(List::stream).distinct().toList());
  }

  private List<Witness> shown(Stance before, Stance after, Ways ways) {
    return finder.between(before, after, ways) instanceof Settlement.Shown(List<Witness> worlds)
        ? worlds
        : List.of();
  }
}
