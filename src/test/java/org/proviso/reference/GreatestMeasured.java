package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The greatest value of a number field. */
final class GreatestMeasured {
  private GreatestMeasured() {}

  static Optional<Ratio> of(Measure.Greatest measure, Scene scene) {
    return scene.rows(measure.of()).stream()
        .map(row -> new Cells(scene).number(row, measure.field()))
        .max(Ratio::compareTo);
  }
}
