package org.proviso.interpreter;

import java.util.regex.Pattern;
import org.proviso.source.Name;

/**
 * "There is an emergency", "is on probation": what a proposal calls an emergency, or on probation,
 * yes or no.
 */
final class Existential {
  private static final Pattern THERE_IS =
      Pattern.compile("(?i)(?:there (?:is|are|was|were)|is) (?:an? )?");

  private Existential() {}

  /** What there is, or somebody is, said to be; the fact itself where it says anything else. */
  static Name thing(Name fact) {
    String rest = THERE_IS.matcher(fact.written()).replaceFirst("");
    boolean denies = rest.matches("(?i)(?:no|not|never|none)\\b.*");
    return denies || !THERE_IS.matcher(fact.written()).lookingAt() ? fact : Name.of(rest);
  }
}
