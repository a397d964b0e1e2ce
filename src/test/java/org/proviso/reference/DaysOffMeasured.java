package org.proviso.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * Days of the period, as far as it is covered, on which none of the rows starts; one into which a
 * row runs may be one.
 */
final class DaysOffMeasured {
  private DaysOffMeasured() {}

  static Optional<Ratio> of(Measure.DaysOff measure, Scene scene) {
    Cells cells = new Cells(scene);
    Set<Long> taken = new HashSet<>();
    for (Entry row : scene.during(scene.first() - 1, scene.last()).rows(measure.of())) {
      taken.add(row.day());
      boolean over =
          !new Marks(scene).whole(row).isEmpty() && scene.day(cells.to(row) - 1) > row.day();
      if (over && scene.oracle().yes(List.of("night", row.day() + 1))) {
        taken.add(row.day() + 1);
      }
    }
    int all = 0;
    int run = 0;
    int longest = 0;
    for (long day = scene.first(); day <= scene.last(); day++) {
      boolean off = scene.diary().isCovered(day) && !taken.contains(day);
      all += off ? 1 : 0;
      run = off ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return Optional.of(Ratio.of(measure.running() ? longest : all));
  }
}
