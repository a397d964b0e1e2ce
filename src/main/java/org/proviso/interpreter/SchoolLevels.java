package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Elementary, middle and high schools: a site named after its level is of that level and of no
 * other, and a site named otherwise may be of any.
 */
final class SchoolLevels {
  private static final Set<String> LEVELS = stems("elementary middle high secondary");
  private static final Set<String> PLACES = stems("school site campus level");

  /** Letters of an abbreviation. */
  private static final int LONGEST_SHORT = 4;

  private SchoolLevels() {}

  /** As names are matched: "middle" is known by its stem. */
  private static Set<String> stems(String words) {
    return Set.copyOf(Name.of(words).stems());
  }

  /** What the levels settle; empty where the clause names no level. */
  static Optional<Truth> of(List<Name> anyOf, Name cell) {
    Set<String> said = levels(cell);
    List<Truth> found = new ArrayList<>();
    for (Name name : anyOf) {
      Set<String> asked = levels(name);
      if (!asked.isEmpty()) {
        found.add(one(name, asked, cell, said));
      }
    }
    return found.size() < anyOf.size() ? Optional.empty() : found.stream().reduce(Truth::or);
  }

  private static Truth one(Name name, Set<String> asked, Name cell, Set<String> said) {
    Set<String> shared = new HashSet<>(asked);
    shared.retainAll(said);
    if (!said.isEmpty() && shared.isEmpty()) {
      return Truth.FALSE;
    }
    if (isLevel(name)) {
      return said.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
    }
    boolean near =
        isLevel(cell)
            || Nearness.of(name, cell) != Nearness.FAR
            || CellMatch.isPart(name, cell)
            || isShortened(name, cell);
    return Truth.of(near).and(Truth.UNKNOWN);
  }

  /** "Lincoln ES" and "Lincoln Elem." for "Lincoln Elementary School". */
  private static boolean isShortened(Name name, Name cell) {
    List<String> words = cell.stems();
    return words.size() > 1
        && words.getFirst().equals(name.stems().getFirst())
        && words.stream().skip(1).allMatch(word -> word.length() <= LONGEST_SHORT);
  }

  private static Set<String> levels(Name name) {
    Set<String> levels = new HashSet<>(name.stems());
    levels.retainAll(LEVELS);
    return levels;
  }

  /** The level itself, with no school of its own name. */
  private static boolean isLevel(Name name) {
    return !levels(name).isEmpty()
        && name.stems().stream().allMatch(stem -> LEVELS.contains(stem) || PLACES.contains(stem));
  }
}
