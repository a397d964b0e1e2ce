package org.proviso.witness;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.proviso.norm.Bound;
import org.proviso.norm.Deadline;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;

/**
 * The days that rows of a world are tried on. Of many months these are the first weeks and those in
 * which a stretch of the norms ends and another begins; but all, where the norms look at single
 * days in some other way than as parts of a stretch.
 */
record LikelyDays(List<Norm> norms, DayFrame frame) {
  private static final int WEEK = DayFrame.WEEK;
  private static final int FEW = 4 * WEEK;
  private static final int WEEKS_AT_FIRST = 2;

  /** Places in the frame. */
  int[] all() {
    if (frame.length() <= FEW || !norms.stream().allMatch(LikelyDays::isOfStretches)) {
      return IntStream.range(0, frame.length()).toArray();
    }
    var days = new BitSet(frame.length());
    days.set(0, WEEKS_AT_FIRST * WEEK);
    stretches().forEach(stretch -> days.set(Math.max(0, stretch[0] - WEEK), stretch[0] + WEEK));
    // Of what the first or last day cuts nobody can say whether it is kept.
    norms.forEach(norm -> days.and(within(norm)));
    return days.isEmpty() ? IntStream.range(0, frame.length()).toArray() : days.stream().toArray();
  }

  /** Those that are longer than a week. */
  private List<int[]> stretches() {
    return norms.stream()
        .flatMap(norm -> frame.stretches(norm.period()).stream())
        .filter(stretch -> stretch[1] - stretch[0] >= WEEK)
        .toList();
  }

  /** The days that lie in one of the norm's whole stretches. */
  private BitSet within(Norm norm) {
    var days = new BitSet(frame.length());
    frame.stretches(norm.period()).forEach(stretch -> days.set(stretch[0], stretch[1] + 1));
    return days;
  }

  /** Of calendar stretches, and of what is told by its weekday at the utmost. */
  private static boolean isOfStretches(Norm norm) {
    boolean calendar =
        norm.period() instanceof Period.Calendar || norm.period() instanceof Period.Day;
    return calendar
        && NormParts.of(norm, Deadline.class).isEmpty()
        && NormParts.of(norm, Bound.Fixed.class).size() == 1
        && NormParts.of(norm, Measure.class).stream().allMatch(MeasureEncoding::grows)
        && NormParts.of(norm, Filter.class).stream().allMatch(LikelyDays::isOfRow);
  }

  private static boolean isOfRow(Filter filter) {
    return switch (filter) {
      case Filter.InDates _, Filter.InMonths _, Filter.OnDate _, Filter.OnNth _ -> false;
      case Filter.OnDays _, Filter.OnCalendarKind _ -> false;
      case Filter _ -> true;
    };
  }
}
