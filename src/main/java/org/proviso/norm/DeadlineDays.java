package org.proviso.norm;

import java.util.List;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Norms that count in days of which another sentence says what they are. */
public final class DeadlineDays {
  private final DayKind counted;
  private final DayKind kind;

  private DeadlineDays(DayKind counted, DayKind kind) {
    this.counted = counted;
    this.kind = kind;
  }

  /**
   * Whether time is counted in days of that kind; every day is a plain day, a work day is named.
   */
  public static boolean isIn(DayKind kind, Norm norm) {
    return kind == DayKind.PLAIN
        ? NormParts.of(norm, Quantity.class).stream().anyMatch(one -> isOf(kind, one))
        : NormParts.of(norm, DayKind.class).contains(kind);
  }

  private static boolean isOf(DayKind kind, Quantity quantity) {
    return quantity.unit().equals(new Unit.Days(kind)) && quantity.amount().numerator() != 0;
  }

  /** The same norm with its deadlines in days of the one kind counted in those of the other. */
  public static Norm as(DayKind kind, Norm norm, DayKind counted) {
    return new DeadlineDays(counted, kind).of(norm);
  }

  private Norm of(Norm norm) {
    var copy = new NormCopy(norm);
    copy.when = of(norm.when());
    copy.must = of(norm.must());
    copy.exemptions =
        norm.exemptions().stream()
            .map(one -> new Exemption(of(one.unless()), one.words()))
            .toList();
    return copy.norm();
  }

  private Fact of(Fact fact) {
    return switch (fact) {
      case Fact.Timed(Selection event, Deadline deadline) -> new Fact.Timed(event, of(deadline));
      case Fact.Ahead(Deadline deadline, var stretch) -> new Fact.Ahead(of(deadline), stretch);
      case Fact.Not(Fact inner) -> new Fact.Not(of(inner));
      case Fact.AllOf(List<Fact> facts) -> new Fact.AllOf(facts.stream().map(this::of).toList());
      case Fact.AnyOf(List<Fact> facts) -> new Fact.AnyOf(facts.stream().map(this::of).toList());
      case Fact other -> other;
    };
  }

  private Deadline of(Deadline deadline) {
    return isOf(counted, deadline.quantity())
        ? deadline.of(new Quantity(deadline.quantity().amount(), new Unit.Days(kind)))
        : deadline;
  }
}
