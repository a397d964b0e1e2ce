package org.proviso.witness;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * The grid that times of a world stand on: the coarsest that every time of the norms stands on,
 * too.
 *
 * @param minutes of one step
 * @param first the earliest start, in steps
 * @param last the latest end, in steps
 */
record Steps(int minutes, int first, int last) {
  private static final int USUAL = 30;
  private static final int OPEN = 8 * 60;
  private static final int CLOSE = 20 * 60;
  private static final int EARLY = 6 * 60;
  private static final int LATE = 23 * 60;
  private static final int HOUR = 60;
  private static final int DAY = 24 * 60;

  static Steps of(List<Norm> norms) {
    int grid = USUAL;
    int open = OPEN;
    int close = CLOSE;
    for (Norm norm : norms) {
      if (!NormParts.of(norm, Measure.Rest.class).isEmpty()
          || !NormParts.of(norm, Measure.Busiest.class).isEmpty()) {
        open = Math.min(open, EARLY);
        close = LATE;
      }
      for (Bound.Fixed fixed : NormParts.of(norm, Bound.Fixed.class)) {
        grid = shared(grid, fixed.quantity());
      }
      for (DayMark mark : NamedTimes.of(List.of(norm))) {
        grid = gcd(grid, NamedTimes.at(mark));
        open = Math.min(open, OPEN - 60);
      }
      for (Deadline deadline : NormParts.of(norm, Deadline.class)) {
        grid = shared(grid, deadline.quantity());
      }
      for (Filter filter : NormParts.of(norm, Filter.class)) {
        for (int time : edges(filter)) {
          grid = gcd(grid, time % DAY);
        }
      }
      for (int time : told(norm)) {
        open = Math.min(open, Math.max(0, time - HOUR));
        close = Math.max(close, Math.min(DAY, time + HOUR));
      }
    }
    // A sum of two may reach a limit that neither does, so what is long is told from what is much;
    // and what takes a step at the least must be able to be too little.
    boolean finer = shapes(norms) > 1 || isEveryLeast(grid, norms);
    int step = Math.max(1, finer && grid % 2 == 0 ? grid / 2 : grid);
    int first = Math.max(0, open) / step;
    return new Steps(step, first, close / step);
  }

  /** The times of day that the norm names, on either side of which rows may lie. */
  private static List<Integer> told(Norm norm) {
    Stream<Integer> bounds =
        NormParts.of(norm, Bound.Fixed.class).stream()
            .map(Bound.Fixed::quantity)
            .filter(quantity -> quantity.unit() instanceof Unit.ClockTime)
            .map(quantity -> (int) quantity.amount().numerator());
    Stream<Integer> windows =
        NormParts.of(norm, Filter.class).stream().flatMap(filter -> edges(filter).stream());
    return Stream.concat(bounds, windows.filter(time -> time % DAY != 0))
        .map(time -> time % DAY)
        .toList();
  }

  private static List<Integer> edges(Filter filter) {
    return switch (filter) {
      case Filter.InClock(int from, int to) -> List.of(from, to);
      case Filter.StartsInClock(int from, int to) -> List.of(from, to);
      case Filter.EndsInClock(int from, int to) -> List.of(from, to);
      case Filter _ -> List.of();
    };
  }

  /** The same grid, so fine that these minutes stand on it too. */
  Steps dividing(List<Integer> more) {
    int step = more.stream().filter(one -> one > 0).reduce(minutes, Steps::gcd);
    return new Steps(step, first * minutes / step, last * minutes / step);
  }

  /** Whether so many minutes are what each of the norms asks for at least. */
  private static boolean isEveryLeast(int minutes, List<Norm> norms) {
    Quantity least = Quantity.minutes(minutes);
    return norms.stream()
        .allMatch(
            norm ->
                norm.must() instanceof Fact.Compare(_, var relation, Bound.Fixed(var bound))
                    && !relation.isUpper()
                    && bound.equals(least));
  }

  /** How many ways there are in which the norms look at time. */
  private static long shapes(List<Norm> norms) {
    return norms.stream()
        .flatMap(
            norm ->
                Stream.concat(
                    NormParts.of(norm, Measure.class).stream(),
                    NormParts.of(norm, Filter.Lasting.class).stream()))
        .filter(part -> part instanceof Filter.Lasting || isLength((Measure) part))
        .map(Object::getClass)
        .distinct()
        .count();
  }

  static boolean isLength(Measure measure) {
    return measure instanceof Measure.TotalTime
        || measure instanceof Measure.Longest
        || measure instanceof Measure.Shortest
        || measure instanceof Measure.Run
        || measure instanceof Measure.Span;
  }

  private static int shared(int grid, Quantity quantity) {
    boolean time =
        quantity.unit() instanceof Unit.Minutes || quantity.unit() instanceof Unit.ClockTime;
    Ratio amount = quantity.amount();
    if (time && !amount.isWhole()) {
      throw new OutsideFragment("a part of a minute");
    }
    return time ? gcd(grid, (int) amount.numerator()) : grid;
  }

  private static int gcd(int a, int b) {
    return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValue();
  }

  int of(long time) {
    return (int) (time / minutes);
  }
}
