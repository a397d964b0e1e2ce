package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.util.EnumSet;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** What the days of the period settle, where all of them say the same. */
final class PeriodDays extends FactNode {
  private final DayFilter.DayTest test;
  private final String what;

  PeriodDays(DayFilter.DayTest test, String what) {
    this.test = test;
    this.what = what;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    DateSpan days =
        new ClassDays(moment.world.fields())
            .lasting(moment)
            .orElseGet(
                () ->
                    new DateSpan(
                        LocalDate.ofEpochDay(moment.firstDay),
                        LocalDate.ofEpochDay(moment.lastDay)));
    return ofAll(days);
  }

  /** What holds of all of the days alike. */
  private Truth ofAll(DateSpan days) {
    Truth first = test.of(days.first());
    for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
      if (test.of(day) != first) {
        return Truth.UNKNOWN;
      }
    }
    return first;
  }

  private boolean isParted(Moment moment) {
    var found = EnumSet.noneOf(Truth.class);
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      found.add(test.of(LocalDate.ofEpochDay(day)));
    }
    return found.contains(Truth.TRUE) && found.contains(Truth.FALSE);
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {}

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    if (moment.kind == SubjectKind.CLASS) {
      boolean partly = new ClassDays(moment.world.fields()).lasting(moment).isPresent();
      evidence.missing(
          "whether " + moment.subjectName + " is of that size on a day that " + what,
          partly
              ? "give it a row with from and to for those days alone"
              : "fill in the columns from and to of the sheet classes",
          false);
      return;
    }
    if (isParted(moment)) {
      evidence.missing(
          "how a period counts of which only a part " + what,
          "say in the clause what holds of a part of it",
          false);
      return;
    }
    evidence.missing(
        "whether " + Wording.date(moment.firstDay) + " " + what,
        "list the day in the sheet calendar, with its kind",
        false);
  }
}
