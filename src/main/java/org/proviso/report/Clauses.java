package org.proviso.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.ClauseId;
import org.proviso.verdict.Finding;

/** The numbers that a finding stands under. */
final class Clauses {
  private Clauses() {}

  /** "1.14.2, 2.09.1, 3.09.2": the clause and its twins. */
  static String of(Finding finding) {
    return Stream.concat(Stream.of(finding.norm().clause()), finding.also().stream())
        .map(ClauseId::number)
        .collect(Collectors.joining(", "));
  }
}
