package org.proviso.reference;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/**
 * Minute by minute from one relief to the next; what begins in the period goes on into the next day
 * where no more than the passing time lies between. Whether time in between is a relief that nobody
 * listed, or other work ends what is consecutive, may be either way.
 */
final class UnrelievedMeasured {
  private UnrelievedMeasured() {}

  static Optional<Ratio> of(Measure.Unrelieved measure, Scene scene) {
    Scene wider = scene.during(scene.first() - 1, scene.last() + 1);
    BitSet off = new BitSet();
    wider.rows(measure.relief()).forEach(row -> off.or(new Marks(scene).whole(row)));
    List<Entry> rows = scene.during(scene.first(), scene.last() + 1).rows(measure.of());
    BitSet on = new BitSet();
    BitSet own = new BitSet();
    rows.forEach(row -> on.or(new Marks(scene).whole(row)));
    scene.rows(measure.of()).forEach(row -> own.or(new Marks(scene).whole(row)));
    int most = 0;
    int minutes = 0;
    Set<Entry> seen = new HashSet<>();
    int idle = 0;
    boolean begun = false;
    for (int minute = on.nextSetBit(0); minute >= 0 && minute < on.length(); minute++) {
      if (off.get(minute)) {
        minutes = 0;
        seen.clear();
        idle = 0;
        begun = false;
        continue;
      }
      if (!on.get(minute)) {
        idle++;
        continue;
      }
      boolean night = !own.get(minute);
      boolean tooLong = night && idle > 0 && idle > passing(scene);
      if (tooLong || (idle > 0 && ends(minute - idle, minute, measure, scene))) {
        minutes = 0;
        seen.clear();
        begun = false;
      }
      idle = 0;
      begun |= !night;
      if (!begun) {
        continue;
      }
      minutes++;
      int now = minute;
      rows.stream().filter(row -> new Marks(scene).whole(row).get(now)).forEach(seen::add);
      most = Math.max(most, measure.counted() ? seen.size() : minutes);
    }
    return Optional.of(Ratio.of(most));
  }

  /** Whether time without any of the records parts those before it from those behind. */
  private static boolean ends(int from, int to, Measure.Unrelieved measure, Scene scene) {
    boolean rest =
        measure.relief().kinds().stream()
            .allMatch(kind -> kind.written().matches("breaks?|rests?"));
    int least =
        measure.relief().filters().stream()
            .mapToInt(
                filter ->
                    filter instanceof Filter.Lasting(_, Bound.Fixed(var length))
                        ? Integer.parseInt(length.amount().toString())
                        : 0)
            .max()
            .orElse(0);
    int gap = to - from;
    BitSet busy = new BitSet();
    scene.diary().entries("schedule").stream()
        .filter(scene::isOfSubject)
        .filter(scene::takesPlace)
        .forEach(row -> busy.or(new Marks(scene).whole(row)));
    boolean free = busy.get(from, to).isEmpty();
    BitSet meals = new BitSet();
    Scene day = scene.during(scene.day(from) - 1, scene.day(to));
    day.rows(Selection.of(Name.of("lunch"))).forEach(row -> meals.or(new Marks(scene).whole(row)));
    busy.andNot(meals);
    int longest = 0;
    for (int minute = from, idle = 0; minute < to; minute++) {
      idle = busy.get(minute) ? 0 : idle + 1;
      longest = Math.max(longest, idle);
    }
    int passing = passing(scene);
    boolean enough = gap >= Math.max(1, least);
    if (rest && longest >= (least > 0 ? least : passing + 1)) {
      return true;
    }
    boolean unlisted = rest ? enough : enough && gap > passing;
    boolean other = measure.running() && (gap > passing || !free);
    return (unlisted || other) && scene.oracle().yes(List.of("relieved", from, to));
  }

  private static int passing(Scene scene) {
    String said = scene.diary().about("passing time");
    return said.isEmpty() ? scene.oracle().choose("passing time", 11) : Integer.parseInt(said);
  }
}
