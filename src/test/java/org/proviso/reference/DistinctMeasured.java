package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** Number of different values of a field; a blank may be one more. */
final class DistinctMeasured {
  private DistinctMeasured() {}

  static Optional<Ratio> of(Measure.Distinct measure, Scene scene) {
    Cells cells = new Cells(scene);
    String field = measure.field().written();
    return Optional.of(
        Ratio.of(
            scene.rows(measure.of()).stream()
                .map(row -> field.equals("date") ? row.day() : cells.word(row, field))
                .distinct()
                .count()));
  }
}
