package org.proviso.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Example;
import org.proviso.norm.Norm;
import org.proviso.time.Truth;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/** To what each sentence came in the examples of its clause, and which exceptions applied. */
final class Came {
  private static final Set<Verdict> KEPT = EnumSet.of(Verdict.KEPT, Verdict.EXCUSED, Verdict.OWED);

  private final Map<BindingSentence, Set<Verdict>> verdicts = new HashMap<>();
  private final Set<String> applied = new HashSet<>();
  private final Set<BindingSentence> left = new HashSet<>();
  private final Set<BindingSentence> brokenButForAnother = new HashSet<>();

  /** Takes in what came of one example. */
  void add(Example.Expectation expected, List<Finding> findings) {
    for (Finding finding : findings) {
      if (expected == Example.Expectation.LEAVES_UNDECIDED) {
        left.add(BindingSentence.of(finding.norm()));
      }
      verdicts
          .computeIfAbsent(BindingSentence.of(finding.norm()), _ -> EnumSet.noneOf(Verdict.class))
          .add(finding.verdict());
      if (isBrokenButForAnother(finding)) {
        brokenButForAnother.add(BindingSentence.of(finding.norm()));
      }
      for (Considered looked : finding.exceptions()) {
        if (looked.applied() == Truth.TRUE) {
          applied.add(Coverage.exception(finding.norm(), looked.words()));
        }
      }
    }
  }

  boolean kept(Norm norm) {
    return verdicts(norm).stream().anyMatch(KEPT::contains);
  }

  boolean broken(Norm norm) {
    return verdicts(norm).contains(Verdict.BROKEN)
        || brokenButForAnother.contains(BindingSentence.of(norm));
  }

  /** What two clauses in conflict want of one record: a breach that the other may excuse. */
  private static boolean isBrokenButForAnother(Finding finding) {
    return finding.verdict() == Verdict.UNDECIDED
        && finding.unless()
        && finding.exceptions().stream()
            .anyMatch(looked -> looked.words().startsWith("superseded by"));
  }

  /** An example shows that it is left undecided, and none that it ever comes to more. */
  boolean undecidable(Norm norm) {
    return left.contains(BindingSentence.of(norm))
        && verdicts(norm).equals(Set.of(Verdict.UNDECIDED));
  }

  boolean applied(String exception) {
    return applied.contains(exception);
  }

  private Set<Verdict> verdicts(Norm norm) {
    return verdicts.getOrDefault(BindingSentence.of(norm), Set.of());
  }
}
