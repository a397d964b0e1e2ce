package org.proviso.proposal;

/**
 * How many minutes lie between a period and the next (S30): what the bells leave between them,
 * where that is not a break of its own.
 *
 * @param least minutes between two periods, at the least
 * @param most minutes between two periods, at the most
 */
public record Passing(int least, int most) {
  /** A longer gap is a break: recess, lunch. */
  static final int LONGEST = 10;

  /** Where nobody says how long it is: any gap that is not yet a break may be passing time. */
  public static final Passing NOT_SAID = new Passing(0, LONGEST);

  Passing with(int gap) {
    return new Passing(Math.min(least, gap), Math.max(most, gap));
  }
}
