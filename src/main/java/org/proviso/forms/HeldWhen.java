package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/**
 * The windows of "shall be held": those before the modal say which records are meant ("On Mondays,
 * staff meetings …"), those behind it what is asked of them ("… shall be held after 3:00 p.m.").
 *
 * @param scope which records
 * @param asked what is asked of each
 */
record HeldWhen(List<Filter> scope, List<Filter> asked) {
  HeldWhen {
    scope = List.copyOf(scope);
    asked = List.copyOf(asked);
  }

  /**
   * The ways to read them; none where nothing is asked. Dates behind a weekday may say from when on
   * the weekday is asked for, or be asked for themselves.
   */
  static List<HeldWhen> of(Modifiers modifiers) {
    var scope = new ArrayList<>(modifiers.ahead);
    var asked = new ArrayList<>(modifiers.recordFilters());
    asked.removeAll(scope);
    modifiers.use(Modifiers.Place.FILTERS, Modifiers.Place.WEEKDAYS, Modifiers.Place.DAY_KINDS);
    if (asked.isEmpty()) {
      return List.of();
    }
    var plain = new HeldWhen(scope, asked);
    var dates = asked.stream().filter(HeldWhen::isDates).toList();
    if (dates.isEmpty() || dates.size() == asked.size()) {
      return List.of(plain);
    }
    asked.removeAll(dates);
    scope.addAll(dates);
    return List.of(new HeldWhen(scope, asked), plain);
  }

  private static boolean isDates(Filter filter) {
    return filter instanceof Filter.InDates || CalendarStretch.isStretch(filter);
  }

  Selection scoped(Selection of) {
    Selection narrowed = of;
    for (Filter filter : scope) {
      narrowed = narrowed.where(filter);
    }
    return narrowed;
  }

  Fact must() {
    return Assembler.all(asked.stream().map(Inside::of).toList());
  }
}
