package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;

/** How many days, weeks or semesters a period holds, for what is averaged over it (S31). */
final class PeriodUnits {
  private final World world;
  private final Moment moment;

  private PeriodUnits(Moment moment) {
    this.world = moment.world;
    this.moment = moment;
  }

  /** How many units the period at hand holds; nought if it cannot be said. */
  static Ratio of(Moment moment, Stretch per) {
    var period = new PeriodUnits(moment);
    return switch (per) {
      case DAY -> Ratio.of(period.workedDays());
      case WEEK -> new Ratio(moment.lastDay - moment.firstDay + 1L, 7);
      case MONTH, YEAR, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          Ratio.of(period.stretches(per));
    };
  }

  private long workedDays() {
    long found = 0;
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      boolean worked =
          world.proposal.calendar().isPresent()
              ? world.calendar(DayKind.WORK, day).isTrue()
                  || world.calendar(DayKind.SCHOOL, day).isTrue()
              : world.presence(moment.roster, false).isPresent(moment.subject, day);
      found += worked ? 1 : 0;
    }
    return found;
  }

  /** Days off between two stretches are in neither; of any other day it must be known. */
  private long stretches(Stretch per) {
    DayCalendar calendar = world.proposal.calendar();
    long found = 0;
    LocalDate day = LocalDate.ofEpochDay(moment.firstDay);
    LocalDate last = LocalDate.ofEpochDay(moment.lastDay);
    while (!day.isAfter(last)) {
      Optional<DateSpan> stretch = calendar.stretch(per, day);
      if (stretch.isEmpty() && !DayCalendar.isOff(calendar, new DateSpan(day, day))) {
        return 0;
      }
      found += stretch.isPresent() ? 1 : 0;
      day = stretch.map(DateSpan::last).orElse(day).plusDays(1);
    }
    return found;
  }
}
