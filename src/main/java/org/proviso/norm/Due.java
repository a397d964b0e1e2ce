package org.proviso.norm;

import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/**
 * How much is owed once a norm that owes applies (S18, S31); minutes or dollars, or days of leave.
 */
public sealed interface Due {
  /** Whether it is a figure of hours or days, or a cap on them. */
  default boolean isTime() {
    return switch (this) {
      case Flat(Quantity amount) -> !amount.unit().equals(Unit.DOLLARS);
      case UpTo(Quantity cap) -> !cap.unit().equals(Unit.DOLLARS);
      case NoLess _, Worked _, Beyond _, FullPay _ -> false;
    };
  }

  /** A figure: "7.25 hours", "$200". */
  record Flat(Quantity amount) implements Due {}

  /** The lesser of a cap and what is claimed: "up to 22 hours". */
  record UpTo(Quantity cap) implements Due {}

  /** The greater of a figure and the time worked: "at least three hours for each callback". */
  record NoLess(Quantity least) implements Due {}

  /** The time that the records themselves take: "$45 for each hour of class coverage". */
  record Worked() implements Due {}

  /**
   * The time beyond so much of the period: "time and one-half for each hour of work in excess of
   * eight hours in a day". The norm applies where there is any.
   */
  record Beyond(Selection of, Quantity past) implements Due {
    /** When there is such time. */
    public Fact applies() {
      return new Fact.Compare(new Measure.TotalTime(of), Relation.MORE_THAN, new Bound.Fixed(past));
    }
  }

  /** Pay as if nothing had happened: "full pay", "no loss of pay"; broken by a deduction. */
  record FullPay() implements Due {}
}
