package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** From first start to last end. */
final class SpanMeasured {
  private SpanMeasured() {}

  static Optional<Ratio> of(Measure.Span measure, Scene scene) {
    Moments moments = Moments.of(scene, measure.of());
    return moments.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(moments.end() - moments.start()));
  }
}
