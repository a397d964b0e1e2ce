package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The sum of a number field. */
final class SumMeasured {
  private SumMeasured() {}

  static Optional<Ratio> of(Measure.Sum measure, Scene scene) {
    return Optional.of(
        scene.rows(measure.of()).stream()
            .map(row -> new Cells(scene).number(row, measure.field()))
            .reduce(Ratio.ZERO, Ratio::plus));
  }
}
