package org.proviso.reference;

import static org.proviso.verdict.Verdict.BROKEN;
import static org.proviso.verdict.Verdict.EXCUSED;
import static org.proviso.verdict.Verdict.KEPT;
import static org.proviso.verdict.Verdict.NOT_TESTED;
import static org.proviso.verdict.Verdict.OPEN;
import static org.proviso.verdict.Verdict.UNDECIDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.reference.Requirement.Held;
import org.proviso.verdict.Verdict;

/** Asks every possible world about one norm, subject and period, and sums up (S14, S17). */
final class Panel {
  private static final int WORLDS = Integer.getInteger("compare.worlds", 32);
  private static final int GUESSES = 8;

  /** Makes the scene in the world that an oracle describes. */
  interface Ground {
    Scene in(Oracle oracle);
  }

  private final Norm norm;
  private final Ceilings ceilings;
  private final Ground ground;
  private final Spans.Stay stay;
  private boolean alwaysExcused = true;
  private boolean holdsAnyway = true;
  private boolean asked;
  private boolean guessed;

  Panel(Norm norm, Ceilings ceilings, Ground ground, Spans.Stay stay) {
    this.norm = norm;
    this.ceilings = ceilings;
    this.ground = ground;
    this.stay = stay;
  }

  Opinion opinion(int index, String subject, String period) {
    if (norm.modality() == Modality.PERMISSION || norm.modality() == Modality.POWER) {
      return new Opinion(index, subject, period, NOT_TESTED, Set.of(NOT_TESTED, KEPT));
    }
    Set<Verdict> seen = worlds(false);
    Set<Verdict> allowed = EnumSet.of(UNDECIDED);
    Verdict verdict = sum(seen);
    if (ground.in(new Oracle(0)).isCut() && !(norm.period() instanceof Period.Occurrence)) {
      Verdict beyond = sum(worlds(true));
      if (beyond == UNDECIDED && verdict != UNDECIDED) {
        verdict = OPEN;
      }
      boolean average = !RecordTree.all(Measure.Average.class, norm.must()).isEmpty();
      if (verdict != BROKEN || average) {
        allowed.add(OPEN);
      }
      // A window that is not wholly covered has no average yet (S31).
      verdict = verdict == BROKEN && average ? OPEN : verdict;
    }
    if (stay.cutByTerm() && isHelpedByMore() && verdict != NOT_TESTED) {
      boolean isLess = verdict == BROKEN && !isExact() && !forbidsToo();
      allowed.add(isLess ? UNDECIDED : soften(verdict));
      verdict = verdict == BROKEN ? UNDECIDED : verdict;
    }
    if (Deadlines.mayStillCome(norm, ground.in(new Oracle(0)), verdict)) {
      allowed.add(OPEN);
    }
    if (verdict == KEPT && alwaysExcused) {
      allowed.add(EXCUSED);
    }
    if (verdict == NOT_TESTED && guessed) {
      allowed.addAll(Set.of(KEPT, EXCUSED));
    }
    if (verdict == UNDECIDED && norm.modality() == Modality.ADVISORY) {
      allowed.add(NOT_TESTED);
    }
    if (verdict == NOT_TESTED && asked && alwaysExcused) {
      allowed.add(EXCUSED);
    }
    if (verdict == NOT_TESTED && Applies.mayHaveRow(norm, ground.in(new Oracle(0)))) {
      allowed.addAll(Set.of(KEPT, EXCUSED));
    }
    if (verdict == NOT_TESTED && holdsAnyway) {
      allowed.add(KEPT);
    }
    if (verdict == NOT_TESTED && speaksOfDutyFree()) {
      allowed.addAll(Set.of(KEPT, EXCUSED));
    }
    if (!norm.clouds().isEmpty()) {
      allowed.add(OPEN);
    }
    if (stay.cutByTerm() && !RecordTree.all(Measure.Average.class, norm.must()).isEmpty()) {
      // Less than the window is no such window (S31).
      allowed.addAll(Set.of(OPEN, KEPT, NOT_TESTED));
      verdict = verdict == BROKEN ? UNDECIDED : verdict;
    }
    if (!Applies.isSpokenOfCovered(norm, ground.in(new Oracle(0)))) {
      allowed.add(NOT_TESTED);
    }
    if (verdict == KEPT && ceilings.lacksAny(ground.in(new Oracle(0)))) {
      allowed.add(NOT_TESTED);
    }
    verdict = soften(verdict);
    allowed.add(verdict);
    if (verdict == NOT_TESTED && seen.contains(KEPT)) {
      allowed.add(KEPT);
    }
    lenient(seen, allowed);
    return new Opinion(index, subject, period, verdict, allowed);
  }

