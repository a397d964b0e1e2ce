package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** The shortest time from one matching day's last end to the next one's first start. */
final class RestMeasured {
  private RestMeasured() {}

  static Optional<Ratio> of(Measure.Rest measure, Scene scene) {
    List<Moments> days =
        LongStream.rangeClosed(scene.first(), scene.last())
            .mapToObj(day -> Moments.of(scene.during(day, day), measure.of()))
            .filter(moments -> !moments.isEmpty())
            .toList();
    return IntStream.range(1, days.size())
        .mapToObj(i -> Ratio.of(days.get(i).start() - days.get(i - 1).end()))
        .min(Ratio::compareTo);
  }
}
