package org.proviso.diff;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Deadline;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Office;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/**
 * Whether every complete world that keeps a norm of the one version keeps a norm of the other
 * (S21). A listed fragment, held by tests; outside of it the answer is false, which says nothing:
 * equal measures against ordered bounds; totals, counts and bans over wider or narrower records;
 * more or fewer subjects, days, conditions and exceptions; longer and shorter deadlines.
 */
record Implication(Version first, Version second) {
  /** Those for whom anybody may do a thing; nobody in particular, too. */
  private static final Pattern ANYBODY =
      Pattern.compile("^$|\\b(?:district|employ|school|administr|agenc|compan|hospit|citi|counti)");

  private Narrower narrower() {
    return new Narrower(first, second);
  }

  static Implication between(Version from, Version to) {
    return new Implication(from, to);
  }

  private Implication turned() {
    return between(second, first);
  }

  /** Both norms are of kinds that can be broken. */
  boolean holds(Norm one, Norm then) {
    Norm a = CanonicalNorm.of(BannedDays.of(first.comparable(one)));
    Norm b = CanonicalNorm.of(BannedDays.of(second.comparable(then)));
    boolean clear =
        a.clouds().isEmpty()
            && b.clouds().isEmpty()
            && a.headed().equals(b.headed())
            && a.priorities().equals(b.priorities());
    return clear
        && isBorne(one, then)
        && turned().narrower().within(b.each(), a.each())
        && turned().implies(b.when(), a.when())
        && excused(a.exemptions(), b.exemptions())
        && isAsked(a, b);
  }

  private boolean isAsked(Norm a, Norm b) {
    var spanning = new Spanning(a, b);
    boolean covered = b.must().equals(Fact.ALWAYS) || spanning.covers();
    return covered && implies(a.must(), b.must())
        || isOneMeaning(a, b) && (spanning.leavesAsManyOff() || spanning.addsUp());
  }

  /** Whether what is counted or added up is what both versions mean alike. */
  private boolean isOneMeaning(Norm a, Norm b) {
    return a.must() instanceof Fact.Compare one
        && b.must() instanceof Fact.Compare then
        && first.meaning(one.measure()).equals(second.meaning(then.measure()));
  }

  /** What a holder of an office does, the District has done; a board is somebody else. */
  private static boolean isBorne(Norm one, Norm then) {
    return Office.bearing(one).equals(Office.bearing(then))
        || Office.bearing(then).isEmpty() && ANYBODY.matcher(then.bearer().key()).find();
  }

  /** Whatever excuses from the one excuses from the other. */
  private boolean excused(List<Exemption> these, List<Exemption> others) {
    return these.stream()
        .allMatch(one -> others.stream().anyMatch(other -> implies(one.unless(), other.unless())));
  }

  boolean implies(Fact one, Fact then) {
    if (one.equals(Fact.NEVER)
        || then.equals(Fact.ALWAYS)
        || first.meaning(one).equals(second.meaning(then))) {
      return true;
    }
    return switch (then) {
      case Fact.AllOf(List<Fact> all) -> all.stream().allMatch(each -> implies(one, each));
      case Fact.AnyOf(List<Fact> any) when !(one instanceof Fact.AnyOf) ->
          any.stream().anyMatch(each -> implies(one, each));
      case Fact _ -> partImplies(one, then);
    };
  }

