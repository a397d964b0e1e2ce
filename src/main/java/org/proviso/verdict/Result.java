package org.proviso.verdict;

import java.util.List;
import java.util.Map;
import org.proviso.source.Diagnostic;

/**
 * All that came of one check.
 *
 * @param findings every finding that is not plainly kept, and the kept ones up to a budget
 * @param counts how many of every verdict, kept ones beyond the budget included
 * @param notChecked clauses not checked and why
 * @param unclassified names in the proposal that no term covers
 */
public record Result(
    List<Finding> findings,
    Map<Verdict, Long> counts,
    List<NotChecked> notChecked,
    List<Unmatched> unclassified,
    List<Diagnostic> diagnostics) {
  public Result {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
    notChecked = List.copyOf(notChecked);
    unclassified = List.copyOf(unclassified);
    diagnostics = List.copyOf(diagnostics);
  }
}
