package org.proviso.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** How many different weeks there are, by weekday, start and end. */
final class WeeklyPatternsMeasured {
  private WeeklyPatternsMeasured() {}

  static Optional<Ratio> of(Measure.WeeklyPatterns measure, Scene scene) {
    Cells cells = new Cells(scene);
    Map<Long, Set<List<Object>>> weeks = new HashMap<>();
    for (Entry row : scene.rows(measure.of())) {
      weeks
          .computeIfAbsent(Math.floorDiv(row.day() + 3, 7L), _ -> new HashSet<>())
          .add(List.of(row.weekday(), cells.start(row), cells.to(row) - cells.from(row)));
    }
    return Optional.of(Ratio.of(new HashSet<>(weeks.values()).size()));
  }
}
