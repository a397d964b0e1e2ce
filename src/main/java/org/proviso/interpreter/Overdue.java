package org.proviso.interpreter;

import java.time.LocalDate;

/**
 * What was to be done by a day that is past: every day on which it could have been in time is
 * covered (S18, S27).
 */
final class Overdue {
  private Overdue() {}

  static boolean is(SelectionNode of, Moment moment) {
    boolean over = !of.couldFallOn(moment.lastDay) && !mayFallBefore(of, moment);
    for (int day = moment.firstDay; over && day <= moment.lastDay; day++) {
      over = moment.world.isCovered(day) || !of.couldFallOn(day);
    }
    return over;
  }

  /** Where the term has no beginning, it may have been done before anything is covered. */
  private static boolean mayFallBefore(SelectionNode of, Moment moment) {
    int before = moment.firstDay - 1;
    return moment.world.agreement.inForce().contains(LocalDate.ofEpochDay(before))
        && of.couldFallOn(before);
  }
}
