package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The sum of a number field, identical rows once. */
final class SumMeasured {
  private SumMeasured() {}

  static Optional<Ratio> of(Measure.Sum measure, Scene scene) {
    return Optional.of(
        scene.rows(measure.of()).stream()
            .collect(
                Collectors.toMap(row -> List.of(row.cells(), row.day()), row -> row, (a, _) -> a))
            .values()
            .stream()
            .map(row -> new Cells(scene).number(row, measure.field()))
            .reduce(Ratio.ZERO, Ratio::plus));
  }
}
