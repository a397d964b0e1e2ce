package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;

/**
 * A verb that need not be known, with an object that has an article: "monitor the waiting room" is
 * an action of that name (S5). What is taught is the activity itself.
 */
public final class Deed {
  private final NounReader nouns;

  public Deed(NounReader nouns) {
    this.nouns = nouns;
  }

  /** Takes the deed if one comes next; else leaves the cursor where it is. */
  public Optional<Noun> read(Cursor cursor) {
    int mark = cursor.mark();
    List<Bit.Word> verb = verb(cursor);
    Optional<Determiner> article = cursor.acceptArticle();
    boolean lifts = !verb.isEmpty() && ActionWords.is(ActionWords.Kind.LIFT, verb.getFirst());
    boolean follows = !verb.isEmpty() && !lifts && article.filter(Deed::isPlain).isPresent();
    boolean the = article.filter(Determiner.THE::equals).isPresent();
    Optional<Noun> deed = follows && isWord(cursor) ? object(verb, the, cursor) : Optional.empty();
    if (deed.isEmpty()) {
      cursor.reset(mark);
    }
    return deed;
  }

  private static List<Bit.Word> verb(Cursor cursor) {
    var verb = new ArrayList<Bit.Word>();
    while (isWord(cursor) && Plain.isPlain((Bit.Word) cursor.peek())) {
      verb.add((Bit.Word) cursor.next());
    }
    return verb;
  }

  private static boolean isWord(Cursor cursor) {
    return !cursor.atEnd() && cursor.peek() instanceof Bit.Word;
  }

  private static boolean isPlain(Determiner article) {
    return switch (article) {
      case THE, A, ANY, THEIR -> true;
      case NONE, EACH, EVERY, NO, ALL, BOTH, SUCH, THIS -> false;
    };
  }

  private Optional<Noun> object(List<Bit.Word> verb, boolean the, Cursor cursor) {
    Noun object = nouns.one(cursor, true);
    if (!object.owner().isEmpty() || !object.filters().isEmpty()) {
      return Optional.empty();
    }
    if (verb.size() == 1 && verb.getFirst().lower().equals("teach")) {
      return Optional.of(object);
    }
    var words = new ArrayList<>(verb.stream().map(Bit.Word::text).toList());
    words.add((the ? "the " : "") + object.name().written());
    var name = Name.of(String.join(" ", words));
    return Optional.of(
        new Noun(
            Determiner.NONE,
            List.of(name),
            Noun.Listed.SINGLE,
            List.of(),
            List.of(),
            verb.getFirst()));
  }
}
