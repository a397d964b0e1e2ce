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
import org.proviso.norm.Period;
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

  static Steps of(List<Norm> norms, ToldTimes told) {
    int grid = grid(norms, told);
    // A sum of two may reach a limit that neither does, so what is long is told from what is much;
    // and what takes a step at the least must be able to be too little.
    boolean finer = shapes(norms) > 1 || isEveryLeast(grid, norms);
    int step = Math.max(1, finer && grid % 2 == 0 ? grid / 2 : grid);
    return new Steps(step, open(norms, told) / step, close(norms, told) / step);
  }

  private static int grid(List<Norm> norms, ToldTimes told) {
    int grid = USUAL;
    for (Norm norm : norms) {
      for (Bound.Fixed fixed : NormParts.of(norm, Bound.Fixed.class)) {
        grid = shared(grid, fixed.quantity());
      }
      for (DayMark mark : NamedTimes.of(List.of(norm))) {
        grid = gcd(grid, NamedTimes.at(mark));
      }
      for (Deadline deadline : NormParts.of(norm, Deadline.class)) {
        grid = shared(grid, deadline.quantity());
      }
    }
    return told.all().stream().reduce(grid, Steps::gcd);
  }

  private static int open(List<Norm> norms, ToldTimes told) {
    int open = told.areOverMidnight() ? 0 : OPEN;
    for (Norm norm : norms) {
      int limit = longestOnADay(norm);
      if (limit >= CLOSE - OPEN) {
        open = Math.min(open, Math.max(0, (DAY - limit) / HOUR * HOUR - HOUR));
      }
      if (!NamedTimes.of(List.of(norm)).isEmpty()) {
        open = Math.min(open, OPEN - HOUR);
      }
      open = Math.min(open, isOfMornings(norm) ? EARLY : OPEN);
    }
    return times(norms, told)
        .filter(time -> time > 0)
        .map(time -> Math.max(0, time - HOUR))
        .reduce(open, Math::min);
  }

  private static int close(List<Norm> norms, ToldTimes told) {
    int close = told.areOverMidnight() ? DAY : CLOSE;
    for (Norm norm : norms) {
      boolean all = longestOnADay(norm) >= CLOSE - OPEN;
      close = Math.max(close, all ? DAY : isOfMornings(norm) ? LATE : CLOSE);
    }
    return times(norms, told).map(time -> Math.min(DAY, time + HOUR)).reduce(close, Math::max);
  }

  /** Whether it looks from one day to the next. */
  private static boolean isOfMornings(Norm norm) {
    return !NormParts.of(norm, Measure.Rest.class).isEmpty()
        || !NormParts.of(norm, Measure.Busiest.class).isEmpty();
  }

  private static Stream<Integer> times(List<Norm> norms, ToldTimes told) {
    return Stream.concat(
        told.all().stream(), norms.stream().flatMap(norm -> bounds(norm).stream()));
  }

  /** The minutes that one day or one run may take; beyond them a row must be able to reach. */
  private static int longestOnADay(Norm norm) {
    boolean daily =
        norm.period() instanceof Period.Day || norm.period() instanceof Period.Occurrence;
    if (!daily && NormParts.of(norm, Measure.Run.class).isEmpty()) {
      return 0;
    }
    return NormParts.of(norm, Bound.Fixed.class).stream()
        .map(Bound.Fixed::quantity)
        .filter(quantity -> quantity.unit() instanceof Unit.Minutes)
        .mapToInt(quantity -> (int) Math.min(quantity.amount().numerator(), DAY))
        .filter(minutes -> minutes < DAY)
        .max()
        .orElse(0);
  }

  /** The times of day that the norm's limits name. */
  private static List<Integer> bounds(Norm norm) {
    return NormParts.of(norm, Bound.Fixed.class).stream()
        .map(Bound.Fixed::quantity)
        .filter(quantity -> quantity.unit() instanceof Unit.ClockTime)
        .map(quantity -> (int) quantity.amount().numerator() % DAY)
        .toList();
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
