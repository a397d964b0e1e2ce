package org.proviso.report;

import java.util.Comparator;
import java.util.List;
import org.proviso.norm.Filter;

/** Says between, before, after or outside of which clock times something is. */
final class ClockWords {
  private static final int MIDNIGHT = 24 * 60;

  private ClockWords() {}

  static String window(int from, int to) {
    if (from <= 0) {
      return "before " + English.clock(to);
    }
    return to >= MIDNIGHT
        ? "after " + English.clock(from)
        : "between " + English.clock(from) + " and " + English.clock(to);
  }

  /** Whether it is all of the day but one stretch of it. */
  static boolean isOutside(Filter.AnyOf either) {
    List<Filter.InClock> parts = parts(either);
    return parts.size() == 2
        && either.filters().size() == 2
        && parts.getFirst().from() == 0
        && parts.getLast().to() == MIDNIGHT
        && parts.getFirst().to() < parts.getLast().from();
  }

  static String outside(Filter.AnyOf either) {
    List<Filter.InClock> parts = parts(either);
    return "outside of %s to %s"
        .formatted(English.clock(parts.getFirst().to()), English.clock(parts.getLast().from()));
  }

  private static List<Filter.InClock> parts(Filter.AnyOf either) {
    return either.filters().stream()
        .filter(Filter.InClock.class::isInstance)
        .map(Filter.InClock.class::cast)
        .sorted(Comparator.comparingInt(Filter.InClock::from))
        .toList();
  }

  /** When something starts: to the minute, both ends in it. */
  static String starts(int from, int to) {
    if (from == to) {
      return "at " + English.clock(from);
    }
    boolean late = to >= 1439;
    if (late && isOnClock(from) && !isOnClock(from - 1)) {
      return "no earlier than " + English.clock(from);
    }
    if (!late && from <= 0 && isOnClock(to) && !isOnClock(to + 1)) {
      return "no later than " + English.clock(to);
    }
    return late ? window(from - 1, 1440) : window(from, from <= 0 ? to + 1 : to);
  }

  /** A time that people write: 6:00, 7:45, and not 5:59. */
  private static boolean isOnClock(int minute) {
    return minute % 5 == 0;
  }
}
