package org.proviso.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The least number of different values of a field in any one minute of the period. */
final class FewestAtOnceMeasured {
  private FewestAtOnceMeasured() {}

  static Optional<Ratio> of(Measure.FewestAtOnce measure, Scene scene) {
    Cells cells = new Cells(scene);
    var rows = scene.during(scene.first() - 1, scene.last()).rows(measure.of());
    int fewest = Integer.MAX_VALUE;
    for (int minute = scene.minute(scene.first(), 0);
        minute < scene.minute(scene.last() + 1, 0);
        minute++) {
      Set<Object> values = new HashSet<>();
      for (Entry row : rows) {
        if (minute >= 0 && new Marks(scene).of(measure.of(), row).get(minute)) {
          values.add(cells.word(row, measure.field().written()));
        }
      }
      fewest = Math.min(fewest, values.size());
    }
    return Optional.of(Ratio.of(fewest));
  }
}
