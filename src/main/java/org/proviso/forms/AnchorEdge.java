package org.proviso.forms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Deadline;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Amounts;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;

/** "Within three hours after the start of a shift": the moment of it that hours run from. */
final class AnchorEdge {
  /** What has an end of its own in a schedule. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i)(.* )?(shift|run|trip|class|lesson|period|meeting|hearing|conference|session|visit"
              + "|observation|interview|rehearsal|practice|training|event|duty)s?");

  private AnchorEdge() {}

  /** Steps over "the start of" before one thing, and says which moment is meant. */
  static Optional<Deadline.Edge> accept(Cursor cursor, Phrase.Deadline deadline, NounReader nouns) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    boolean start = cursor.acceptWords("start") || cursor.acceptWords("beginning");
    boolean end = !start && cursor.acceptWords("end");
    boolean before = deadline.direction() == Direction.BEFORE;
    boolean hours = Amounts.isTime(deadline.amount());
    if (!(start || end) || !cursor.acceptPreposition("of") || !(hours || (start && before))) {
      cursor.reset(mark);
      return Optional.empty();
    }
    int thing = cursor.mark();
    boolean one = cursor.acceptArticle().isPresent();
    cursor.reset(thing);
    String name = one || before ? nouns.one(cursor, true).name().written() : "";
    if (start ? one || before : one && LASTING.matcher(name).matches()) {
      cursor.reset(thing);
      return Optional.of(start ? Deadline.Edge.START : Deadline.Edge.END);
    }
    cursor.reset(mark);
    return Optional.empty();
  }
}
