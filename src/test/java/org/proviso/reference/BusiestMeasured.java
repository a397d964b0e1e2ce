package org.proviso.reference;

import java.util.BitSet;
import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * From each minute at which a record of the period begins, its minutes in the hours that follow.
 */
final class BusiestMeasured {
  private BusiestMeasured() {}

  static Optional<Ratio> of(Measure.Busiest measure, Scene scene) {
    Scene around = scene.during(scene.first() - 2, scene.last() + 2 + measure.hours() / 24);
    BitSet busy = new BitSet();
    around.rows(measure.of()).forEach(row -> busy.or(new Marks(scene).of(measure.of(), row, true)));
    int most = 0;
    for (Entry row : scene.rows(measure.of())) {
      BitSet own = new Marks(scene).of(measure.of(), row, true);
      for (int minute = own.nextSetBit(0); minute >= 0; minute = own.nextSetBit(minute + 1)) {
        if (minute == 0 || !own.get(minute - 1)) {
          most = Math.max(most, busy.get(minute, minute + measure.hours() * 60).cardinality());
        }
      }
    }
    return Optional.of(Ratio.of(most));
  }
}