  /** Whether what the cut leaves off could have made it better. */
  private boolean isHelpedByMore() {
    boolean isUpper =
        norm.must() instanceof Fact.Compare(var _, Relation relation, var _) && relation.isUpper();
    return Unseen.onlyFalls(norm.must()) ? isUpper : Ceilings.isFloor(norm.must());
  }

  /** Too much is too much, however the period is cut. */
  private boolean isExact() {
    return RecordTree.all(Fact.Compare.class, norm.must()).stream()
        .anyMatch(compare -> compare.relation() == Relation.EXACTLY);
  }

  /** What is forbidden beside it is broken whatever the minimum comes to. */
  private boolean forbidsToo() {
    return norm.must() instanceof Fact.AllOf(List<Fact> facts)
        && !facts.stream().allMatch(Ceilings::isFloor);
  }

  /** What other duties leave of a record may be called duty-free; it accuses nobody. */
  private boolean speaksOfDutyFree() {
    return !RecordTree.all(Filter.DutyFree.class, norm).isEmpty();
  }

  /** Doubts about what is tested at all never accuse anybody. */
  private static void lenient(Set<Verdict> seen, Set<Verdict> allowed) {
    if (seen.contains(NOT_TESTED) && !seen.contains(BROKEN)) {
      allowed.add(NOT_TESTED);
    }
  }

  private Verdict soften(Verdict verdict) {
    if (!norm.clouds().isEmpty() && (verdict == BROKEN || verdict == KEPT)) {
      return UNDECIDED;
    }
    return verdict == BROKEN && norm.modality() == Modality.ADVISORY ? Verdict.ADVISORY : verdict;
  }

  private Set<Verdict> worlds(boolean beyond) {
    Oracle oracle = new Oracle(1);
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    for (int i = 0; i < WORLDS + GUESSES; i++) {
      if (i == WORLDS) {
        oracle.guess();
      }
      seen.add(inWorld(scene(oracle, beyond)));
      asked |= oracle.wasAsked();
      guessed |= oracle.isGuessing();
      boolean settled = seen.contains(BROKEN) && seen.size() > 1;
      if (settled || !oracle.next()) {
        break;
      }
    }
    return seen;
  }

  private Scene scene(Oracle oracle, boolean beyond) {
    Scene scene = ground.in(oracle);
    return new Scene(
        scene.diary(),
        scene.terms(),
        oracle,
        scene.kind(),
        scene.field(),
        scene.subject(),
        scene.first(),
        scene.last(),
        scene.record(),
        beyond);
  }

  private Verdict inWorld(Scene scene) {
    if (!Applies.to(norm, scene)) {
      alwaysExcused &= isExcused(scene);
      holdsAnyway &=
          scene.oracle().wasAsked() && new Requirement(scene).holds(norm.must()) != Held.NO;
      return NOT_TESTED;
    }
    if (ceilings.isUnknownAction(scene)) {
      return NOT_TESTED;
    }
    return switch (new Requirement(scene, norm.each().records()).holds(norm.must())) {
      case NOTHING -> NOT_TESTED;
      case YES -> {
        alwaysExcused &= isExcused(scene);
        yield ceilings.isVacuous(scene) ? NOT_TESTED : KEPT;
      }
      case NO -> isExcused(scene) ? EXCUSED : BROKEN;
    };
  }

  private boolean isExcused(Scene scene) {
    return norm.exemptions().stream()
        .map(Exemption::unless)
        .anyMatch(unless -> new Requirement(scene).holds(unless) == Requirement.Held.YES);
  }

  /** S14, read off the verdicts of all worlds. */
  private static Verdict sum(Set<Verdict> seen) {
    if (seen.contains(BROKEN)) {
      return seen.size() == 1 ? BROKEN : UNDECIDED;
    }
    if (seen.contains(EXCUSED)) {
      return EXCUSED;
    }
    return seen.contains(KEPT) ? KEPT : NOT_TESTED;
  }
}
