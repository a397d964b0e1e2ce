package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * What stands before the amount that bounds it: an open verb with or without its object.
 *
 * @param determiner the last one among the words
 * @param onDays whether the amount follows "on": days on which it happens
 */
public record LimitedDeed(List<Bit.Word> words, Determiner determiner, boolean onDays) {
  public LimitedDeed {
    words = List.copyOf(words);
  }

  /** Reads up to the limit, or the preposition before it. */
  public static LimitedDeed read(Cursor cursor) {
    var words = new ArrayList<Bit.Word>();
    var determiner = Determiner.NONE;
    while (!cursor.atEnd() && cursor.peek(Phrase.Limit.class).isEmpty()) {
      boolean last = isLimitNext(cursor);
      if (cursor.peek() instanceof Bit.Word word) {
        words.add(word);
        cursor.next();
      } else if (cursor.peek() instanceof Bit.Article article && isPlain(article.determiner())) {
        determiner = article.determiner();
        cursor.next();
      } else if (last && cursor.nextIsPreposition("for", "of")) {
        break;
      } else if (last && cursor.acceptPreposition("on")) {
        return new LimitedDeed(words, determiner, /* onDays= */ true);
      } else if (!last && cursor.nextIsPreposition(Joining.WORDS)) {
        Bit preposition = cursor.next();
        words.add(Coined.word(preposition.span(), preposition.span().flat()));
      } else {
        throw Unplaced.at(cursor.peek(), "a plain action before the amount");
      }
    }
    return new LimitedDeed(words, determiner, /* onDays= */ false);
  }

  /** "Each classroom at least twice" is more than twice in all. */
  private static boolean isPlain(Determiner determiner) {
    return switch (determiner) {
      case NONE, THE, A, ANY, THEIR -> true;
      case EACH, EVERY, ALL, NO, BOTH, SUCH, THIS -> false;
    };
  }

  private static boolean isLimitNext(Cursor cursor) {
    int mark = cursor.mark();
    cursor.next();
    boolean next = cursor.peek(Phrase.Limit.class).isPresent();
    cursor.reset(mark);
    return next;
  }

  /** A break or a lunch is one at a time; an aide may come and go. */
  public boolean isOneStretch() {
    return words.getLast().lower().matches("break|lunch|recess|rest|meal|period|block|stretch");
  }

  /** Whether no word says what is done. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** "Work more than four hours of overtime", "work more than two shifts": so much of that. */
  public boolean isWorking() {
    return words.size() == 1 && words.getFirst().lower().equals("work");
  }

  /** "Teach": what is counted behind it is the activity itself, as the vocabulary has it. */
  public boolean isTeaching() {
    return words.size() == 1 && words.getFirst().lower().equals("teach");
  }
}
