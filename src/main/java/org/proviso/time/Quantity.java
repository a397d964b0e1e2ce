package org.proviso.time;

/** An exact amount of a unit: "three hours" is 180 minutes, "7.25 hours" 435. */
public record Quantity(Ratio amount, Unit unit) {
  /** So many minutes. */
  public static Quantity minutes(long minutes) {
    return new Quantity(Ratio.of(minutes), Unit.MINUTES);
  }

  /** So many of what the noun names. */
  public static Quantity things(long count, String noun) {
    return new Quantity(Ratio.of(count), new Unit.Things(noun));
  }

  /** A clock time: minutes after midnight. */
  public static Quantity clock(int minuteOfDay) {
    return new Quantity(Ratio.of(minuteOfDay), Unit.CLOCK);
  }
}
