package org.proviso.witness;

import java.util.List;
import java.util.LongSummaryStatistics;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.time.Unit;

/** How many rows a world for some norms may need: one more than any number that is counted. */
final class RowCount {
  /** Minutes that one row can take at most. */
  private static final long LONGEST = 12L * 60;

  private RowCount() {}

  static long needed(List<Norm> norms) {
    boolean rows =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Selection.class).stream())
            .anyMatch(selection -> !selection.isNone());
    if (!rows) {
      return 0;
    }
    long most =
        norms.stream().anyMatch(norm -> !NormParts.of(norm, Measure.DaysOff.class).isEmpty())
            ? DayFrame.WEEK
            : 4;
    for (Norm norm : norms) {
      boolean counts =
          !NormParts.of(norm, Measure.Count.class).isEmpty()
              || !NormParts.of(norm, Measure.Distinct.class).isEmpty()
              || !NormParts.of(norm, Measure.AtOnce.class).isEmpty()
              || !NormParts.of(norm, Measure.Sharing.class).isEmpty()
              || !NormParts.of(norm, Measure.Unrelieved.class).isEmpty()
              || !NormParts.of(norm, Measure.Run.class).isEmpty();
      for (Bound.Fixed fixed : NormParts.of(norm, Bound.Fixed.class)) {
        boolean number =
            !(fixed.quantity().unit() instanceof Unit.Minutes)
                && !(fixed.quantity().unit() instanceof Unit.Percent)
                && !(fixed.quantity().unit() instanceof Unit.ClockTime);
        boolean average = !NormParts.of(norm, Measure.Average.class).isEmpty();
        if (counts && number) {
          most = Math.max(most, (average ? 4 : 1) * fixed.quantity().amount().numerator() + 1);
        }
        if (fixed.quantity().unit() instanceof Unit.Minutes) {
          most =
              Math.max(
                  most, (average ? 4 : 1) * fixed.quantity().amount().numerator() / LONGEST + 2);
        }
      }
    }
    return Math.max(most, overLonger(norms));
  }

  /** Thirty minutes a day against 150 a week: the week's take more than five days of them. */
  private static long overLonger(List<Norm> norms) {
    if (norms.stream().map(Norm::period).distinct().count() < 2) {
      return 0;
    }
    LongSummaryStatistics minutes =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Bound.Fixed.class).stream())
            .map(Bound.Fixed::quantity)
            .filter(quantity -> quantity.unit() instanceof Unit.Minutes)
            .mapToLong(quantity -> quantity.amount().numerator())
            .filter(amount -> amount > 0)
            .summaryStatistics();
    return minutes.getCount() < 2 ? 0 : minutes.getMax() / minutes.getMin() + 1;
  }
}
