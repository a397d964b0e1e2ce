package org.proviso.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** Verbs as they stand without a modal: "teaches an AM group", "has a livestream", "is". */
public final class Finite {
  private static final Set<String> LIGHT =
      Set.of(
          "has",
          "have",
          "had",
          "holds",
          "hold",
          "held",
          "attends",
          "attend",
          "attended",
          "leads",
          "lead",
          "led");

  /**
   * Verbs that the shipped vocabulary makes an activity of; their object is the activity itself.
   */
  private static final Set<String> TEACH = Set.of("teaches", "teach", "taught");

  private Finite() {}

  /** Whether the word can be the verb of a clause without a modal. */
  public static boolean isVerb(String word) {
    return LIGHT.contains(word) || TEACH.contains(word);
  }

  static boolean acceptBe(Cursor cursor) {
    return cursor.accept(Phrase.Being.class).isPresent();
  }

  /** "Has (both) A and B": a record of each; "A or B": a record of either. */
  public static Optional<Filter> has(Cursor cursor, NounReader nouns) {
    String verb = cursor.word();
    if (!LIGHT.contains(verb) && !TEACH.contains(verb)) {
      return Optional.empty();
    }
    cursor.next();
    if (cursor.atEnd() || (TEACH.contains(verb) && Manner.isNext(cursor))) {
      return Optional.empty();
    }
    boolean both = cursor.peekIsArticle(Determiner.BOTH);
    if (both) {
      cursor.next();
    }
    Noun objects = nouns.list(cursor, true);
    boolean sameDay = sameDay(cursor);
    if (isEveryOne(objects)
        || !cursor.atEnd()
        || objects.determiner() == Determiner.NO
        || !objects.owner().isEmpty()) {
      return Optional.empty();
    }
    List<Filter> all =
        objects.names().stream()
            .<Filter>map(name -> new Filter.Has(record(name, objects), sameDay))
            .toList();
    return Optional.of(
        all.size() == 1
            ? all.getFirst()
            : objects.listed() == Noun.Listed.AND ? new Filter.AllOf(all) : new Filter.AnyOf(all));
  }

  /** Who attends every meeting does more than attend a meeting. */
  private static boolean isEveryOne(Noun objects) {
    return objects.determiner() == Determiner.ALL
        || objects.determiner() == Determiner.EVERY
        || objects.determiner() == Determiner.EACH;
  }

  private static Selection record(Name name, Noun objects) {
    return new Selection(Selection.ANY_SHEET, List.of(name), objects.filters());
  }

  /** "On the same day". */
  public static boolean sameDay(Cursor cursor) {
    int mark = cursor.mark();
    boolean on = cursor.acceptPreposition("on") && cursor.acceptArticle().isPresent();
    if (on && cursor.acceptWords("same day")) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }
}
