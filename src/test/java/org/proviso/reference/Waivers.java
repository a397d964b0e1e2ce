package org.proviso.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.verdict.Verdict;

/** Agreed exceptions, from their date on (S25): a breach that one covers is waived. */
final class Waivers {
  private Waivers() {}

  static Opinion applied(
      Opinion plain, Norm norm, String subject, Spans.Stay stay, Case held, Diary diary) {
    List<Long> dates =
        held.world().sheet("waivers").rows().stream()
            .filter(row -> row.get(0).equals(norm.clause().number()))
            .filter(row -> row.get(1).equals(subject) || row.get(1).equals("all"))
            .map(row -> LocalDate.parse(row.get(3)).toEpochDay())
            .toList();
    boolean several =
        norm.period() instanceof Period.Rolling || norm.period() instanceof Period.Every;
    boolean accused = plain.verdict() == Verdict.BROKEN || plain.verdict() == Verdict.ADVISORY;
    // Nothing is known of what lies before or after the coverage.
    long first = Math.max(stay.first(), diary.first());
    long last = Math.min(stay.last(), diary.last());
    if (dates.stream().noneMatch(date -> date <= last)) {
      return plain;
    }
    if (several) {
      // Of many periods some may be waived.
      Set<Verdict> also = EnumSet.copyOf(plain.allowed());
      also.addAll(Set.of(Verdict.WAIVED, Verdict.UNDECIDED));
      return new Opinion(plain.norm(), plain.subject(), plain.period(), plain.verdict(), also);
    }
    boolean whole = dates.stream().anyMatch(date -> date <= first);
    Set<Verdict> allowed = EnumSet.copyOf(plain.allowed());
    allowed.add(Verdict.UNDECIDED);
    if (whole && (accused || plain.allowed().contains(Verdict.UNDECIDED))) {
      allowed.add(Verdict.WAIVED);
    }
    if (accused) {
      allowed.remove(plain.verdict());
    }
    Verdict verdict = accused ? (whole ? Verdict.WAIVED : Verdict.UNDECIDED) : plain.verdict();
    return new Opinion(plain.norm(), plain.subject(), plain.period(), verdict, allowed);
  }
}
