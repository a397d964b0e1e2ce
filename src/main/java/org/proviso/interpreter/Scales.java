package org.proviso.interpreter;

import com.oracle.truffle.api.CallTarget;
import java.util.List;
import org.proviso.time.Truth;
import org.proviso.verdict.Verdict;

/** Weighs one frame: calls the norm's nodes as often as the unknowns ask for (S4, S14, S17). */
final class Scales {
  private final CallTarget target;
  private final Moment moment;

  Scales(CallTarget target, Moment moment) {
    this.target = target;
    this.moment = moment;
  }

  Weighed weigh(Frame frame) {
    moment.provisionalDays.clear();
    Weighed plain = run(Moment.Provisional.TAKE_PLACE, false);
    if (!plain.tested()) {
      return moment.provisionalDays.isEmpty() ? plain : perhapsTested(plain);
    }
    if (plain.is(Verdict.UNDECIDED) && moment.awaited) {
      return new Weighed(true, Verdict.OPEN, false, true, false, List.of());
    }
    boolean open = frame.cutByCoverage() || moment.openEnded;
    List<Integer> doubtful =
        moment.provisionalDays.isEmpty() ? List.of() : List.copyOf(moment.provisionalDays);
    Weighed settled = doubtful.isEmpty() ? plain : provisional(plain, frame, doubtful);
    settled = open ? covered(settled, !doubtful.isEmpty() && !frame.brief()) : settled;
    settled = frame.cutByTerm() && settled.is(Verdict.BROKEN) ? termed(settled) : settled;
    settled = moment.mayHaveUnreadRows() ? unread(settled) : settled;
    settled = frame.isNotGiven() ? notGiven(settled) : settled;
    restore(settled);
    return settled;
  }

  /** So much in all says nothing of each of the stretches that nobody knows. */
  private static Weighed notGiven(Weighed settled) {
    return settled.is(Verdict.KEPT) || settled.is(Verdict.EXCUSED)
        ? Weighed.of(Verdict.UNDECIDED, false)
        : settled;
  }

  /** Leaves the moment as it was when the verdict was reached, for the reasons. */
  private void restore(Weighed settled) {
    boolean doubt = settled.is(Verdict.UNDECIDED) && !settled.doubtfulDays().isEmpty();
    Moment.Provisional wanted = doubt ? Moment.Provisional.UNKNOWN : Moment.Provisional.TAKE_PLACE;
    if (moment.provisional != wanted || moment.mindCut) {
      run(wanted, false);
    }
  }

  private Weighed run(Moment.Provisional provisional, boolean mindCut) {
    moment.provisional = provisional;
    moment.mindCut = mindCut;
    target.call(moment);
    if (moment.scope == Truth.FALSE) {
      return Weighed.NOT_TESTED;
    }
    if (moment.nothing) {
      return Weighed.NOT_TESTED;
    }
    return verdict(moment.scope, moment.excused, moment.requirement);
  }

  /** The table of S14. */
  private static Weighed verdict(Truth scope, Truth excused, Truth requirement) {
    if (requirement == Truth.TRUE) {
      return Weighed.of(Verdict.KEPT, false);
    }
    if (excused == Truth.TRUE) {
      return Weighed.of(Verdict.EXCUSED, false);
    }
    if (requirement == Truth.FALSE && scope == Truth.TRUE) {
      return excused == Truth.FALSE
          ? Weighed.of(Verdict.BROKEN, false)
          : Weighed.of(Verdict.UNDECIDED, true);
    }
    return Weighed.of(Verdict.UNDECIDED, false);
  }

