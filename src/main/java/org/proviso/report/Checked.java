package org.proviso.report;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;

/**
 * What a report tells of: the agreements that were held against a proposal, and what came of it.
 */
public record Checked(List<Agreement> agreements, Result result) {
  public Checked {
    agreements = List.copyOf(agreements);
  }

  /** " of In-person learning, 2020-21", or nothing where there is one agreement. */
  String whose(Finding finding) {
    return agreements.size() < 2
        ? ""
        : agreements.stream()
            .filter(agreement -> agreement.name().equals(finding.agreement()))
            .findFirst()
            .map(agreement -> " of " + agreement.label())
            .orElse("");
  }
}
