package org.proviso.change;

import java.util.List;
import org.proviso.norm.Agreement;

/** Two versions of an agreement side by side: every clause, in the order of the new version. */
public record SideBySide(Agreement old, Agreement now, List<ClauseChange> clauses) {
  public SideBySide {
    clauses = List.copyOf(clauses);
  }

  /** The clauses in which anything has changed. */
  public List<ClauseChange> changed() {
    return clauses.stream().filter(clause -> !clause.isUnchanged()).toList();
  }
}
