package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.change.ChangeKind;
import org.proviso.change.NormChange;
import org.proviso.norm.Norm;

/**
 * Compares two sentences that each have as many readings, one reading with the other; where all of
 * them come to the same change, that is what it is by any.
 */
record EitherReading(NormComparison comparison) {
  /** The change by the first reading, where every other says the same of it; else nothing. */
  List<NormChange> of(SentencePair pair) {
    if (pair.old().size() != 1 || pair.now().size() != 1) {
      return List.of();
    }
    List<List<Norm>> old = pair.old().getFirst().candidates();
    List<List<Norm>> now = pair.now().getFirst().candidates();
    if (old.size() < 2 || old.size() != now.size()) {
      return List.of();
    }
    var readings = new ArrayList<List<NormChange>>();
    for (int i = 0; i < old.size(); i++) {
      readings.add(new NormMatcher(comparison).of(old.get(i), now.get(i)));
    }
    boolean alike = readings.stream().map(EitherReading::told).distinct().count() == 1;
    return alike ? readings.getFirst().stream().map(EitherReading::byEither).toList() : List.of();
  }

  /** What is said of the changes, without the norms themselves. */
  private static List<String> told(List<NormChange> changes) {
    return changes.stream()
        .map(change -> change.kind() + " " + change.gain() + " " + change.differences())
        .toList();
  }

  private static NormChange byEither(NormChange change) {
    String grounds = change.grounds();
    return change.kind() == ChangeKind.UNCHANGED
        ? change
        : change.called(
            change.kind(),
            change.gain(),
            "By each of its readings: "
                + grounds.substring(0, 1).toLowerCase(Locale.ROOT)
                + grounds.substring(1));
  }
}
