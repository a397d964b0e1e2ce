package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** From the last end of one group to the first start of another, the same day. */
final class GapMeasured {
  private GapMeasured() {}

  static Optional<Ratio> of(Measure.Gap measure, Scene scene) {
    Moments first = Moments.of(scene, measure.first());
    Moments second = Moments.of(scene, measure.second());
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(second.start() - first.end()));
  }
}
