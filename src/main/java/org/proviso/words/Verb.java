package org.proviso.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;

/** A verb whose part in a norm is fixed; the frozen list, with reasons, is {@code verbs.txt}. */
public record Verb(Use use, String words) {
  /** What such a verb does. */
  public enum Use {
    LIGHT,
    HAND,
    LAST,
    HAPPEN,
    BEGIN,
    END,
    SET,
    GIVE,
    REQUIRE
  }

  private static final List<Verb> ALL = load();

  /** Every verb of the list. */
  public static List<Verb> all() {
    return ALL;
  }

  /** Takes the longest verb of this use that comes next. */
  public static Optional<Verb> accept(Cursor cursor, Use... uses) {
    for (Verb verb : ALL) {
      int mark = cursor.mark();
      if (List.of(uses).contains(verb.use) && acceptAll(cursor, verb.words)) {
        return Optional.of(verb);
      }
      cursor.reset(mark);
    }
    return Optional.empty();
  }

  /** Whether something is said to begin or to end. */
  public static boolean beginsOrEnds(List<Bit> predicate) {
    return accept(new Cursor(predicate), Use.BEGIN, Use.END).isPresent();
  }

  /** The grammar may have typed the last word as a preposition. */
  private static boolean acceptAll(Cursor cursor, String words) {
    for (String word : words.split(" ")) {
      if (!cursor.acceptWords(word)
          && !cursor.acceptPreposition(word)
          && !(word.equals("be") && cursor.accept(Phrase.Being.class).isPresent())) {
        return false;
      }
    }
    return true;
  }

  private static List<Verb> load() {
    return Listed.in("verbs.txt").stream()
        .map(line -> new Verb(Use.valueOf(line.kind()), line.words()))
        .sorted(Comparator.comparing((Verb verb) -> -verb.words.length()))
        .toList();
  }
}
