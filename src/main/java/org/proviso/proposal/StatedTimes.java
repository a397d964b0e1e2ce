package org.proviso.proposal;

import java.util.List;
import java.util.Optional;
import org.proviso.proposal.ClockTime.Half;
import org.proviso.proposal.ClockTime.Moment;

/** The clock times that a cell of the sheet {@code about} states: "8:30 - 3:00", "3:15 pm". */
public final class StatedTimes {
  private static final int NOON = 12 * 60;
  private static final int SEVEN = 7 * 60;

  private StatedTimes() {}

  /** Minutes after midnight: one or two; none where the half of the day is not sure. */
  public static List<Integer> of(String cell) {
    Optional<ClockTime> time = ClockTime.read(cell);
    if (time.isEmpty()) {
      return List.of();
    }
    return switch (time.get()) {
      case ClockTime.One(Moment at) -> isSure(at) ? List.of(at.asTyped()) : List.of();
      case ClockTime.Range(Moment start, Moment end) -> range(start, end);
    };
  }

  private static List<Integer> range(Moment start, Moment end) {
    if (!isSure(start)) {
      return List.of();
    }
    int from = start.asTyped();
    int to = end.asTyped();
    boolean later = to <= from && end.isBare() && end.fitsTwelveHours();
    int ends = later ? end.in(Half.AFTERNOON).asTyped() : to;
    return ends > from ? List.of(from, ends) : List.of();
  }

  /** A bare 8:00 is in the morning, a bare 3:00 may be either. */
  private static boolean isSure(Moment at) {
    int typed = at.asTyped();
    return !at.isBare() || typed >= SEVEN && typed < NOON + 60 || typed > NOON;
  }
}
