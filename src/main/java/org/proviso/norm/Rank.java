package org.proviso.norm;

import java.util.List;

/** By what people come one before another (S32). */
public sealed interface Rank {
  /** By the field {@code seniority}, else {@code hired}; the most senior first, or the least. */
  record Seniority(boolean leastFirst) implements Rank {}

  /** In the order in which they asked. */
  record Asking() implements Rank {}

  /** Those of the first group before those of the second, and everybody else last. */
  record Groups(List<Filter> groups) implements Rank {
    public Groups {
      groups = List.copyOf(groups);
    }
  }
}
