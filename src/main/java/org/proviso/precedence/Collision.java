package org.proviso.precedence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;

/**
 * Whether one norm is in the way of another by its form: the first would prevail, the second yield
 * (S20).
 */
final class Collision {
  private final NormAt prevailing;
  private final NormAt yielding;
  private final Norm over;
  private final Norm under;

  private final boolean ordered;

  private Collision(NormAt prevailing, NormAt yielding, boolean ordered) {
    this.ordered = ordered;
    this.prevailing = prevailing;
    this.yielding = yielding;
    this.over = prevailing.norm();
    this.under = yielding.norm();
  }

  /**
   * What can make it find something has its part in {@link Traits#mayClash}, or is never asked.
   *
   * @param ordered whether a sentence says which one prevails; else they must name the same
   */
  static Optional<Clash> of(NormAt prevailing, NormAt yielding, boolean ordered) {
    return new Collision(prevailing, yielding, ordered)
        .found()
        .filter(_ -> prevailing.agreement().inForce().overlaps(yielding.agreement().inForce()));
  }

  private Optional<Clash> found() {
    return switch (under.modality()) {
      case PERMISSION, POWER, ADVISORY -> Optional.empty();
      case RIGHT -> right();
      case BAN, DUTY, EXEMPTION ->
          allowed()
              .or(this::required)
              .or(this::released)
              .or(this::excluded)
              .or(this::valued)
              .or(this::limited);
    };
  }

  private boolean related(Selection one, Selection other) {
    var ones = prevailing.agreement();
    var others = yielding.agreement();
    boolean kin =
        ordered
            ? Kinship.related(one.kinds(), ones, other.kinds(), others)
            : Kinship.named(one.kinds(), ones, other.kinds(), others);
    return kin && Disjoint.mayMeet(one.filters(), other.filters());
  }

  /** A right that the other forbids: its denial may be what the other wants. */
  private Optional<Clash> right() {
    return Records.forbids(over) && related(over.each().records(), under.each().records())
        ? Optional.of(Clash.POSSIBLE)
        : Optional.empty();
  }

  /** The other allows records that this one forbids. */
  private Optional<Clash> allowed() {
    if (!Records.forbids(under) || !Records.grants(over)) {
      return Optional.empty();
    }
    Selection records = under.each().records();
    Selection granted = Records.of(over, records);
    if (!related(granted, records) || agrees(granted)) {
      return Optional.empty();
    }
    return Optional.of(Clash.CERTAIN);
  }

  /**
   * Whether a ban forbids, always and of everybody whom a permission names, all that it allows:
   * nobody writes a permission that says nothing. A ban on a part of it is plain.
   */
  static boolean leavesNothing(NormAt ban, NormAt permission) {
    Norm under = ban.norm();
    Norm over = permission.norm();
    Selection forbidden = under.each().records();
    if (!Records.forbids(under)
        || !Records.grants(over)
        || !(under.must() instanceof Fact.Never)
        || !(under.when() instanceof Fact.Always)
        || !under.exemptions().isEmpty()) {
      return false;
    }
    Selection granted = Records.of(over, forbidden);
    boolean samePeople =
        over.each().term().equals(Each.ANYBODY) && over.each().where().isEmpty()
            || over.each().term().equals(under.each().term())
                && over.each().where().containsAll(under.each().where());
    return samePeople
        && Kinship.within(granted.kinds(), forbidden.kinds(), permission.agreement())
        && granted.filters().containsAll(forbidden.filters());
  }

  /** "May be recorded with permission" is not in the way of "not recorded without permission". */
  private boolean agrees(Selection granted) {
    if (!(under.must() instanceof Fact.Is(Filter wanted))) {
      return false;
    }
    var given = new ArrayList<Object>(granted.filters());
    given.add(over.must());
    given.add(over.when());
    return given.stream()
        .anyMatch(
            one ->
                one.equals(wanted)
                    || one instanceof Fact.Is(Filter filter) && filter.equals(wanted)
                    || one instanceof Filter.Consented && wanted instanceof Filter.Consented);
  }

  /** The other requires records that this one forbids, or that nobody need have by this one. */
  private Optional<Clash> required() {
    boolean against = Records.forbids(under) || Records.exempts(under);
    return Records.required(over)
        .filter(wanted -> against && related(wanted, under.each().records()))
        .flatMap(wanted -> forced(wanted, under.each().records()));
  }

  /**
   * What is required can be had without what is forbidden, unless all of it falls under that: then
   * the two are in each other's way only where a sentence says so.
   */
  private Optional<Clash> forced(Selection wanted, Selection forbidden) {
    boolean all =
        (under.must() instanceof Fact.Never || under.modality() == Modality.EXEMPTION)
            && Kinship.within(wanted.kinds(), forbidden.kinds(), prevailing.agreement())
            && isUnder(wanted, over.period(), forbidden);
    if (all) {
      return Optional.of(Clash.CERTAIN);
    }
    return ordered ? Optional.of(Clash.POSSIBLE) : Optional.empty();
  }

