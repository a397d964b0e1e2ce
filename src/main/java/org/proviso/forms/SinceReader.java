package org.proviso.forms;

import java.util.Optional;
import org.proviso.norm.DayMark;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;

/** "Between the end of the school day and the start of an evening event". */
record SinceReader(NounReader nouns, DayWindows windows) {
  /** Takes what stands behind "between" if a moment of the day comes first. */
  boolean accept(Cursor cursor, Modifiers into) {
    int start = cursor.mark();
    Optional<DayMark> since = windows.moment(cursor, Direction.OF);
    if (since.isEmpty() || !cursor.acceptJoint(JointKind.AND)) {
      cursor.reset(start);
      return false;
    }
    theStartOf(cursor);
    int noun = cursor.mark();
    boolean another = windows.moment(cursor, Direction.AFTER).isPresent();
    cursor.reset(noun);
    if (another) {
      cursor.reset(start);
      return false;
    }
    Noun event = nouns.one(cursor, false);
    boolean plain = event.owner().isEmpty() && !event.isList();
    if (!plain) {
      cursor.reset(start);
      return false;
    }
    into.between.add(Modifiers.Between.since(since.get(), event.selection()));
    return true;
  }

  private static void theStartOf(Cursor cursor) {
    int mark = cursor.mark();
    boolean start =
        cursor.peekIsArticle(Determiner.THE)
            && cursor.acceptArticle().isPresent()
            && (cursor.acceptWords("start") || cursor.acceptWords("beginning"))
            && cursor.acceptPreposition("of");
    if (!start) {
      cursor.reset(mark);
    }
  }
}
