package org.proviso.witness;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;

/** Norms of one agreement, with the definitions that they are read by. */
public record Stance(Agreement agreement, List<Norm> norms) {
  public Stance {
    norms = List.copyOf(norms);
  }
}
