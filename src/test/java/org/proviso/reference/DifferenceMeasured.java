package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** One measure less another. */
final class DifferenceMeasured {
  private DifferenceMeasured() {}

  static Optional<Ratio> of(Measure.Difference measure, Scene scene) {
    return Measured.of(measure.later(), scene)
        .flatMap(later -> Measured.of(measure.earlier(), scene).map(later::minus));
  }
}
