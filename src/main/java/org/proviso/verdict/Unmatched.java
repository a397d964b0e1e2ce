package org.proviso.verdict;

import java.util.List;

/**
 * A name in the proposal that no term covers (S2), how often it stands there, and the terms of the
 * loaded clauses that it nearly is.
 */
public record Unmatched(String field, String name, int rows, List<String> nearly) {
  public Unmatched {
    nearly = List.copyOf(nearly);
  }
}
