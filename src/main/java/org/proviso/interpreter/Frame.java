package org.proviso.interpreter;

import java.time.LocalDate;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;
import org.proviso.verdict.When;

/**
 * One period of a norm.
 *
 * @param truth whether it is one of the norm's periods at all; UNKNOWN where the calendar is silent
 * @param cutByCoverage whether the proposal covers only a part of it
 * @param cutByTerm whether the agreement is in force for only a part of it
 * @param whole whether records of no date fall in it too
 * @param doubtful whether it is a period at all only if a weekly pattern runs that day (S4)
 * @param brief whether it is a single day, whose records all take place or none (S4)
 */
record Frame(
    When when,
    int firstDay,
    int lastDay,
    Truth truth,
    boolean cutByCoverage,
    boolean cutByTerm,
    boolean whole,
    boolean doubtful,
    boolean brief) {

  Frame(
      When when,
      int firstDay,
      int lastDay,
      Truth truth,
      boolean cutByCoverage,
      boolean cutByTerm,
      boolean whole,
      boolean brief) {
    this(when, firstDay, lastDay, truth, cutByCoverage, cutByTerm, whole, false, brief);
  }

  static Frame day(int day, Truth truth) {
    return day(day, truth, true);
  }

  static Frame day(int day, Truth truth, boolean brief) {
    LocalDate date = LocalDate.ofEpochDay(day);
    When when = new When(date.toString(), Wording.date(day), new DateSpan(date, date));
    return new Frame(when, day, day, truth, false, false, false, false, brief);
  }

  /** A day behind the last that the proposal covers. */
  static Frame beyond(int day, Truth truth) {
    return new Frame(day(day, truth).when(), day, day, truth, true, false, false, false);
  }

  /** The same day, which is one only if a weekly pattern runs. */
  Frame onlyIfPatternsRun() {
    return new Frame(when, firstDay, lastDay, truth, false, false, false, true, true);
  }

  /** Whether it stands for semesters and the like of which nobody says when they are. */
  boolean isNotGiven() {
    return truth == Truth.UNKNOWN && cutByCoverage && !brief;
  }

  void enter(Moment moment) {
    moment.firstDay = firstDay;
    moment.lastDay = lastDay;
    moment.inPeriod = truth;
    moment.falls = Truth.TRUE;
    moment.doubtfulDay = doubtful;
    moment.cutByCoverage = cutByCoverage;
    moment.cutByTerm = cutByTerm;
    moment.wholeTerm = whole;
  }
}
