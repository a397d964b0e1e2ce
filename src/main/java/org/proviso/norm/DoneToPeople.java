package org.proviso.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/**
 * What is done to people: who is transferred has a transfer, which is made; who is disciplined has
 * discipline imposed.
 */
public final class DoneToPeople {
  /** "Laid off" as one word. */
  public static final String LAID_OFF = "laid-off";

  private static final String HELD = "held";
  private static final String MADE = "made";

  /** What is done, what there is then, and how it is said of that. */
  private record Deed(String done, String noun, String verb) {
    boolean isIts(Name name) {
      return name.head().equals(Name.of(noun).head());
    }
  }

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("observed", "observation", HELD),
          new Deed("evaluated", "evaluation", HELD),
          new Deed("reviewed", "review", HELD),
          new Deed("interrupted", "interruption", MADE),
          new Deed("transferred", "transfer", MADE),
          new Deed("reassigned", "reassignment", MADE),
          new Deed("suspended", "suspension", MADE),
          new Deed("dismissed", "dismissal", MADE),
          new Deed("terminated", "termination", MADE),
          new Deed("promoted", "promotion", MADE),
          new Deed("demoted", "demotion", MADE),
          new Deed("discharged", "discharge", MADE),
          new Deed("furloughed", "furlough", MADE),
          new Deed("displaced", "displacement", MADE),
          new Deed(LAID_OFF, "layoff", MADE));

  /** A transfer is a moment between two assignments, and lasts for nothing. */
  private static final Set<String> LASTING =
      Set.of("suspended", "demoted", "displaced", "furloughed", LAID_OFF);

  /** What is done and what there is then are one word to every reader. */
  private static final List<Deed> ALIKE =
      List.of(
          new Deed("disciplined", "discipline", "imposed"),
          new Deed("reprimanded", "reprimand", "issued"));

  private DoneToPeople() {}

  /** The noun of what is done, in the plural; empty where the verb is as good. */
  public static Optional<String> nouns(String done) {
    return DEEDS.stream()
        .filter(deed -> deed.done().equals(done))
        .map(deed -> Plurals.plural(deed.noun()))
        .findFirst();
  }

  /** The noun of what is done for days or longer: who is suspended for a week has a suspension. */
  public static Optional<String> lasting(String done) {
    return DEEDS.stream()
        .filter(deed -> LASTING.contains(deed.done()) && deed.done().equals(done))
        .map(Deed::noun)
        .findFirst();
  }

  /** Whether it is what there is when something is done to people: a suspension, a long layoff. */
  public static boolean isOne(Name noun) {
    return DEEDS.stream().anyMatch(deed -> deed.isIts(noun));
  }

  /** How it is said that there is such a thing: discipline is imposed; empty for other things. */
  public static Optional<String> verb(Name noun) {
    return Stream.of(DEEDS, ALIKE)
        .flatMap(List::stream)
        .filter(deed -> deed.isIts(noun))
        .map(Deed::verb)
        .findFirst();
  }
}
