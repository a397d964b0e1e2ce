package org.proviso.reference;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * The longest run of rows with no more than the passing time between them (S30); one that begins in
 * the period goes on into the night and the next day.
 */
final class RunMeasured {
  private RunMeasured() {}

  static Optional<Ratio> of(Measure.Run measure, Scene scene) {
    Cells cells = new Cells(scene);
    List<Entry> rows =
        scene.rowsEver(measure.of()).stream()
            .filter(row -> measure.of().isThis() || row.day() >= scene.first())
            .sorted(Comparator.comparing(cells::from))
            .toList();
    int passing = passing(scene);
    int longest = 0;
    int begin = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && !areConsecutive(rows.get(i - 1), rows.get(i), passing, scene)) {
        begin = i;
      }
      if (!measure.of().isThis() && rows.get(begin).day() > scene.last()) {
        break;
      }
      int run =
          measure.counted() ? i - begin + 1 : cells.to(rows.get(i)) - cells.from(rows.get(begin));
      longest = Math.max(longest, run);
    }
    return Optional.of(Ratio.of(longest));
  }

  private static int passing(Scene scene) {
    String said = scene.diary().about("passing time");
    return said.isEmpty() ? scene.oracle().choose("passing time", 11) : Integer.parseInt(said);
  }

  /** Nothing else starts or goes on between the two. */
  private static boolean areConsecutive(Entry one, Entry next, int passing, Scene scene) {
    Cells cells = new Cells(scene);
    int gap = cells.from(next) - cells.to(one);
    BitSet between = new BitSet();
    between.set(cells.to(one), Math.max(cells.to(one), cells.from(next)));
    return gap <= passing
        && scene.diary().entries("schedule").stream()
            .filter(scene::isOfSubject)
            .filter(scene::takesPlace)
            .noneMatch(other -> new Marks(scene).whole(other).intersects(between));
  }
}
