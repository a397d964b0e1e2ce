package org.proviso.reference;

import java.util.List;
import org.proviso.norm.DayMark;

/** When the days begin and end that have a name; where nobody says, any usual time will do. */
final class TimesOfDay {
  private static final List<Integer> STARTS = List.of(420, 510, 600);
  private static final List<Integer> ENDS = List.of(840, 900, 960);

  private TimesOfDay() {}

  /** Minutes after midnight. */
  static int of(DayMark mark, Scene scene) {
    String said = scene.diary().about(mark.day().written());
    if (said.isEmpty()) {
      List<Integer> usual = mark.end() ? ENDS : STARTS;
      int some = scene.oracle().choose(List.of("time", mark.day(), mark.end()), usual.size());
      return usual.get(some) + mark.minutes();
    }
    String[] ends = said.split(" - ", -1);
    String[] clock = ends[mark.end() ? 1 : 0].split(":", -1);
    return Integer.parseInt(clock[0]) * 60 + Integer.parseInt(clock[1]) + mark.minutes();
  }
}
