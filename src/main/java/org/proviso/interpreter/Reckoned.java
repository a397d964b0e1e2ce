package org.proviso.interpreter;

import org.proviso.norm.Relation;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/**
 * A number as far as it is known: between two ends, either of which may be open; and whether there
 * is such a number at all (a gap needs two things).
 */
record Reckoned(Truth defined, Ratio low, Ratio high, boolean noLow, boolean noHigh) {
  static final Reckoned UNKNOWN = new Reckoned(Truth.TRUE, Ratio.ZERO, Ratio.ZERO, true, true);
  static final Reckoned NOTHING = new Reckoned(Truth.FALSE, Ratio.ZERO, Ratio.ZERO, true, true);
  static final Reckoned ZERO = of(0);
  private static final Ratio HUNDRED = Ratio.of(100);

  static Reckoned of(long value) {
    return exactly(Ratio.of(value));
  }

  static Reckoned exactly(Ratio value) {
    return new Reckoned(Truth.TRUE, value, value, false, false);
  }

  static Reckoned between(long low, long high) {
    return low == high ? of(low) : between(Ratio.of(low), Ratio.of(high));
  }

  static Reckoned between(Ratio low, Ratio high) {
    return new Reckoned(Truth.TRUE, low, high, false, false);
  }

  static Reckoned atLeast(long low) {
    return new Reckoned(Truth.TRUE, Ratio.of(low), Ratio.ZERO, false, true);
  }

  Reckoned openAbove() {
    return new Reckoned(defined, low, high, noLow, true);
  }

  Reckoned openBelow() {
    return new Reckoned(defined, low, high, true, noHigh);
  }

  Reckoned definedAs(Truth other) {
    return new Reckoned(other, low, high, noLow, noHigh);
  }

  boolean isExact() {
    return !noLow && !noHigh && low.compareTo(high) == 0;
  }

  Reckoned minus(Reckoned other) {
    boolean openLow = noLow || other.noHigh;
    boolean openHigh = noHigh || other.noLow;
    return new Reckoned(
        defined.and(other.defined),
        openLow ? Ratio.ZERO : low.minus(other.high),
        openHigh ? Ratio.ZERO : high.minus(other.low),
        openLow,
        openHigh);
  }

  /** Times a factor that is not negative. */
  Reckoned times(Ratio factor) {
    return new Reckoned(defined, low.times(factor), high.times(factor), noLow, noHigh);
  }

  /** Hundredths of the whole that this is; both counted from nought. */
  Reckoned shareOf(Reckoned whole) {
    Truth both = defined.and(whole.defined);
    if (whole.isExact() && whole.low.compareTo(Ratio.ZERO) == 0) {
      return NOTHING;
    }
    boolean wholeMayBeNone = whole.noLow || whole.low.compareTo(Ratio.ZERO) <= 0;
    Ratio least = noLow || whole.noHigh ? Ratio.ZERO : low.times(HUNDRED).over(whole.high);
    boolean openHigh = noHigh || wholeMayBeNone;
    Ratio most = openHigh ? Ratio.ZERO : high.times(HUNDRED).over(whole.low);
    Truth there = wholeMayBeNone ? both.and(Truth.UNKNOWN) : both;
    return new Reckoned(there, least, most, false, openHigh);
  }

  Reckoned greater(Reckoned other) {
    boolean openLow = noLow && other.noLow;
    Ratio least = noLow ? other.low : other.noLow ? low : max(low, other.low);
    boolean openHigh = noHigh || other.noHigh;
    return new Reckoned(
        defined.and(other.defined), least, max(high, other.high), openLow, openHigh);
  }

  Reckoned lesser(Reckoned other) {
    boolean openHigh = noHigh && other.noHigh;
    Ratio most = noHigh ? other.high : other.noHigh ? high : min(high, other.high);
    boolean openLow = noLow || other.noLow;
    return new Reckoned(defined.and(other.defined), min(low, other.low), most, openLow, openHigh);
  }

  /** Whether this stands so to the bound, whatever the true numbers are. */
  Truth stands(Relation relation, Reckoned bound) {
    return switch (relation) {
      case AT_MOST -> atMost(bound, false);
      case LESS_THAN -> atMost(bound, true);
      case AT_LEAST -> bound.atMost(this, false);
      case MORE_THAN -> bound.atMost(this, true);
      case EXACTLY -> equal(bound);
    };
  }

  private Truth atMost(Reckoned bound, boolean strictly) {
    if (!noHigh && !bound.noLow) {
      int sign = high.compareTo(bound.low);
      if (strictly ? sign < 0 : sign <= 0) {
        return Truth.TRUE;
      }
    }
    if (!noLow && !bound.noHigh) {
      int sign = low.compareTo(bound.high);
      if (strictly ? sign >= 0 : sign > 0) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  private Truth equal(Reckoned bound) {
    Truth both = atMost(bound, false).and(bound.atMost(this, false));
    return both == Truth.TRUE && !(isExact() && bound.isExact()) ? Truth.UNKNOWN : both;
  }

  private static Ratio max(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Ratio min(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
