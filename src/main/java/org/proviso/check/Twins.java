package org.proviso.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Norm;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/** Makes equal findings of equal norms over the same records one finding with all numbers (S9). */
final class Twins {
  private final IdentityHashMap<Norm, String> meanings = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Verdict, Long> merged = new EnumMap<>(Verdict.class);

  private Twins() {}

  /** The findings, each with its twins; in the order given. */
  static Twins of(List<Finding> findings) {
    Twins twins = new Twins();
    Map<Likeness, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike.computeIfAbsent(twins.likeness(finding), _ -> new ArrayList<>()).add(finding);
    }
    alike.values().forEach(twins::merge);
    return twins;
  }

  List<Finding> findings() {
    return findings;
  }

  /** How many findings of a verdict went into others. */
  long merged(Verdict verdict) {
    return merged.getOrDefault(verdict, 0L);
  }

  private void merge(List<Finding> alike) {
    Finding first = alike.getFirst();
    List<ClauseId> also =
        alike.stream()
            .map(finding -> finding.norm().clause())
            .filter(clause -> !clause.equals(first.norm().clause()))
            .distinct()
            .toList();
    findings.add(also.isEmpty() ? first : first.with(also));
    if (alike.size() > 1) {
      merged.merge(first.verdict(), alike.size() - 1L, Long::sum);
    }
  }

  /** What equal findings have in common; a clause's own norms are never each other's twins. */
  private record Likeness(
      String agreement,
      String meaning,
      Verdict verdict,
      boolean unless,
      String subject,
      String period,
      String measured,
      List<?> rows,
      List<?> missing) {
    /** Enough to tell most apart; rows are many, and compared only where this is equal. */
    @Override
    public int hashCode() {
      return 31 * (31 * subject.hashCode() + period.hashCode()) + meaning.hashCode();
    }
  }

  private Likeness likeness(Finding finding) {
    return new Likeness(
        finding.agreement(),
        meanings.computeIfAbsent(finding.norm(), CanonicalNorm::key),
        finding.verdict(),
        finding.unless(),
        finding.subject().name(),
        finding.when().key(),
        finding.measured(),
        finding.rows(),
        finding.missing());
  }
}
