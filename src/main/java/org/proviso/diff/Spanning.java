package org.proviso.diff;

import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.time.DayKind;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;

/**
 * Whether keeping a norm in its periods keeps it in the periods of another, all else being equal.
 */
record Spanning(Norm one, Norm then) {
  boolean covers() {
    Period a = one.period();
    Period b = then.period();
    if (CanonicalNorm.text(a).equals(CanonicalNorm.text(b))) {
      return true;
    }
    if (a instanceof Period.Day(DayKind kind, var on)
        && b instanceof Period.Day(DayKind other, var days)) {
      return (kind == other || kind == DayKind.PLAIN) && on.containsAll(days);
    }
    return isUpperSum(one.must()) && isUpperSum(then.must()) && holds(a, b);
  }

  /**
   * At most five of any six days are at most six of any seven: a longer window has no more than its
   * further days beside a shorter one.
   */
  boolean leavesAsManyOff() {
    return one.period() instanceof Period.Rolling(int count, Stretch unit, DayKind kind)
        && then.period() instanceof Period.Rolling(int more, Stretch same, DayKind other)
        && unit == Stretch.DAY
        && unit == same
        && kind == other
        && count <= more
        && one.must()
            instanceof Fact.Compare(Measure.Distinct days, var upper, Bound.Fixed(var few))
        && then.must()
            instanceof Fact.Compare(Measure.Distinct also, var too, Bound.Fixed(var most))
        && days.field().key().equals("dat")
        && CanonicalNorm.text(days).equals(CanonicalNorm.text(also))
        && upper == Relation.AT_MOST
        && upper == too
        && few.unit().equals(most.unit())
        && few.amount().plus(Ratio.of((long) more - count)).compareTo(most.amount()) <= 0;
  }

  /**
   * At most 106 hours of any 14 days are at most 212 of any 28: a longer window is made up of so
   * many shorter ones, and has no more than these together.
   */
  boolean addsUp() {
    return one.must() instanceof Fact.Compare(var measure, var upper, Bound.Fixed(var part))
        && then.must() instanceof Fact.Compare(var other, var too, Bound.Fixed(var all))
        && upper == Relation.AT_MOST
        && upper == too
        && (measure instanceof Measure.TotalTime || measure instanceof Measure.Count)
        && measure.getClass().equals(other.getClass())
        && part.unit().equals(all.unit())
        && part.amount().times(Ratio.of(pieces())).compareTo(all.amount()) <= 0;
  }

  /** How many of the shorter windows the longer one lies within; very many where it does not. */
  private long pieces() {
    return one.period() instanceof Period.Rolling(int count, Stretch unit, DayKind kind)
            && then.period() instanceof Period.Rolling(int more, Stretch same, DayKind other)
            && unit == same
            && kind == other
        ? (more + count - 1L) / count
        : Integer.MAX_VALUE;
  }

  /** What only grows with the days and is limited from above: less time, no more of it. */
  private static boolean isUpperSum(Fact must) {
    return must instanceof Fact.Compare(Measure measure, var relation, _)
        && relation.isUpper()
        && grows(measure);
  }

  private static boolean grows(Measure measure) {
    return measure instanceof Measure.TotalTime
        || measure instanceof Measure.Count
        || measure instanceof Measure.Distinct
        || measure instanceof Measure.Sum
        || measure instanceof Measure.AtOnce
        || measure instanceof Measure.Sharing;
  }

  /** Of records on Fridays a week holds no more than one day. */
  private static boolean isOfOneWeekday(Fact must) {
    return must instanceof Fact.Compare(Measure measure, _, _)
        && NormParts.measured(measure).stream()
            .allMatch(
                selection ->
                    selection.filters().stream()
                        .anyMatch(
                            filter ->
                                filter instanceof Filter.OnWeekdays(var days) && days.size() == 1));
  }

  /** Every stretch of the second lies within one of the first. */
  private boolean holds(Period wide, Period narrow) {
    if (wide instanceof Period.WholeTerm) {
      return !(narrow instanceof Period.Occurrence);
    }
    return switch (narrow) {
      case Period.Day _ -> spans(wide, 1);
      case Period.Calendar(Stretch stretch) when stretch == Stretch.WEEK ->
          spans(wide, isOfOneWeekday(then.must()) ? 1 : 7);
      case Period.Calendar(Stretch stretch) when stretch == Stretch.MONTH ->
          wide instanceof Period.Calendar(Stretch other) && other == Stretch.YEAR
              || spansRolling(wide, 31);
      case Period.Rolling(int count, Stretch unit, DayKind days) ->
          wide instanceof Period.Rolling(int more, Stretch same, DayKind kind)
              && unit == same
              && days == kind
              && count <= more;
      case Period.Calendar _, Period.Occurrence _, Period.Every _, Period.WholeTerm _ -> false;
    };
  }

  private static boolean spans(Period wide, int days) {
    return switch (wide) {
      case Period.Calendar(Stretch stretch) -> days == 1 && stretch != Stretch.DAY;
      case Period.Rolling _ -> spansRolling(wide, days);
      case Period.Day _, Period.Occurrence _, Period.Every _, Period.WholeTerm _ -> false;
    };
  }

  /** Windows of calendar days or weeks that begin on any day. */
  private static boolean spansRolling(Period wide, int days) {
    return wide instanceof Period.Rolling(int count, Stretch unit, DayKind kind)
        && (unit == Stretch.DAY && kind == DayKind.PLAIN && count >= days
            || unit == Stretch.WEEK && 7 * count >= days + 6);
  }
}
