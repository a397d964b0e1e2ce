package org.proviso.diff;

import java.time.DayOfWeek;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Deadlines in weeks, days and calendar days, said alike: two weeks are fourteen days. */
final class WeeksInDays {
  private static final Ratio WEEK = Ratio.of(DayOfWeek.values().length);

  private WeeksInDays() {}

  static Norm of(Norm norm) {
    return norm.must() instanceof Fact.Timed(var event, Deadline due) && !due.excludingNonWorkDays()
        ? norm.requiring(new Fact.Timed(event, of(due)))
        : norm;
  }

  private static Deadline of(Deadline due) {
    return due.of(of(due.quantity()));
  }

  private static Quantity of(Quantity quantity) {
    return switch (quantity.unit()) {
      case Unit.Spans(Stretch stretch) when stretch == Stretch.WEEK ->
          new Quantity(quantity.amount().times(WEEK), new Unit.Days(DayKind.PLAIN));
      case Unit.Days(DayKind kind) when kind == DayKind.CALENDAR ->
          new Quantity(quantity.amount(), new Unit.Days(DayKind.PLAIN));
      case Unit _ -> quantity;
    };
  }
}
