package org.proviso.words;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/** The words that an action of its own name must not hold (S5); the list is {@code actions.txt}. */
public final class ActionWords {
  /** Why a word stands in the list. */
  public enum Kind {
    LIFT,
    EFFECT,
    TIME,
    VERB,
    PASSIVE,
    CONDITION,
    POSSIBLE,
    CHOICE,
    MANNER,
    DONE
  }

  private static final Map<Kind, Set<String>> ALL = load();

  private ActionWords() {}

  /** Whether the bit is a plain word of this kind. */
  public static boolean is(Kind kind, Bit bit) {
    return bit instanceof Bit.Word word && is(kind, word.lower());
  }

  /**
   * Plural, -ed and -ing are undone, for what names a time the plural only: who meets holds no
   * meeting. Of a word with hyphens or slashes each part counts.
   */
  public static boolean is(Kind kind, String word) {
    Set<String> stems = ALL.getOrDefault(kind, Set.of());
    return stems.contains(stem(kind, word))
        || List.of(word.split("[-/\u2010\u2011]")).stream()
            .anyMatch(part -> !part.isEmpty() && stems.contains(stem(kind, part)));
  }

  private static String stem(Kind kind, String word) {
    if (kind == Kind.TIME || kind == Kind.CONDITION) {
      return Plurals.singular(word);
    }
    return Name.of("x " + word).stems().stream().skip(1).reduce("", (a, b) -> a + " " + b).strip();
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
    for (Listed line : Listed.in("actions.txt")) {
      Kind kind = Kind.valueOf(line.kind());
      Set<String> stems = all.computeIfAbsent(kind, _ -> new HashSet<>());
      List.of(line.words().split(" ")).forEach(word -> stems.add(stem(kind, word)));
    }
    return all;
  }
}
