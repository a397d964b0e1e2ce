package org.proviso.reference;

import java.util.BitSet;
import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The longest stretch of minutes that all match. */
final class LongestMeasured {
  private LongestMeasured() {}

  static Optional<Ratio> of(Measure.Longest measure, Scene scene) {
    BitSet minutes = scene.minutes(measure.of());
    int longest = 0;
    for (int i = minutes.nextSetBit(0); i >= 0; i = minutes.nextSetBit(minutes.nextClearBit(i))) {
      longest = Math.max(longest, minutes.nextClearBit(i) - i);
    }
    return Optional.of(Ratio.of(longest));
  }
}
