package org.proviso.words;

import java.util.Set;
import org.proviso.source.Name;

/** The work day and its like: from the first start to the last end of a person's day (S29). */
public final class Days {
  private static final Set<Name> DAYS =
      Set.of(
          Name.of("work day"),
          Name.of("workday"),
          Name.of("duty day"),
          Name.of("duty"),
          Name.of("teaching day"));

  private Days() {}

  /** Whether the noun is one plain day of those. */
  public static boolean isDay(Noun noun) {
    return !noun.isList() && isDay(noun.name());
  }

  /** Whether the name is that of one of those days. */
  public static boolean isDay(Name name) {
    return DAYS.contains(name);
  }
}
