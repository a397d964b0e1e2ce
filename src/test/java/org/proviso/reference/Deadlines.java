package org.proviso.reference;

import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.time.DayKind;
import org.proviso.time.Unit;
import org.proviso.verdict.Verdict;

/** Whether what is due may still come after the last day that the proposal covers. */
final class Deadlines {
  private Deadlines() {}

  static boolean mayStillCome(Norm norm, Scene scene, Verdict verdict) {
    return verdict != Verdict.KEPT
        && norm.must() instanceof Fact.Timed(var _, Deadline deadline)
        && !deadline.before()
        && (verdict == Verdict.UNDECIDED || reachesBeyond(deadline, scene));
  }

  private static boolean reachesBeyond(Deadline deadline, Scene scene) {
    long amount = deadline.quantity().amount().numerator();
    boolean days = deadline.quantity().unit() instanceof Unit.Days;
    long atLeast = days ? amount : amount / Entry.DAY;
    boolean counted =
        deadline.excludingNonWorkDays()
            || (deadline.quantity().unit() instanceof Unit.Days(DayKind kind)
                && kind != DayKind.CALENDAR);
    return counted || scene.first() + atLeast + 10 > scene.diary().last();
  }
}
