package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The last end of what starts that day, as a clock time. */
final class LastEndMeasured {
  private LastEndMeasured() {}

  static Optional<Ratio> of(Measure.LastEnd measure, Scene scene) {
    Moments moments = Moments.of(scene, measure.of());
    return moments.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(moments.end() - scene.minute(scene.first(), 0)));
  }
}
