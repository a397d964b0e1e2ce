package org.proviso.diff;

import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Whether whatever is in time for the one deadline is in time for another (S18). */
final class InTime {
  private static final Ratio DAY = Ratio.of(24 * 60);

  private InTime() {}

  static boolean implies(Deadline one, Deadline then) {
    boolean alike =
        one.before() == then.before()
            && one.excludingNonWorkDays() == then.excludingNonWorkDays()
            && one.edge() == then.edge()
            && one.relation() == then.relation();
    return alike
        && (one.quantity().unit().equals(then.quantity().unit()) || takesLonger(one, then)
            ? amounts(one, then)
            : acrossUnits(one, then));
  }

  private static boolean amounts(Deadline one, Deadline then) {
    int sign = one.quantity().amount().compareTo(then.quantity().amount());
    return one.relation() == Relation.AT_MOST
        ? sign <= 0
        : one.relation() == Relation.AT_LEAST ? sign >= 0 : sign == 0;
  }

  /** So many days of a kind are never fewer than so many days of any. */
  private static boolean takesLonger(Deadline one, Deadline then) {
    Deadline longer = one.relation() == Relation.AT_LEAST ? one : then;
    Deadline plain = one.relation() == Relation.AT_LEAST ? then : one;
    return longer.quantity().unit() instanceof Unit.Days && isPlain(plain.quantity());
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity.unit() instanceof Unit.Days(DayKind kind)
        && (kind == DayKind.PLAIN || kind == DayKind.CALENDAR);
  }

  /**
   * Hours against days: at least two days before is more than 24 hours before, and within 24 hours
   * is within a day, for days are counted by their dates.
   */
  private static boolean acrossUnits(Deadline one, Deadline then) {
    boolean notice = one.before() && one.relation() == Relation.AT_LEAST;
    boolean answer = !one.before() && one.relation() == Relation.AT_MOST;
    if (one.excludingNonWorkDays() || !notice && !answer) {
      return false;
    }
    Quantity here = one.quantity();
    Quantity there = then.quantity();
    Ratio more = Ratio.of(1);
    if (here.unit() instanceof Unit.Days && there.unit() instanceof Unit.Minutes) {
      return notice
          ? here.amount().minus(more).times(DAY).compareTo(there.amount()) >= 0
          : isPlain(here) && here.amount().plus(more).times(DAY).compareTo(there.amount()) <= 0;
    }
    if (here.unit() instanceof Unit.Minutes && there.unit() instanceof Unit.Days) {
      Ratio days = there.amount().times(DAY);
      return notice
          ? isPlain(there) && here.amount().compareTo(days) >= 0
          : here.amount().compareTo(days) <= 0;
    }
    return false;
  }
}
