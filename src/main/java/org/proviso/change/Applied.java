package org.proviso.change;

import java.util.List;
import org.proviso.verdict.Result;

/**
 * One proposal held against both versions.
 *
 * @param effects what becomes otherwise, for whom
 * @param before all that came of it under the old version
 * @param basis what both were held on the same days by, in words; empty if each by its own term
 */
public record Applied(List<Effect> effects, Result before, Result after, String basis) {
  public Applied {
    effects = List.copyOf(effects);
  }
}
