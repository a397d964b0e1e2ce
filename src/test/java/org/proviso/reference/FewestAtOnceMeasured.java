package org.proviso.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.time.Ratio;

/** The least number of different values of a field in any one minute of the period. */
final class FewestAtOnceMeasured {
  private FewestAtOnceMeasured() {}

  static Optional<Ratio> of(Measure.FewestAtOnce measure, Scene scene) {
    List<Filter.InClock> clocks =
        measure.of().filters().stream()
            .filter(Filter.InClock.class::isInstance)
            .map(Filter.InClock.class::cast)
            .toList();
    Filter.InClock clock = clocks.isEmpty() ? new Filter.InClock(0, Entry.DAY) : clocks.getFirst();
    List<Filter> others = new ArrayList<>(measure.of().filters());
    others.remove(clock);
    Selection of = new Selection(measure.of().sheet(), measure.of().kinds(), others);
    Cells cells = new Cells(scene);
    Map<Object, BitSet> byValue = new HashMap<>();
    for (Entry row : scene.during(scene.first() - 1, scene.last()).rows(of)) {
      byValue
          .computeIfAbsent(cells.word(row, measure.field().written()), _ -> new BitSet())
          .or(new Marks(scene).of(of, row));
    }
    List<BitSet> marks = List.copyOf(byValue.values());
    int first = scene.minute(scene.first(), 0);
    Set<Integer> changes = new HashSet<>();
    for (long day = scene.first(); day <= scene.last(); day++) {
      changes.add(scene.minute(day, clock.from()));
    }
    for (BitSet one : marks) {
      for (int at = one.nextClearBit(Math.max(0, first)); at >= 0; at = next(one, at)) {
        changes.add(at);
      }
    }
    int end = scene.minute(scene.last() + 1, 0);
    var counts = new ArrayList<Integer>();
    for (int minute : changes) {
      int ofDay = Math.floorMod(minute - first, Entry.DAY);
      if (first <= minute && minute < end && clock.from() <= ofDay && ofDay < clock.to()) {
        counts.add((int) marks.stream().filter(one -> minute >= 0 && one.get(minute)).count());
      }
    }
    return Optional.of(Ratio.of(counts.stream().mapToInt(count -> count).min().orElse(0)));
  }

  /** Where a value stops the next time after this minute; -1 if it does not. */
  private static int next(BitSet one, int clear) {
    int set = one.nextSetBit(clear);
    return set < 0 ? -1 : one.nextClearBit(set);
  }
}
