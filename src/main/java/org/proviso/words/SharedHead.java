package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.source.Name;

/**
 * "Bus and yard duty" may be bus duty and yard duty: a first name of one word that nothing defines
 * may share the noun at the end, and so means either.
 */
public final class SharedHead {
  /** Nouns that are told apart by the word before them. */
  private static final Set<String> HEADS =
      Set.of(
          "duty",
          "duties",
          "meeting",
          "meetings",
          "training",
          "trainings",
          "conference",
          "conferences",
          "session",
          "sessions",
          "supervision",
          "drill",
          "drills",
          "period",
          "periods",
          "time",
          "trip",
          "trips",
          "class",
          "classes",
          "instruction");

  /** What is time or training already. */
  private static final Set<String> OWN = Set.of("cpt", "pd");

  /** What somebody watches over, and what it is watched by. */
  private static final Set<String> MEALS = Set.of("lunch", "breakfast", "recess");

  private static final Set<String> WATCHED = Set.of("duty", "duties", "supervision");

  private SharedHead() {}

  static List<Name> expanded(List<Name> names, Noun.Listed listed, SubjectKinds kinds) {
    String[] last = names.getLast().written().split(" ");
    String head = last[last.length - 1];
    boolean things = names.stream().allMatch(name -> kinds.of(name).isEmpty());
    if (names.size() < 2
        || last.length < 2
        || !things
        || !HEADS.contains(head.toLowerCase(Locale.ROOT))) {
      return names;
    }
    var all = new ArrayList<Name>();
    for (Name name : names) {
      if (listed == Noun.Listed.OR && isMeal(name, head)) {
        // Nobody is assigned lunch: "lunch or recess duty" is lunch duty or recess duty.
        all.add(Name.of(name.written() + " " + head));
        continue;
      }
      all.add(name);
      boolean shares = !name.written().contains(" ") && !kinds.isDefined(name) && !isWhole(name);
      Name shared = Name.of(name.written() + " " + head);
      if (shares && !names.contains(shared)) {
        all.add(shared);
      }
    }
    return all;
  }

  private static boolean isMeal(Name name, String head) {
    return MEALS.contains(name.key()) && WATCHED.contains(head.toLowerCase(Locale.ROOT));
  }

  /** "Lunch and recess duty" under a denial: whether lunch itself is denied cannot be told. */
  public static boolean isMealAmongDuties(Noun noun) {
    String last = noun.names().getLast().written();
    String head = last.substring(last.lastIndexOf(' ') + 1);
    return noun.isList() && noun.names().stream().anyMatch(name -> isMeal(name, head));
  }

  /** "Trainings", "bus duties" need no noun behind them. */
  private static boolean isWhole(Name name) {
    String written = name.written().toLowerCase(Locale.ROOT);
    return OWN.contains(written)
        || HEADS.contains(written)
        || written.matches(".*([^aious']s|ies|ees)");
  }
}
