package org.proviso.words;

import java.util.Set;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;

/** The work day and its like: from the first start to the last end of a person's day (S29). */
public final class Days {
  private static final Set<Name> DAYS =
      Set.of(Name.of("work day"), Name.of("workday"), Name.of("duty day"), Name.of("teaching day"));

  private static final Name DUTY = Name.of("duty");

  private Days() {}

  /**
   * Also "the duty of each teacher", whose begin and end are those of the day. How long duties last
   * is another matter: that is each of them by itself.
   */
  public static boolean beginsAndEnds(Noun noun) {
    boolean whole = noun.determiner() == Determiner.THE && !noun.owner().isEmpty();
    return isDay(noun) || (whole && !noun.isList() && noun.name().equals(DUTY));
  }

  /** Whether the noun is one plain day of those. */
  public static boolean isDay(Noun noun) {
    return !noun.isList() && isDay(noun.name());
  }

  /** Whether the name is that of one of those days. */
  public static boolean isDay(Name name) {
    return DAYS.contains(name);
  }
}
