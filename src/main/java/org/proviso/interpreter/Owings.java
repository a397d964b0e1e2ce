package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;
import org.proviso.verdict.Basis;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;
import org.proviso.verdict.RowRef;
import org.proviso.verdict.Verdict;

/**
 * What is owed under caps, held back until all norms were held: one claim may be made under several
 * of them, and pays once.
 */
final class Owings {
  private final List<Owing> all = new ArrayList<>();

  /** A finding of an amount owed, and the claims that it rests on. */
  private record Owing(Finding finding, Ratio owed, Unit unit, Map<RowRef, Ratio> claims) {}

  void add(Finding finding, Moment moment) {
    var claims = new LinkedHashMap<>(moment.claims);
    all.add(new Owing(finding, moment.measured.low(), moment.measuredUnit, claims));
  }

  void addAll(Owings others) {
    all.addAll(others.all);
  }

  /** Passes them on: owed where the claims reach for all, else undecided. */
  void settle(Tally tally) {
    for (Owing owing : all) {
      List<Owing> sharing = all.stream().filter(other -> shares(owing, other)).toList();
      Ratio owed = sharing.stream().map(Owing::owed).reduce(Ratio.ZERO, Ratio::plus);
      Ratio claimed = claimed(sharing);
      boolean enough = sharing.size() == 1 || owed.compareTo(claimed) <= 0;
      Finding finding = enough ? owing.finding() : undecided(owing, sharing, claimed);
      tally.count(finding.verdict());
      tally.accept(finding);
    }
    all.clear();
  }

  private static boolean shares(Owing one, Owing other) {
    Set<RowRef> both = new HashSet<>(one.claims().keySet());
    both.retainAll(other.claims().keySet());
    return one.equals(other) || !both.isEmpty();
  }

  private static Ratio claimed(List<Owing> sharing) {
    var claims = new LinkedHashMap<RowRef, Ratio>();
    sharing.forEach(owing -> claims.putAll(owing.claims()));
    return claims.values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  private static Finding undecided(Owing owing, List<Owing> sharing, Ratio claimed) {
    Finding finding = owing.finding();
    String together = words(claimed, owing.unit());
    var missing = new ArrayList<>(finding.missing());
    missing.addFirst(missing(finding, sharing, together));
    var why = new ArrayList<>(finding.why());
    why.add("In all " + together + " is owed under these together, for no more is claimed.");
    return new Finding(
        finding.agreement(),
        finding.norm(),
        Verdict.UNDECIDED,
        false,
        finding.subject(),
        finding.when(),
        new Basis(
            finding.limit(),
            finding.limit(),
            "",
            finding.parts(),
            finding.rows(),
            missing,
            finding.exceptions(),
            finding.taken(),
            why),
        finding.also(),
        finding.bearings(),
        List.of());
  }

  private static Missing missing(Finding finding, List<Owing> sharing, String together) {
    String clauses =
        sharing.stream()
            .map(one -> one.finding().norm().clause() + " (" + one.finding().when().words() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return new Missing(
        "how much of the %s that %s claims is for each of %s"
            .formatted(together, finding.subject().name(), clauses),
        "name the clause in a column clause of the timecard",
        false);
  }

  private static String words(Ratio amount, Unit unit) {
    return unit.equals(Unit.DOLLARS) ? amount.inMoney() : Wording.amount(amount, unit);
  }
}
