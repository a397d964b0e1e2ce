package org.proviso.norm;

import java.util.List;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Norms that count in days of which another sentence says what they are. */
public final class DeadlineDays {
  private static final Unit PLAIN = new Unit.Days(DayKind.PLAIN);

  private DeadlineDays() {}

  /** Whether time is counted in plain days. */
  public static boolean isIn(Norm norm) {
    return NormParts.of(norm, Quantity.class).stream().anyMatch(DeadlineDays::isPlain);
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity.unit().equals(PLAIN) && quantity.amount().numerator() != 0;
  }

  /** The same norm with its deadlines counted in days of that kind; other amounts stay. */
  public static Norm as(DayKind kind, Norm norm) {
    var copy = new NormCopy(norm);
    copy.when = as(kind, norm.when());
    copy.must = as(kind, norm.must());
    copy.exemptions =
        norm.exemptions().stream()
            .map(one -> new Exemption(as(kind, one.unless()), one.words()))
            .toList();
    return copy.norm();
  }

  private static Fact as(DayKind kind, Fact fact) {
    return switch (fact) {
      case Fact.Timed(Selection event, Deadline deadline) ->
          new Fact.Timed(event, as(kind, deadline));
      case Fact.Ahead(Deadline deadline, var stretch) ->
          new Fact.Ahead(as(kind, deadline), stretch);
      case Fact.Not(Fact inner) -> new Fact.Not(as(kind, inner));
      case Fact.AllOf(List<Fact> facts) ->
          new Fact.AllOf(facts.stream().map(one -> as(kind, one)).toList());
      case Fact.AnyOf(List<Fact> facts) ->
          new Fact.AnyOf(facts.stream().map(one -> as(kind, one)).toList());
      case Fact other -> other;
    };
  }

  private static Deadline as(DayKind kind, Deadline deadline) {
    return isPlain(deadline.quantity())
        ? new Deadline(
            deadline.relation(),
            new Quantity(deadline.quantity().amount(), new Unit.Days(kind)),
            deadline.before(),
            deadline.excludingNonWorkDays())
        : deadline;
  }
}
