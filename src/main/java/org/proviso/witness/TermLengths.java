package org.proviso.witness;

import java.math.BigInteger;
import java.util.List;
import org.proviso.time.Stretch;

/** How long school terms are in a world: thirty-six weeks a year, cut evenly. */
final class TermLengths {
  private static final int YEAR = 36;

  private TermLengths() {}

  static boolean isOfSchool(Stretch stretch) {
    return ofYear(stretch) > 0;
  }

  /** How many of them a school year has; none of what is no school term. */
  static int ofYear(Stretch stretch) {
    return switch (stretch) {
      case QUARTER -> 4;
      case TRIMESTER -> 3;
      case GRADING_PERIOD -> 6;
      case SEMESTER -> 2;
      case SCHOOL_YEAR -> 1;
      case DAY, WEEK, MONTH, YEAR -> 0;
    };
  }

  static int weeks(Stretch term) {
    return YEAR / ofYear(term);
  }

  /** The fewest weeks that hold whole terms of each of these kinds. */
  static int weeks(List<Stretch> terms) {
    return terms.stream().map(TermLengths::weeks).reduce(1, TermLengths::common);
  }

  private static int common(int a, int b) {
    return a / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValue() * b;
  }
}
