package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * Weeks by what is in them: "the week of parent conferences", "conference week", "weeks with a
 * holiday". Which days those are the calendar says.
 */
final class WeekNames {
  private static final int MOST_WORDS = 3;

  /** What a week is like, or when it is, and nothing that would be in it. */
  private static final Set<String> LIKE =
      Set.copyOf(
          List.of(
              ("full whole entire complete partial short shortened long longer regular normal usual"
                   + " typical ordinary busy slow final opening closing beginning starting ending"
                   + " initial current new old coming past academic instructional work working"
                   + " school business duty payroll pay split summer winter spring fall autumn"
                   + " weekday odd even open free light heavy")
                  .split(" ")));

  private WeekNames() {}

  /** Takes the week behind "in" or "during"; the caller puts the cursor back where none is. */
  static Optional<Filter> read(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.THE, Determiner.A, Determiner.ANY)) {
      cursor.next();
    }
    Optional<String> name = isWeek(cursor) ? behind(cursor) : before(cursor);
    boolean ends = cursor.word().isEmpty() && !cursor.nextIsPreposition("of");
    return name.filter(_ -> ends)
        .map(
            day ->
                new Filter.OnDays(new DayPlace.WeekWith(new Filter.OnCalendarKind(Name.of(day)))));
  }

  private static boolean isWeek(Cursor cursor) {
    return cursor.acceptWords("week") || cursor.acceptWords("weeks");
  }

  /** "Of parent conferences", "with a holiday", "in which there is a holiday". */
  private static Optional<String> behind(Cursor cursor) {
    if (!cursor.acceptPreposition("of", "with") && !that(cursor)) {
      return Optional.empty();
    }
    if (cursor.peekIsArticle(Determiner.THE, Determiner.A, Determiner.ANY)) {
      cursor.next();
    }
    return name(cursor, MOST_WORDS);
  }

  /** "That has a holiday", "that include a holiday". */
  private static boolean that(Cursor cursor) {
    boolean opened =
        cursor
            .accept(Phrase.Opener.class)
            .filter(o -> o.word() == OpenerWord.THAT || o.word() == OpenerWord.WHICH)
            .isPresent();
    for (String verb : List.of("has", "have", "includes", "include", "contains", "contain")) {
      if (opened && cursor.acceptWords(verb)) {
        return true;
      }
    }
    return false;
  }

  /** "Conference week", "testing weeks". */
  private static Optional<String> before(Cursor cursor) {
    var words = new ArrayList<String>();
    while (words.size() < MOST_WORDS && !isWeek(cursor)) {
      Optional<String> word = plain(cursor);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
      if (isWeek(cursor)) {
        return Optional.of(String.join(" ", words));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Cursor cursor, int most) {
    var words = new ArrayList<String>();
    for (Optional<String> word = plain(cursor);
        word.isPresent() && words.size() < most;
        word = plain(cursor)) {
      words.add(word.get());
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Plurals.singular(String.join(" ", words)));
  }

  private static Optional<String> plain(Cursor cursor) {
    boolean named =
        !cursor.atEnd()
            && cursor.peek() instanceof Bit.Word word
            && !DayKinds.isNoKind(word.lower())
            && !LIKE.contains(word.lower())
            && Plain.isPlain(word);
    return named ? Optional.of(((Bit.Word) cursor.next()).text()) : Optional.empty();
  }
}
