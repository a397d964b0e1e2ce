package org.proviso.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.NumberWords;

/** Reads a number in words, digits or both, exactly: "thirty (30)", "7½", "one and one-half". */
final class NumberReader {
  private static final Pattern ECHO = Pattern.compile("(.*?)\\s*\\(\\s*([^)%]*?)\\s*%?\\s*\\)\\s*");
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4));

  private NumberReader() {}

  /** A number as written twice: in words, and in digits if an echo in brackets follows. */
  record Written(String value, String echo) {
    boolean agrees() {
      return echo.isEmpty() || echo.equals(value);
    }
  }

  static Written read(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("%|percent|per cent|\\$", " ").strip();
    Matcher echo = ECHO.matcher(plain);
    if (echo.matches()) {
      return new Written(value(echo.group(1)), value(echo.group(2)));
    }
    return new Written(value(plain), "");
  }

  private static String value(String text) {
    return text.isEmpty() || Character.isLetter(text.charAt(0)) ? words(text) : digits(text);
  }

  private static String digits(String text) {
    String flat = Normalizer.normalize(text.replaceAll("([¼-¾⅐-⅞])", " $1"), Normalizer.Form.NFKC);
    String[] parts = flat.replace(",", "").replace('\u2044', '/').strip().split("[\\s-]+");
    Fraction sum = Fraction.ZERO;
    for (String part : parts) {
      int slash = part.indexOf('/');
      sum =
          sum.plus(
              slash < 0
                  ? Fraction.of(new BigDecimal(part))
                  : Fraction.of(part.substring(0, slash), part.substring(slash + 1)));
    }
    return sum.toString();
  }

  private static String words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("[\\s-]+")));
    int and = words.lastIndexOf("and");
    List<String> part = words.subList(and + 1, words.size());
    part.removeIf(word -> word.equals("an"));
    Fraction fraction = fraction(part);
    words.removeIf(word -> word.equals("and"));
    long whole = 0;
    long group = 0;
    for (String word : words) {
      switch (word) {
        case "hundred" -> group = Math.max(1, group) * 100;
        case "million" -> {
          whole += Math.max(1, group) * 1_000_000;
          group = 0;
        }
        case "thousand" -> {
          whole += Math.max(1, group) * 1000;
          group = 0;
        }
        default -> group += small(word);
      }
    }
    return fraction.plus(Fraction.of(BigDecimal.valueOf(whole + group))).toString();
  }

  /** Takes "one half", "three quarters", "a half", "half a" off the end of the words. */
  private static Fraction fraction(List<String> words) {
    words.removeIf(word -> word.equals("a") && words.size() > 1);
    int part = words.isEmpty() ? 0 : PARTS.getOrDefault(words.getLast(), 0);
    if (part == 0) {
      return Fraction.ZERO;
    }
    words.removeLast();
    long numerator = words.isEmpty() ? 1 : small(words.removeLast());
    return Fraction.of(Long.toString(numerator), Integer.toString(part));
  }

  private static long small(String word) {
    // What is no number at all counts as ten less than "twenty" does: the lexer lets none through.
    return word.equals("a") ? 1 : NumberWords.value(word).orElse(10);
  }

  /** A sum of two values, the first in units that hold {@code each} of the second's. */
  static String sum(String large, int each, String small) {
    return Fraction.parse(large)
        .times(BigInteger.valueOf(each))
        .plus(Fraction.parse(small))
        .toString();
  }

  /** An exact number; decimal where it comes out even, else a fraction. */
  private record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(BigDecimal decimal) {
      BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()));
      return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Fraction of(String numerator, String denominator) {
      var below = new BigInteger(denominator);
      return new Fraction(new BigInteger(numerator), below.signum() == 0 ? BigInteger.ONE : below);
    }

    static Fraction parse(String text) {
      int slash = text.indexOf('/');
      return slash < 0
          ? of(new BigDecimal(text))
          : of(text.substring(0, slash), text.substring(slash + 1));
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Fraction times(BigInteger factor) {
      return new Fraction(numerator.multiply(factor), denominator);
    }

    @Override
    public String toString() {
      BigInteger shared = numerator.gcd(denominator).max(BigInteger.ONE);
      var top = numerator.divide(shared);
      var below = denominator.divide(shared);
      try {
        return new BigDecimal(top)
            .divide(new BigDecimal(below))
            .stripTrailingZeros()
            .toPlainString();
      } catch (ArithmeticException endless) {
        return top + "/" + below;
      }
    }
  }
}
