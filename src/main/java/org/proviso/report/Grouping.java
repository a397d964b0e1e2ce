package org.proviso.report;

import org.proviso.verdict.Finding;

/** What a report puts its findings together by. */
public enum Grouping {
  CLAUSE,
  PERSON;

  /** Findings of equal keys stand together. */
  String key(Finding finding) {
    return switch (this) {
      case CLAUSE ->
          finding.agreement() + "\0" + Clauses.of(finding) + "\0" + finding.norm().ordinal();
      case PERSON -> finding.subject().name();
    };
  }
}
