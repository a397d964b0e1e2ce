package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** Number of matching rows, identical ones once. */
final class CountMeasured {
  private CountMeasured() {}

  static Optional<Ratio> of(Measure.Count measure, Scene scene) {
    return Optional.of(
        Ratio.of(
            scene.rows(measure.of()).stream()
                .map(row -> List.of(row.cells(), row.day()))
                .distinct()
                .count()));
  }
}