  /** The other forbids, or frees from, what this one requires. */
  private Optional<Clash> released() {
    boolean against = Records.forbids(over) || Records.exempts(over);
    if (!against) {
      return Optional.empty();
    }
    if (Records.isOnRecord(under)) {
      return flagged();
    }
    return Records.required(under)
        .filter(wanted -> related(over.each().records(), wanted))
        .filter(wanted -> reaches(over.each().records(), wanted))
        .map(wanted -> Clash.CERTAIN);
  }

  /** Whether all that is required falls under what is forbidden. */
  private boolean reaches(Selection forbidden, Selection wanted) {
    return (over.must() instanceof Fact.Never || over.modality() == Modality.EXEMPTION)
        && Kinship.within(wanted.kinds(), forbidden.kinds(), yielding.agreement())
        && isUnder(wanted, under.period(), forbidden);
  }

  /** All that is asked for on each Monday falls under what is forbidden on Mondays. */
  private static boolean isUnder(Selection wanted, Period period, Selection forbidden) {
    return forbidden.filters().stream()
        .allMatch(
            filter ->
                wanted.filters().contains(filter)
                    || filter instanceof Filter.OnWeekdays(var days)
                        && period instanceof Period.Day(_, var asked)
                        && days.containsAll(asked));
  }

  /** "Shall be recorded" beside "shall not be recorded". */
  private Optional<Clash> flagged() {
    if (under.modality() != Modality.DUTY || !(under.must() instanceof Fact.Is(Filter wanted))) {
      return Optional.empty();
    }
    Selection forbidden = over.each().records();
    boolean same =
        forbidden.filters().contains(wanted) && related(forbidden, under.each().records());
    return same ? Optional.of(Clash.CERTAIN) : Optional.empty();
  }

  /** In a period nothing of a kind may be, and the other allows or requires it. */
  private Optional<Clash> excluded() {
    Optional<Selection> none = Records.excluded(under);
    Optional<Selection> some =
        Records.grants(over)
            ? none.map(records -> Records.of(over, records))
            : Records.required(over);
    return none.isPresent() && some.filter(one -> related(one, none.get())).isPresent()
        ? Optional.of(Clash.POSSIBLE)
        : Optional.empty();
  }

  /** Both want a value in one field of the same records, and not the same value. */
  private Optional<Clash> valued() {
    return Values.cannotBoth(prevailing, yielding) ? Optional.of(Clash.CERTAIN) : Optional.empty();
  }

  /** What the other allows notwithstanding this one may not count toward this one's most. */
  private boolean grantsWhatIsCounted() {
    if (!ordered || !Records.grants(over)) {
      return false;
    }
    Selection granted = over.each().records();
    return Records.capped(under).stream()
        .anyMatch(
            counted ->
                Kinship.within(granted.kinds(), counted.kinds(), prevailing.agreement())
                    && related(granted, counted));
  }

  private Optional<Clash> limited() {
    if (grantsWhatIsCounted()) {
      return Optional.of(Clash.POSSIBLE);
    }
    if (!Kinship.sameSubjects(over, under) || !mayBeOne()) {
      return Optional.empty();
    }
    Set<Clash> found = new HashSet<>();
    for (Fact.Compare wins : Records.limits(over)) {
      for (Fact.Compare yields : Records.limits(under)) {
        new PairOfLimits(wins, yields, this::related, samePeriods()).clash().ifPresent(found::add);
      }
    }
    if (over.must() instanceof Fact.Timed(var event, var due)
        && under.must() instanceof Fact.Timed(var other, var time)
        && related(event, other)
        && !due.equals(time)) {
      found.add(Clash.POSSIBLE);
    }
    if (!ordered && (Kinship.areOthers(prevailing, yielding) || !mustBeOne())) {
      found.remove(Clash.CERTAIN);
    }
    List<Clash> surest = found.stream().sorted().toList();
    return surest.isEmpty() ? Optional.empty() : Optional.of(surest.getFirst());
  }

  /** Whether some record can be what both limit, if they limit records. */
  private boolean mayBeOne() {
    return !Records.isOnRecord(over) || related(over.each().records(), under.each().records());
  }

  /** Whether all records that one of them limits are limited by the other too. */
  private boolean mustBeOne() {
    Selection ones = over.each().records();
    Selection others = under.each().records();
    return !Records.isOnRecord(over)
        || isWithin(ones, others, prevailing)
        || isWithin(others, ones, yielding);
  }

  private static boolean isWithin(Selection narrow, Selection wide, NormAt of) {
    return Kinship.within(narrow.kinds(), wide.kinds(), of.agreement())
        && narrow.filters().containsAll(wide.filters());
  }

  private boolean samePeriods() {
    return CanonicalNorm.samePeriods(over, under);
  }
}
