package org.proviso.norm;

import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * By when, reckoned from an anchor moment (S18).
 *
 * @param relation AT_MOST for "within", AT_LEAST for "at least … before", EXACTLY for "15 minutes
 *     before" of a start
 * @param quantity minutes, days of a kind, weeks or months; zero for plain "before" and "after"
 * @param before whether the event comes before the anchor
 * @param excludingNonWorkDays whether hours and days on non-work days do not count
 * @param edge of what lasts for a time, its start or its end; of days, always the day it begins
 */
public record Deadline(
    Relation relation, Quantity quantity, boolean before, boolean excludingNonWorkDays, Edge edge) {

  /** Which moment of what lasts for a time. */
  public enum Edge {
    START,
    END
  }

  /** From the end of what comes first, to the start of what comes then. */
  public Deadline(
      Relation relation, Quantity quantity, boolean before, boolean excludingNonWorkDays) {
    this(relation, quantity, before, excludingNonWorkDays, plain(relation, quantity, before));
  }

  private static Edge plain(Relation relation, Quantity quantity, boolean before) {
    return !before || isFollowed(relation, quantity) ? Edge.END : Edge.START;
  }

  private static boolean isFollowed(Relation relation, Quantity quantity) {
    return relation.isUpper() && !quantity.amount().equals(Ratio.ZERO);
  }

  /** The same, reckoned from that moment. */
  public Deadline from(Edge other) {
    return new Deadline(relation, quantity, before, excludingNonWorkDays, other);
  }

  /** The same length of another number or unit. */
  public Deadline of(Quantity other) {
    return new Deadline(relation, other, before, excludingNonWorkDays, edge);
  }

  /** Whether it is reckoned from where nobody would reckon who says no more. */
  public boolean isFromOtherEdge() {
    return edge != plain(relation, quantity, before);
  }

  /**
   * Whether the event is what comes first, and the time runs from it: "each report within a day".
   */
  public boolean isFollowing() {
    return before && isFollowed(relation, quantity);
  }

  /** Whether it is so short that what lasts for hours has to have a start and an end. */
  public boolean isOfHours() {
    return quantity.unit() instanceof Unit.Minutes;
  }
}
