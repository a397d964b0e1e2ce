package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The first start of the day, as a clock time. */
final class FirstStartMeasured {
  private FirstStartMeasured() {}

  static Optional<Ratio> of(Measure.FirstStart measure, Scene scene) {
    Moments moments = Moments.of(scene, measure.of());
    return moments.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(moments.start() - scene.minute(scene.first(), 0)));
  }
}
