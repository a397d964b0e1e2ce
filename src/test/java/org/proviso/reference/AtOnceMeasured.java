package org.proviso.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The greatest number of different values of a field in any one minute. */
final class AtOnceMeasured {
  private AtOnceMeasured() {}

  static Optional<Ratio> of(Measure.AtOnce measure, Scene scene) {
    Cells cells = new Cells(scene);
    Map<Integer, Set<Object>> byMinute = new HashMap<>();
    for (Entry row : scene.during(scene.first() - 1, scene.last()).rows(measure.of())) {
      boolean before = row.isDated() && row.day() < scene.first();
      int start = before ? scene.minute(scene.first(), 0) : 0;
      String field = measure.field().written();
      Object value = field.equals("date") ? row.day() : cells.word(row, field);
      new Marks(scene)
          .of(measure.of(), row).stream()
              .filter(minute -> minute >= start)
              .forEach(minute -> byMinute.computeIfAbsent(minute, _ -> new HashSet<>()).add(value));
    }
    return Optional.of(Ratio.of(byMinute.values().stream().mapToInt(Set::size).max().orElse(0)));
  }
}
