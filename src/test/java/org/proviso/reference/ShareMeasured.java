package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** Hundredths of the whole that the part is; none of nothing. */
final class ShareMeasured {
  private ShareMeasured() {}

  static Optional<Ratio> of(Measure.Share measure, Scene scene) {
    Ratio part = Measured.of(measure.part(), scene).orElse(Ratio.ZERO);
    return Measured.of(measure.whole(), scene)
        .filter(whole -> whole.compareTo(Ratio.ZERO) > 0)
        .map(whole -> part.times(Ratio.of(100)).over(whole));
  }
}
