package org.proviso.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.time.Ratio;

/**
 * The shortest time from one matching day's last end to the next one's first start: within the
 * period, or for a single day the one before it. Of two kinds from whatever of the one began
 * before.
 */
final class RestMeasured {
  private RestMeasured() {}

  static Optional<Ratio> of(Measure.Rest measure, Scene scene) {
    return measure.first().equals(measure.second())
        ? alike(measure, scene)
        : scene.rows(measure.second()).stream()
            .flatMap(row -> before(row, measure, scene).stream())
            .min(Ratio::compareTo);
  }

  /** From the last end of all that began before the row. */
  private static Optional<Ratio> before(Entry row, Measure.Rest measure, Scene scene) {
    Marks marks = new Marks(scene);
    int start = marks.of(measure.second(), row).nextSetBit(0);
    return scene.rowsEver(measure.first()).stream()
        .filter(scene.diary()::isInForce)
        .map(earlier -> marks.of(measure.first(), earlier))
        .filter(minutes -> minutes.nextSetBit(0) < start)
        .map(BitSet::length)
        .max(Integer::compare)
        .map(end -> Ratio.of(start - end));
  }

  private static Optional<Ratio> alike(Measure.Rest measure, Scene scene) {
    TreeSet<Long> dates = new TreeSet<>();
    scene.diary().entries("schedule").stream()
        .filter(scene.diary()::isInForce)
        .forEach(row -> dates.add(row.day()));
    List<Long> days =
        dates.headSet(scene.last(), true).stream()
            .filter(day -> !Moments.of(scene.during(day, day), measure.first()).isEmpty())
            .toList();
    Stream<Ratio> between =
        IntStream.range(1, days.size())
            .filter(i -> days.get(i) >= scene.first())
            .filter(i -> scene.first() == scene.last() || days.get(i - 1) >= scene.first())
            .mapToObj(i -> rest(days.get(i - 1), days.get(i), measure, scene));
    Stream<Ratio> within =
        days.stream()
            .filter(day -> day >= scene.first() && isShift(measure.first()))
            .flatMap(day -> split(scene.during(day, day), measure.first()).stream());
    return Stream.concat(between, within).min(Ratio::compareTo);
  }

  private static Ratio rest(long one, long next, Measure.Rest measure, Scene scene) {
    Moments before = Moments.of(scene.during(one, one), measure.first());
    Moments after = Moments.of(scene.during(next, next), measure.first());
    return Ratio.of(after.start() - before.end());
  }

  private static boolean isShift(Selection of) {
    return of.kinds().stream().anyMatch(kind -> kind.written().matches("(.* )?shifts?"));
  }

  /** More than a meal between two of a day: perhaps a rest, perhaps one shift that is split. */
  private static List<Ratio> split(Scene day, Selection of) {
    Cells cells = new Cells(day);
    List<Entry> rows = day.rows(of).stream().sorted(Comparator.comparing(cells::from)).toList();
    List<Ratio> gaps = new ArrayList<>();
    int end = Integer.MAX_VALUE;
    for (Entry row : rows) {
      int gap = end == Integer.MAX_VALUE ? 0 : cells.from(row) - end;
      if (gap > 60 && day.oracle().yes(List.of("two shifts", row))) {
        gaps.add(Ratio.of(gap));
      }
      end = end == Integer.MAX_VALUE ? cells.to(row) : Math.max(end, cells.to(row));
    }
    return gaps;
  }
}
