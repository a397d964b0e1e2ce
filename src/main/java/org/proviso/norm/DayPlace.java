package org.proviso.norm;

import java.time.MonthDay;
import java.util.Set;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Where a day lies: in which part of the year, beside which other day, in which week of a term. */
public sealed interface DayPlace {
  /** From one day to another of any year, both included: "from September 1 to May 31". */
  record Season(MonthDay first, MonthDay last) implements DayPlace {}

  /**
   * On one side of a day of any year: "by June 1", "after March 1 of each school year".
   *
   * @param years the kinds of year whose days are meant: a calendar year, a school year; where the
   *     agreement does not say which, both, and a day on which they differ is not settled
   */
  record Side(MonthDay day, Which which, Set<Stretch> years) implements DayPlace {
    public Side {
      years = Set.copyOf(years);
    }
  }

  /** Before a day, up to it, after it, or from it on. */
  enum Which {
    BEFORE,
    UNTIL,
    AFTER,
    FROM
  }

  /**
   * The day right before or right after such a day or such a break: "the day before a holiday".
   *
   * @param counted which days count; PLAIN where that is not said: a day with only days off between
   *     it and the other one is then not settled
   */
  record NextTo(Filter other, boolean before, boolean after, DayKind counted) implements DayPlace {}

  /**
   * Within the first or the last so many weeks of a stretch: "the first two weeks of school". What
   * a week is, seven days or Monday to Sunday, leaves days that are not settled.
   */
  record EdgeWeeks(int count, boolean last, Stretch within) implements DayPlace {}

  /** In a week, Monday to Sunday, that has such a day: "in weeks with a holiday". */
  record WeekWith(Filter day) implements DayPlace {}
}
