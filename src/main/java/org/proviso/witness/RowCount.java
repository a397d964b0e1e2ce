package org.proviso.witness;

import java.util.List;
import java.util.LongSummaryStatistics;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** How many rows a world for some norms may need: one more than any number that is counted. */
final class RowCount {
  /** Minutes that one row can take at most. */
  private static final long LONGEST = 12L * 60;

  private static final int FEW = 4;

  private static final List<Class<? extends Measure>> COUNTING =
      List.of(
          Measure.Count.class,
          Measure.Distinct.class,
          Measure.AtOnce.class,
          Measure.Sharing.class,
          Measure.Unrelieved.class,
          Measure.Run.class);

  private RowCount() {}

  static long needed(List<Norm> norms) {
    boolean rows =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Selection.class).stream())
            .anyMatch(selection -> !selection.isNone());
    if (!rows) {
      return 0;
    }
    boolean daysOff = norms.stream().anyMatch(norm -> has(norm, Measure.DaysOff.class));
    long most = daysOff ? DayFrame.WEEK : FEW;
    for (Norm norm : norms) {
      for (Bound.Fixed fixed : NormParts.of(norm, Bound.Fixed.class)) {
        most = Math.max(most, reaching(norm, fixed.quantity()));
      }
    }
    return Math.max(most, overLonger(norms));
  }

  /** How many rows it takes to go beyond this limit of the norm. */
  private static long reaching(Norm norm, Quantity limit) {
    long times = has(norm, Measure.Average.class) ? FEW : 1;
    long amount = times * limit.amount().numerator();
    return switch (limit.unit()) {
      case Unit.Minutes _ -> amount / LONGEST + 2;
      case Unit.Percent _, Unit.ClockTime _ -> 0;
      case Unit _ -> counts(norm) ? amount + 1 : 0;
    };
  }

  private static boolean counts(Norm norm) {
    return COUNTING.stream().anyMatch(measure -> has(norm, measure));
  }

  private static boolean has(Norm norm, Class<? extends Measure> measure) {
    return !NormParts.of(norm, measure).isEmpty();
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
