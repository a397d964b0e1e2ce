package org.proviso.reference;

import static org.proviso.verdict.Verdict.BROKEN;
import static org.proviso.verdict.Verdict.NOT_TESTED;
import static org.proviso.verdict.Verdict.OPEN;
import static org.proviso.verdict.Verdict.OWED;
import static org.proviso.verdict.Verdict.UNDECIDED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.time.Ratio;
import org.proviso.verdict.Verdict;

/** Asks every possible world how much is owed for a record; it is owed where all say the same. */
final class OwedPanel {
  private static final int WORLDS = 60;

  private final Norm norm;
  private final Due due;
  private final Panel.Ground ground;

  OwedPanel(Norm norm, Fact.Owed owed, Panel.Ground ground) {
    this.norm = norm;
    this.due = owed.due();
    this.ground = ground;
  }

  /** Of a record, or of one subject in one period where there is none. */
  Opinion opinion(int index, String subject, String period, List<Entry> record) {
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    Set<Ratio> amounts = new HashSet<>();
    Oracle oracle = new Oracle(1);
    boolean cut = false;
    for (int i = 0; i < WORLDS; i++) {
      Scene scene = ground.in(oracle);
      if (!Applies.to(norm, scene)) {
        seen.add(NOT_TESTED);
      } else {
        Optional<Ratio> owed = new AmountOwed(scene, norm).of(due, record);
        cut |= record.isEmpty() && scene.isCut();
        seen.add(owed.isPresent() ? OWED : BROKEN);
        owed.ifPresent(amounts::add);
      }
      if (!oracle.next()) {
        break;
      }
    }
    boolean sure = !cut && seen.size() == 1 && amounts.size() <= 1;
    Verdict verdict = sure ? seen.iterator().next() : UNDECIDED;
    Set<Verdict> allowed = EnumSet.of(UNDECIDED, verdict);
    if (cut) {
      allowed.add(OPEN);
    }
    return new Opinion(index, subject, period, verdict, allowed, amounts.stream().findFirst());
  }
}
