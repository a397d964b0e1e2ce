package org.proviso.norm;

import java.time.DayOfWeek;
import java.util.Set;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** The stretches of time a norm is held over, one at a time (S15-S17). */
public sealed interface Period {
  /** Each record by itself; the only period of a norm whose subjects are records. */
  record Occurrence() implements Period {}

  /** Each day of a kind, on the given weekdays (all seven when any will do). */
  record Day(DayKind kind, Set<DayOfWeek> on) implements Period {
    public Day {
      on = Set.copyOf(on);
    }
  }

  /** Each calendar week, month and so on, WEEK meaning Monday to Sunday. */
  record Calendar(Stretch stretch) implements Period {}

  /** Every window of so many units: "in any four-week period", "in any 7 consecutive days". */
  record Rolling(int count, Stretch unit, DayKind days) implements Period {}

  /**
   * Each of the stretches of so many units that follow one another: "in each two-week period",
   * "every ten school days". When the first begins, only the proposal can say.
   */
  record Every(int count, Stretch unit, DayKind days) implements Period {}

  /** The agreement's whole term, or the span of the coverage where it has none. */
  record WholeTerm() implements Period {}
}