  private boolean partImplies(Fact one, Fact then) {
    return switch (one) {
      case Fact.AllOf(List<Fact> all) -> all.stream().anyMatch(each -> implies(each, then));
      case Fact.AnyOf(List<Fact> any) -> any.stream().allMatch(each -> implies(each, then));
      case Fact.Not(Fact inner) ->
          then instanceof Fact.Not(Fact other) && turned().implies(other, inner);
      case Fact.Exists(Selection of) ->
          then instanceof Fact.Exists(Selection other) && narrower().within(of, other);
      case Fact.Is(var filter) ->
          then instanceof Fact.Is(var other) && narrower().implies(filter, other);
      case Fact.Timed(Selection event, Deadline deadline) ->
          then instanceof Fact.Timed(Selection other, Deadline later)
              && (first.meaning(event).equals(second.meaning(other))
                  || deadline.relation() == Relation.AT_MOST && narrower().within(event, other))
              && InTime.implies(deadline, later);
      case Fact.Ahead(Deadline deadline, var stretch) ->
          then instanceof Fact.Ahead(Deadline later, var other)
              && stretch == other
              && InTime.implies(deadline, later);
      case Fact.Compare compare -> then instanceof Fact.Compare other && implies(compare, other);
      case Fact.Owed _, Fact.InOrder _, Fact.Between _ -> false;
      case Fact.Stated(var words) ->
          then instanceof Fact.Stated(var other) && Narrower.follows(words, other);
      case Fact.Always _, Fact.Never _, Fact.Judged _ -> false;
    };
  }

  private boolean implies(Fact.Compare one, Fact.Compare then) {
    boolean upper = one.relation().isUpper() && then.relation().isUpper();
    boolean lower = !one.relation().isUpper() && !then.relation().isUpper();
    boolean measured =
        first.meaning(one.measure()).equals(second.meaning(then.measure()))
            || upper && atMost(then.measure(), one.measure())
            || lower && turned().atMost(one.measure(), then.measure());
    return measured
        && new Bounds(first, second)
            .implies(one.relation(), one.bound(), then.relation(), then.bound())
        && plain(one.bound())
        && plain(then.bound());
  }

  private static boolean plain(Bound bound) {
    return !(bound instanceof Bound.Measured);
  }

  /**
   * The measure of the second version ({@code less}) never exceeds that of the first ({@code more})
   * because it is taken over fewer records.
   */
  private boolean atMost(Measure less, Measure more) {
    Narrower fewer = turned().narrower();
    return switch (less) {
      case Measure.TotalTime(Selection of) ->
          more instanceof Measure.TotalTime(Selection all) && fewer.within(of, all);
      case Measure.Count(Selection of) ->
          more instanceof Measure.Count(Selection all) && fewer.within(of, all);
      case Measure.Distinct(Selection of, var field) ->
          more instanceof Measure.Distinct(Selection all, var other)
                  && field.equals(other)
                  && fewer.within(of, all)
              // It is not shared for sure only where there are no more of any day.
              || more instanceof Measure.Sharing(Selection shared, var by)
                  && field.equals(by)
                  && fewer.within(of, shared);
      case Measure.Longest(Selection of) ->
          more instanceof Measure.TotalTime(Selection all) && fewer.within(of, all)
              || more instanceof Measure.Longest(Selection others) && fewer.within(of, others);
      case Measure.Busiest(Selection of, int hours) ->
          more instanceof Measure.Busiest(Selection all, int longer)
              && hours <= longer
              && fewer.within(of, all);
      // What relieves less often leaves longer stretches.
      case Measure.Unrelieved(Selection of, Selection often, boolean counted, boolean running) ->
          more instanceof Measure.Unrelieved(Selection all, Selection seldom, var same, var on)
              && counted == same
              && running == on
              && (running ? first.meaning(all).equals(second.meaning(of)) : fewer.within(of, all))
              && narrower().within(seldom, often);
      // Days in a row are among all of them.
      case Measure.DaysOff(Selection of, boolean running) ->
          running
              && more instanceof Measure.DaysOff(Selection others, boolean all)
              && !all
              && first.meaning(others).equals(second.meaning(of));
      case Measure.AtOnce(Selection of, var field) ->
          more instanceof Measure.AtOnce(Selection all, var other)
              && field.equals(other)
              && fewer.within(of, all);
      // Of more moments one may have fewer.
      case Measure.FewestAtOnce(Selection of, var field) ->
          more instanceof Measure.FewestAtOnce(Selection some, var other)
              && field.equals(other)
              && new OpenMoments(second, first).holdFewer(of, some);
      case Measure _ -> false;
    };
  }
}