  /** Days of a weekly pattern that no calendar confirms: would the verdict flip (S4)? */
  private Weighed provisional(Weighed plain, Frame frame, List<Integer> days) {
    boolean broken = plain.is(Verdict.BROKEN) || plain.unless();
    boolean stands = plain.is(Verdict.KEPT) && frame.brief();
    boolean settled = plain.is(Verdict.KEPT) || plain.is(Verdict.EXCUSED);
    if (stands || (!broken && !settled)) {
      return plain;
    }
    Weighed careful = run(Moment.Provisional.UNKNOWN, false);
    boolean same = careful.tested() && careful.verdict() == plain.verdict();
    if (same) {
      return plain;
    }
    return new Weighed(true, Verdict.UNDECIDED, broken, false, false, days);
  }

  /** Only what a pattern lays out keeps it from being tested: who knows whether that runs? */
  private Weighed perhapsTested(Weighed plain) {
    List<Integer> days = List.copyOf(moment.provisionalDays);
    Weighed careful = run(Moment.Provisional.UNKNOWN, false);
    return careful.is(Verdict.UNDECIDED)
        ? new Weighed(true, Verdict.UNDECIDED, false, false, false, days)
        : plain;
  }

  /** Whether any single one of these days would save it. */
  boolean anyOneSaves(List<Integer> days) {
    boolean all = true;
    for (int day : days) {
      moment.droppedDay = day;
      Weighed without = run(Moment.Provisional.ONE_DROPPED, false);
      all &= !without.tested() || !without.is(Verdict.BROKEN);
    }
    return all;
  }

  /** What lies outside the coverage may still change it: open so far (S17). */
  private Weighed covered(Weighed settled, boolean doubtful) {
    boolean broken = settled.is(Verdict.BROKEN) || settled.unless();
    if (settled.is(Verdict.UNDECIDED) && !broken && isShortSoFar()) {
      return new Weighed(true, Verdict.OPEN, false, true, false, settled.doubtfulDays());
    }
    if (!settled.is(Verdict.KEPT) && !settled.is(Verdict.EXCUSED) && !broken) {
      return settled;
    }
    Weighed careful = run(Moment.Provisional.TAKE_PLACE, true);
    // What excuses may lie in the days that are not covered; then it is not broken yet.
    boolean stillBroken = careful.is(Verdict.BROKEN) || (settled.unless() && careful.unless());
    boolean same = broken ? stillBroken : careful.is(settled.verdict());
    if (same && doubtful && !settled.is(Verdict.UNDECIDED)) {
      same = run(Moment.Provisional.UNKNOWN, true).is(settled.verdict());
    }
    return same
        ? settled
        : new Weighed(true, Verdict.OPEN, false, true, false, settled.doubtfulDays());
  }

  /** Whether only too little has happened yet, on the days with rows and all that is to come. */
  private boolean isShortSoFar() {
    moment.daysOff = true;
    Weighed listed = run(Moment.Provisional.TAKE_PLACE, false);
    boolean open =
        listed.is(Verdict.BROKEN) && !run(Moment.Provisional.TAKE_PLACE, true).is(Verdict.BROKEN);
    moment.daysOff = false;
    return open;
  }

  /** Rows that could not be read may hold what would break it, or what would save it. */
  private Weighed unread(Weighed settled) {
    boolean broken = settled.is(Verdict.BROKEN);
    if (!broken && !settled.is(Verdict.KEPT)) {
      return settled;
    }
    boolean before = moment.cutByCoverage;
    moment.cutByCoverage = true;
    Weighed careful = run(Moment.Provisional.TAKE_PLACE, true);
    moment.cutByCoverage = before;
    return careful.is(settled.verdict()) ? settled : Weighed.of(Verdict.UNDECIDED, broken);
  }

  /** A minimum in a period that the term cuts waits for the agreement to say (S17). */
  private Weighed termed(Weighed settled) {
    boolean before = moment.cutByCoverage;
    moment.cutByCoverage = true;
    Weighed careful = run(Moment.Provisional.TAKE_PLACE, true);
    moment.cutByCoverage = before;
    if (careful.is(Verdict.BROKEN)) {
      return settled;
    }
    return new Weighed(true, Verdict.UNDECIDED, false, false, true, List.of());
  }
}
