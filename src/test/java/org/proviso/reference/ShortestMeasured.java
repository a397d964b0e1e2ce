package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The shortest single matching row. */
final class ShortestMeasured {
  private ShortestMeasured() {}

  static Optional<Ratio> of(Measure.Shortest measure, Scene scene) {
    return scene.rows(measure.of()).stream()
        .map(row -> Ratio.of(new Marks(scene).of(measure.of(), row).cardinality()))
        .min(Ratio::compareTo);
  }
}
