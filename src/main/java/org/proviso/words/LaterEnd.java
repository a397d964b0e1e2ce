package org.proviso.words;

import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;

/** A day that ends "seven hours after the starting time" or "seven hours later" lasts so long. */
public final class LaterEnd {
  /** What a day is reckoned from and nobody has. */
  private static final Set<String> STARTS = Set.of("time", "start", "begin", "it", "end");

  private LaterEnd() {}

  /** How long after its beginning it ends; else the cursor is where it was. */
  public static Optional<Phrase.Amount> read(Cursor cursor) {
    int mark = cursor.mark();
    var later = cursor.accept(Phrase.Limit.class).filter(_ -> cursor.acceptWords("later"));
    if (later.filter(l -> isPlain(l.word(), l.amount())).isPresent()) {
      return later.map(Phrase.Limit::amount);
    }
    cursor.reset(mark);
    var after =
        cursor
            .accept(Phrase.Deadline.class)
            .filter(d -> d.direction() == Phrase.Direction.AFTER && start(cursor));
    if (after.filter(d -> isPlain(d.word(), d.amount())).isPresent()) {
      return after.map(Phrase.Deadline::amount);
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  private static boolean isPlain(LimitWord word, Phrase.Amount amount) {
    return word == LimitWord.BARE && Amounts.isTime(amount) && amount.adjectives().isEmpty();
  }

  private static boolean start(Cursor cursor) {
    cursor.acceptArticle();
    return cursor.acceptWords("starting time")
        || cursor.acceptWords("start time")
        || cursor.acceptWords("beginning time")
        || cursor.acceptWords("it begins")
        || cursor.acceptWords("it starts")
        || cursor.acceptWords("start")
        || cursor.acceptWords("beginning");
  }

  /** A start is no record that something could come after. */
  public static void noAnchor(Noun anchor) {
    if (STARTS.contains(anchor.name().head())) {
      throw Unplaced.at(anchor.first(), "\"end seven hours after it begins\"");
    }
  }
}
