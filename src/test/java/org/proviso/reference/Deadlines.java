package org.proviso.reference;

import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.time.Unit;

/** Whether what is due may still come after the last day that the proposal covers. */
final class Deadlines {
  private Deadlines() {}

  static boolean mayStillCome(Norm norm, Scene scene) {
    return RecordTree.all(Fact.Timed.class, norm.must()).stream()
        .map(Fact.Timed::deadline)
        .anyMatch(deadline -> reachesBeyond(deadline, scene));
  }

  private static boolean reachesBeyond(Deadline deadline, Scene scene) {
    long amount = deadline.quantity().amount().numerator();
    boolean days = deadline.quantity().unit() instanceof Unit.Days;
    long atLeast = days ? amount : amount / Entry.DAY;
    return !deadline.before() && scene.first() + atLeast + 10 > scene.diary().last();
  }
}
