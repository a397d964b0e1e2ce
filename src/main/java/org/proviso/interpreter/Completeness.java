package org.proviso.interpreter;

import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** Whether rows that are not there may still have happened (S1, S27). */
final class Completeness {
  private Completeness() {}

  /** True if the subject may have more such records in the period than the rows show. */
  static boolean isOpen(SelectionNode selection, Moment moment, Evidence evidence) {
    if (selection.hasLookalikes(moment, evidence)) {
      return true;
    }
    if (selection.hasUnreadRows() && moment.mayHaveUnreadRows()) {
      return true;
    }
    if (selection.isThis() || isStated(selection, moment.world) || selection.isStanding()) {
      return false;
    }
    if (!selection.isOfSchedule()) {
      evidence.missing(
          "whether there was another " + selection.words + " that is not listed",
          "say in the sheet about which sheets are complete",
          true);
      return true;
    }
    if (moment.daysOff) {
      return false;
    }
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      if (mayHideRecords(selection, moment, day)) {
        evidence.missing(
            "what " + moment.subjectName + " did on " + Wording.date(day) + ", a day without a row",
            "list the day in the schedule, or say in the sheet about that the "
                + (selection.sources().length > 0
                    ? "schedule is complete"
                    : "sheets schedule and events are complete"),
            true);
        return true;
      }
    }
    return false;
  }

  /**
   * Where no row is of the kind at all, it is the schedule, and any events, that would hold one.
   */
  private static boolean isStated(SelectionNode selection, World world) {
    if (selection.sources().length > 0) {
      return selection.isStatedComplete();
    }
    return world.view("schedule").isStatedComplete() && world.proposal.saysComplete("events");
  }

  /** A day off holds nothing, unless it is the very day that the norm is held over. */
  private static boolean mayHideRecords(SelectionNode selection, Moment moment, int day) {
    World world = moment.world;
    return world.isCovered(day)
        && !world.presence(moment.roster, true).isListed(moment.subject, day)
        && (moment.firstDay == moment.lastDay || !isOff(world, day))
        && selection.couldFallOn(day);
  }

  private static boolean isOff(World world, int day) {
    Truth work = world.calendar(DayKind.WORK, day);
    return work == Truth.FALSE && world.calendar(DayKind.SCHOOL, day) == Truth.FALSE;
  }
}
