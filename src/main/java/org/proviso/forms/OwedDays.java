package org.proviso.forms;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;

/** On which days a least amount is owed: those of the norm, or those of its records. */
final class OwedDays {
  private OwedDays() {}

  /** They say when the norm holds. */
  static void take(Modifiers modifiers) {
    move(modifiers.filters, modifiers.onDays, /* all= */ true);
  }

  /** "Between September 1 and October 31" of the whole term, "in October" of each school year. */
  static void giveBack(Modifiers modifiers, Period period) {
    boolean whole = period instanceof Period.WholeTerm;
    boolean longer =
        period instanceof Period.Calendar(var stretch) && stretch.compareTo(Stretch.MONTH) > 0;
    if (whole || longer) {
      move(modifiers.onDays, modifiers.filters, whole);
    }
  }

  private static void move(List<Filter> from, List<Filter> to, boolean all) {
    for (Filter filter : List.copyOf(from)) {
      boolean ofEachYear = filter instanceof Filter.InMonths || filter instanceof Filter.OnDate;
      boolean days =
          filter instanceof Filter.InDates
              || filter instanceof Filter.OnDayKind
              || filter instanceof Filter.OnCalendarKind;
      if (ofEachYear || (all && days)) {
        from.remove(filter);
        to.add(filter);
      }
    }
  }
}
