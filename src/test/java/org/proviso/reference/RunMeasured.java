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
    boolean beside =
        measure.counted() && overlap(rows, cells) && scene.oracle().choose("beside", 2) == 0;
    int longest = 0;
    int begin = 0;
    int last = 0;
    int end = 0;
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && !areConsecutive(rows.get(last), rows.get(i), passing, scene)) {
        begin = i;
        count = 0;
      }
      last = begin == i || cells.to(rows.get(i)) > cells.to(rows.get(last)) ? i : last;
      if (count == 0 || !beside || cells.from(rows.get(i)) >= end) {
        count++;
        end = cells.to(rows.get(i));
      }
      if (!measure.of().isThis() && rows.get(begin).day() > scene.last()) {
        break;
      }
      int run = measure.counted() ? count : cells.to(rows.get(last)) - cells.from(rows.get(begin));
      longest = Math.max(longest, run);
    }
    return Optional.of(Ratio.of(longest));
  }

  /** Whether some row begins while another goes on, so that it may be beside it or one more. */
  private static boolean overlap(List<Entry> rows, Cells cells) {
    int end = Integer.MIN_VALUE;
    for (Entry row : rows) {
      if (cells.from(row) < end) {
        return true;
      }
      end = Math.max(end, cells.to(row));
    }
    return false;
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
