package org.proviso.report;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.verdict.Result;

/**
 * What a report tells of: the agreements that were held against a proposal, and what came of it.
 */
public record Checked(List<Agreement> agreements, Result result) {
  public Checked {
    agreements = List.copyOf(agreements);
  }
}
