package org.proviso.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.verdict.Finding;

/**
 * The one order findings are given in, whatever order they were found in: as the clauses stand,
 * then by subject, then by period.
 */
final class FindingOrder {
  /** By agreement, then by clause. */
  private final Map<String, Map<String, Integer>> places = new HashMap<>();

  FindingOrder(List<Agreement> agreements) {
    int next = 0;
    for (Agreement agreement : agreements) {
      Map<String, Integer> clauses = places.computeIfAbsent(agreement.name(), _ -> new HashMap<>());
      for (Clause clause : agreement.clauses()) {
        clauses.putIfAbsent(clause.id().number(), next++);
      }
    }
  }

  List<Finding> sorted(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparingInt((Finding finding) -> place(finding))
            .thenComparing(Finding::agreement)
            .thenComparing(finding -> finding.norm().clause().number())
            .thenComparingInt(finding -> finding.norm().ordinal())
            .thenComparing(finding -> finding.subject().name())
            .thenComparing(finding -> finding.when().key())
            .thenComparing(Finding::verdict)
            .thenComparing(finding -> finding.rows().toString()));
    return sorted;
  }

  /** Where the clause stands among all clauses of all agreements. */
  int place(String agreement, String clause) {
    return places.getOrDefault(agreement, Map.of()).getOrDefault(clause, Integer.MAX_VALUE);
  }

  private int place(Finding finding) {
    return place(finding.agreement(), finding.norm().clause().number());
  }
}
