package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;
import org.proviso.verdict.Basis;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Subject;
import org.proviso.verdict.Verdict;
import org.proviso.verdict.When;

/** A right is broken by its denial, and by nothing else (S8). */
final class Denials {
  private static final Set<String> DENIAL =
      Set.of("denial", "deny", "deni", "refusal", "refus", "reject", "rejection", "declin");

  private final World world;
  private final Norm norm;
  private final Tally tally;

  Denials(World world, Norm norm, Tally tally) {
    this.world = world;
    this.norm = norm;
    this.tally = tally;
  }

  /** Reports every denial of what the norm grants; how many there were. */
  int run() {
    View events = world.view("events");
    Optional<Column> naming = events.naming();
    int found = 0;
    for (int row = 0; naming.isPresent() && row < events.sheet.size(); row++) {
      Name event = Name.of(View.text(naming.get(), row));
      boolean denial = event.stems().stream().anyMatch(DENIAL::contains);
      boolean inForce =
          events.day(row) == View.NO_DAY
              || world.agreement.inForce().contains(LocalDate.ofEpochDay(events.day(row)));
      if (denial && inForce && isOfThis(event, Name.of(events.text("about", row)))) {
        report(events, row);
        found++;
      }
    }
    return found;
  }

  /** Whether what was denied shares a whole name with what the norm speaks of. */
  private boolean isOfThis(Name event, Name about) {
    for (Name name : NormParts.names(norm)) {
      Set<String> said = new HashSet<>(event.stems());
      said.addAll(about.stems());
      if (!norm.each().term().equals(name) && said.containsAll(name.stems())) {
        return true;
      }
    }
    return false;
  }

  private void report(View events, int row) {
    Evidence evidence = new Evidence();
    evidence.row(events, row);
    int day = events.day(row);
    String who =
        events.text("to", row).isEmpty() ? events.text("person", row) : events.text("to", row);
    When when =
        day == View.NO_DAY
            ? new When("", "no date", DateSpan.ALWAYS)
            : Frame.day(day, Truth.TRUE).when();
    Verdict verdict = norm.clouds().isEmpty() ? Verdict.BROKEN : Verdict.UNDECIDED;
    tally.count(verdict);
    tally.accept(
        new Finding(
            world.agreement.name(),
            norm,
            verdict,
            false,
            new Subject(SubjectKind.PERSON, who),
            when,
            Basis.unmeasured(evidence.rows(), norm.taken(), "It was denied.")));
  }
}
