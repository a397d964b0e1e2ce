package org.proviso.witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Whether an event comes in time of the record that a norm is held against, for the solver. */
final class DeadlineEncoding {
  private final Rows rows;
  private final FilterEncoding filters;
  private final Model model;
  private final int self;

  DeadlineEncoding(Rows rows, FilterEncoding filters, int self) {
    this.rows = rows;
    this.filters = filters;
    this.model = rows.model;
    this.self = self;
  }

  /** Some event comes in time, reckoned from the record the norm is held against. */
  BoolVar timed(Selection event, Deadline deadline) {
    if (self < 0) {
      throw new OutsideFragment("a deadline that no record starts");
    }
    var inTime = new ArrayList<BoolVar>();
    for (int i = 0; i < rows.count(); i++) {
      if (i != self) {
        inTime.add(filters.and(List.of(filters.picks(event, i, self), inTime(i, deadline))));
      }
    }
    return filters.or(inTime);
  }

  private BoolVar inTime(int event, Deadline deadline) {
    if (deadline.excludingNonWorkDays()) {
      // Within one working week no day is left out.
      rows.isExact = false;
      model.arithm(rows.day[event], "<=", 4).post();
      model.arithm(rows.day[self], "<=", 4).post();
    }
    if (deadline.quantity().unit() instanceof Unit.Spans(Stretch span) && span != Stretch.WEEK) {
      return inMonths(event, deadline, span);
    }
    boolean bySooner = deadline.before() == (deadline.relation() == Relation.AT_LEAST);
    boolean end = deadline.edge() == Deadline.Edge.END;
    IntVar at = moment(event, deadline, !bySooner, end && deadline.isFollowing());
    IntVar anchor = moment(self, deadline, !deadline.before(), end && !deadline.isFollowing());
    IntVar from = deadline.before() ? at : anchor;
    IntVar to = deadline.before() ? anchor : at;
    IntVar between = model.intVar("between", -farthest(), farthest());
    model.arithm(to, "-", from, "=", between).post();
    String sign = FilterEncoding.operator(deadline.relation());
    BoolVar after = model.arithm(between, ">=", 0).reify();
    return filters.and(
        List.of(after, model.arithm(between, sign, amount(deadline.quantity())).reify()));
  }

  /** Before or after the day that is so many months from the one of the record at hand. */
  private BoolVar inMonths(int event, Deadline deadline, Stretch span) {
    int amount = amount(deadline.quantity());
    if (span != Stretch.MONTH && span != Stretch.YEAR) {
      throw new OutsideFragment("a deadline in school terms");
    }
    long months = (deadline.before() ? -1L : 1L) * amount * (span == Stretch.YEAR ? 12 : 1);
    int[] due = new int[rows.frame.length()];
    for (int i = 0; i < due.length; i++) {
      LocalDate last = rows.frame.day(i).plusMonths(months);
      due[i] = (int) ChronoUnit.DAYS.between(rows.frame.first(), last);
    }
    IntVar on = model.intVar("due", -2 * farthest(), 2 * farthest());
    model.element(on, due, rows.day[self]).post();
    boolean upTo = deadline.before() != deadline.relation().isUpper();
    IntVar day = rows.day[event];
    BoolVar side = model.arithm(day, deadline.before() ? "<=" : ">=", rows.day[self]).reify();
    BoolVar met =
        deadline.relation() == Relation.EXACTLY
            ? model.arithm(day, "=", on).reify()
            : model.arithm(day, upTo ? "<=" : ">=", on).reify();
    return filters.and(List.of(side, met));
  }

  /** The record at hand comes so long before the next school term begins. */
  BoolVar ahead(Deadline deadline) {
    if (self < 0
        || !deadline.before()
        || !(deadline.quantity().unit() instanceof Unit.Days(var kind))) {
      throw new OutsideFragment("a deadline of another kind before a school term");
    }
    int begins = 0;
    for (LocalDate day = rows.frame.first();
        day.isBefore(rows.frame.nextTerm());
        day = day.plusDays(1)) {
      begins += Discrete.isOfKind(kind, day) ? 1 : 0;
    }
    IntVar left = model.intVar("left", 0, begins);
    model.arithm(left, "+", moment(self, deadline, false, false), "=", begins).post();
    return model
        .arithm(left, FilterEncoding.operator(deadline.relation()), amount(deadline.quantity()))
        .reify();
  }

  private int farthest() {
    return (rows.frame.length() + 1) * 24 * 60 / rows.steps.minutes();
  }

  private int amount(Quantity quantity) {
    if (!quantity.amount().isWhole()) {
      throw new OutsideFragment("a part of a day");
    }
    return switch (quantity.unit()) {
      case Unit.Minutes _ -> rows.steps.of(quantity.amount().numerator());
      case Unit.Days _ -> Math.toIntExact(quantity.amount().numerator());
      case Unit.Spans(Stretch stretch) when stretch == Stretch.WEEK ->
          Math.toIntExact(DayFrame.WEEK * quantity.amount().numerator());
      case Unit.Spans _ -> Math.toIntExact(quantity.amount().numerator());
      case Unit.Things _, Unit.Percent _, Unit.Dollars _, Unit.Feet _ ->
          throw new OutsideFragment("a deadline in months");
      case Unit.ClockTime _ -> throw new OutsideFragment("a deadline by the clock");
    };
  }

  /**
   * In steps of the grid for hours; in days of the deadline's kind for days, where a day of another
   * kind goes with the last one before it or with the next one.
   */
  private IntVar moment(int row, Deadline deadline, boolean withLast, boolean end) {
    IntVar moment = model.intVar("moment", -1, farthest());
    Unit unit = deadline.quantity().unit();
    if (!(unit instanceof Unit.Minutes)) {
      DayKind kind = unit instanceof Unit.Days(DayKind counted) ? counted : DayKind.PLAIN;
      int[] index = new int[rows.frame.length()];
      int count = 0;
      for (int i = 0; i < index.length; i++) {
        boolean counts = Discrete.isOfKind(kind, rows.frame.day(i));
        index[i] = counts ? count++ : withLast ? count - 1 : count;
        if (!counts && deadline.relation() == Relation.EXACTLY) {
          model.arithm(rows.day[row], "!=", i).post();
        }
      }
      model.element(moment, index, rows.day[row]).post();
    } else {
      model
          .scalar(
              new IntVar[] {rows.day[row], end ? rows.end[row] : rows.start[row]},
              new int[] {24 * 60 / rows.steps.minutes(), 1},
              "=",
              moment)
          .post();
    }
    return moment;
  }
}
