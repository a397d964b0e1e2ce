package org.proviso.time;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction in lowest terms with a positive denominator; nothing is ever rounded. */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
  public static final Ratio ZERO = new Ratio(0, 1);

  public Ratio {
    if (denominator == 0) {
      throw new ArithmeticException("A fraction cannot have the denominator 0");
    }
    if (denominator != 1) {
      long shared = gcd(Math.abs(numerator), Math.abs(denominator));
      long sign = denominator < 0 ? -1 : 1;
      numerator = sign * numerator / Math.max(1, shared);
      denominator = sign * denominator / Math.max(1, shared);
    }
  }

  /** A whole number. */
  public static Ratio of(long whole) {
    return new Ratio(whole, 1);
  }

  /** Reads "7.25" exactly. */
  public static Ratio of(BigDecimal decimal) {
    BigDecimal plain = decimal.stripTrailingZeros();
    int scale = Math.max(0, plain.scale());
    BigInteger unscaled = plain.setScale(scale).unscaledValue();
    return new Ratio(unscaled.longValueExact(), BigInteger.TEN.pow(scale).longValueExact());
  }

  /** The sum; throws {@link ArithmeticException} where it does not fit. */
  public Ratio plus(Ratio other) {
    if (denominator == other.denominator) {
      return new Ratio(Math.addExact(numerator, other.numerator), denominator);
    }
    return new Ratio(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  /** The difference; throws {@link ArithmeticException} where it does not fit. */
  public Ratio minus(Ratio other) {
    return plus(new Ratio(-other.numerator, other.denominator));
  }

  /** The product; throws {@link ArithmeticException} where it does not fit. */
  public Ratio times(Ratio other) {
    return new Ratio(
        Math.multiplyExact(numerator, other.numerator),
        Math.multiplyExact(denominator, other.denominator));
  }

  /** The quotient; throws {@link ArithmeticException} over zero, or where it does not fit. */
  public Ratio over(Ratio other) {
    return times(new Ratio(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
  }

  /** Whether nothing is left over. */
  public boolean isWhole() {
    return denominator == 1;
  }

  @Override
  public int compareTo(Ratio other) {
    if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** This many dollars: "$810", "$22.50", and as a fraction what has no end. */
  public String inMoney() {
    String plain = toString();
    return "$" + (plain.matches("-?[0-9]+\\.[0-9]") ? plain + "0" : plain);
  }

  /** "66 2/3 %"; decimal where it comes out even. */
  public String inPercent() {
    long whole = numerator / denominator;
    boolean mixed = 10_000 % denominator != 0 && whole != 0;
    return (mixed ? whole + " " + minus(of(whole)) : toString()) + " %";
  }

  /** Decimal where it comes out even in four places, else as a fraction. */
  @Override
  public String toString() {
    if (denominator == 1) {
      return Long.toString(numerator);
    }
    if (10_000 % denominator == 0) {
      return BigDecimal.valueOf(numerator)
          .divide(BigDecimal.valueOf(denominator))
          .stripTrailingZeros()
          .toPlainString();
    }
    return numerator + "/" + denominator;
  }
}
