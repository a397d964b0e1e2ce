package org.proviso.reference;

import java.util.Optional;
import java.util.TreeMap;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** From the last end of one group to the first start of another, the same day. */
final class GapMeasured {
  private GapMeasured() {}

  static Optional<Ratio> of(Measure.Gap measure, Scene scene) {
    if (measure.first().equals(measure.second())) {
      return eachOf(measure, scene);
    }
    Moments first = Moments.of(scene, measure.first());
    Moments second = Moments.of(scene, measure.second());
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(second.start() - first.end()));
  }

  /** Every minute that one of them covers; the shortest stretch between two that they leave. */
  private static Optional<Ratio> eachOf(Measure.Gap measure, Scene scene) {
    var starts = new TreeMap<Integer, Integer>();
    for (Entry row : scene.rows(measure.first())) {
      starts.merge(row.start(), row.end(), Math::max);
    }
    Optional<Ratio> least = Optional.empty();
    int end = Integer.MIN_VALUE;
    for (var one : starts.entrySet()) {
      if (end != Integer.MIN_VALUE) {
        Ratio gap = Ratio.of(one.getKey() - end);
        least = Optional.of(least.filter(so -> so.compareTo(gap) <= 0).orElse(gap));
      }
      end = Math.max(end, one.getValue());
    }
    return least;
  }
}
