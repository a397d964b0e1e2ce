package org.proviso.diff;

import java.util.List;
import org.proviso.change.ChangeKind;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.NormChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Norm;

/**
 * A norm of the old version, the one that it has become, and what differs between the two.
 *
 * @param bearerChanged whether somebody else owes it now
 */
record NormPair(Norm old, Norm now, boolean bearerChanged, List<Difference> differences) {
  NormPair withoutDifferences() {
    return new NormPair(old, now, bearerChanged, List.of());
  }

  /** The change that it comes to, with nothing looked for beyond the form. */
  NormChange is(ChangeKind kind, Gain gain, String grounds) {
    return new NormChange(
        List.of(old), List.of(now), kind, differences, gain, grounds, Settlement.NOT_NEEDED);
  }
}
