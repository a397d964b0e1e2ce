package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * The shortest time from one matching day's last end to the next one's first start: within the
 * period, or for a single day the one before it.
 */
final class RestMeasured {
  private RestMeasured() {}

  static Optional<Ratio> of(Measure.Rest measure, Scene scene) {
    TreeSet<Long> dates = new TreeSet<>();
    scene.diary().entries("schedule").stream()
        .filter(scene.diary()::isInForce)
        .forEach(row -> dates.add(row.day()));
    List<Long> days =
        dates.headSet(scene.last(), true).stream()
            .filter(day -> !Moments.of(scene.during(day, day), measure.of()).isEmpty())
            .toList();
    return IntStream.range(1, days.size())
        .filter(i -> days.get(i) >= scene.first())
        .filter(i -> scene.first() == scene.last() || days.get(i - 1) >= scene.first())
        .mapToObj(i -> rest(days.get(i - 1), days.get(i), measure, scene))
        .min(Ratio::compareTo);
  }

  private static Ratio rest(long one, long next, Measure.Rest measure, Scene scene) {
    Moments before = Moments.of(scene.during(one, one), measure.of());
    Moments after = Moments.of(scene.during(next, next), measure.of());
    return Ratio.of(after.start() - before.end());
  }
}
