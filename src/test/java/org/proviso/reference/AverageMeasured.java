package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;

/** The total over the window, divided by the weeks or days in it. */
final class AverageMeasured {
  private AverageMeasured() {}

  static Optional<Ratio> of(Measure.Average measure, Scene scene) {
    Ratio days = Ratio.of(scene.last() - scene.first() + 1);
    Ratio units = measure.per() == Stretch.WEEK ? days.over(Ratio.of(7)) : days;
    return Measured.of(measure.of(), scene).map(total -> total.over(units));
  }
}
