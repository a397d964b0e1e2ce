package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** Length of the union of what matches, minute by minute. */
final class TotalTimeMeasured {
  private TotalTimeMeasured() {}

  static Optional<Ratio> of(Measure.TotalTime measure, Scene scene) {
    return Optional.of(Ratio.of(scene.minutes(measure.of()).cardinality()));
  }
}
