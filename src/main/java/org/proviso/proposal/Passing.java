package org.proviso.proposal;

/**
 * How many minutes lie between a period and the next (S30): what the bells leave between them,
 * where that is not a break of its own.
 */
public record Passing(int least, int most) {
  /** A longer gap is a break: recess, lunch. */
  static final int LONGEST = 10;

  Passing with(int gap) {
    return new Passing(Math.min(least, gap), Math.max(most, gap));
  }
}
