package org.proviso.interpreter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was measured, against which limit, and how much is left or too much, in words. */
record AgainstLimit(String measured, String limit, String headroom) {
  static final AgainstLimit NONE = new AgainstLimit("", "", "");

  /** What has been said so far, so that the next fact speaks for itself. */
  static AgainstLimit takenFrom(Evidence evidence) {
    AgainstLimit said = new AgainstLimit(evidence.measured, evidence.limit, evidence.headroom);
    NONE.putInto(evidence);
    return said;
  }

  void putInto(Evidence evidence) {
    evidence.measured = measured;
    evidence.limit = limit;
    evidence.headroom = headroom;
  }

  boolean isNothing() {
    return equals(NONE);
  }

  /** Several in one: "12:30 and 15:30" against "no earlier than 13:00 and no later than 15:00". */
  static AgainstLimit together(List<AgainstLimit> several) {
    return new AgainstLimit(
        joined(several, AgainstLimit::measured),
        joined(several, AgainstLimit::limit),
        joined(several, AgainstLimit::headroom));
  }

  private static String joined(List<AgainstLimit> several, Function<AgainstLimit, String> part) {
    return several.stream()
        .map(part)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
