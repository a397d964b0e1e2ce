package org.proviso.words;

import java.util.List;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;

/**
 * What stands behind a modifier and belongs to it: in "two meetings per month of instruction" the
 * month is of instruction, and the meetings are not.
 */
public final class TornName {
  private static final Phrase.Determiner[] THE_NEXT = {
    Phrase.Determiner.THE, Phrase.Determiner.A, Phrase.Determiner.THEIR, Phrase.Determiner.EACH
  };

  private TornName() {}

  /**
   * Throws if "of" and a noun come next, though what the modifier followed has its name already.
   */
  public static void check(Cursor cursor, List<Bit> before) {
    int mark = cursor.mark();
    if (!before.isEmpty() && isNamed(before.getLast()) && cursor.acceptPreposition("of")) {
      boolean noun =
          !cursor.atEnd()
              // "Of any teacher" says whose it is, wherever it stands.
              && !cursor.peekIsArticle(Phrase.Determiner.ANY)
              && (cursor.peek() instanceof Bit.Word || cursor.peek() instanceof Bit.Article);
      if (noun) {
        throw Unplaced.at(cursor.peek(), "it right behind what it belongs to");
      }
    }
    cursor.reset(mark);
    boolean counted =
        !before.isEmpty() && before.getLast() instanceof Bit.Piece piece && isNamed(piece);
    if (counted && !cursor.atEnd() && cursor.peek() instanceof Bit.Word) {
      // "Two breaks per day shift": not breaks of a kind called "shift".
      throw Unplaced.at(cursor.peek(), "it right behind what it belongs to");
    }
    if (hasObject(before) && cursor.peekIsArticle(THE_NEXT)) {
      // "May leave the campus after notifying the office": the office is not left.
      throw Unplaced.at(cursor.peek(), "one thing that is done in a sentence");
    }
  }

  /** "Leave school grounds", "review the plan"; not "submit" alone, whose object may come later. */
  private static boolean hasObject(List<Bit> before) {
    int last = before.size() - 1;
    return last > 0 && before.get(last) instanceof Bit.Word && isOfName(before.get(last - 1));
  }

  private static boolean isOfName(Bit bit) {
    return bit instanceof Bit.Word || bit instanceof Bit.Article;
  }

  /** "Two hours per week of preparation" has no name before; "two meetings per week" has. */
  private static boolean isNamed(Bit bit) {
    return switch (bit) {
      case Bit.Word _ -> true;
      case Bit.Piece(Phrase.Limit limit) ->
          !Amounts.isTime(limit.amount())
              && !Amounts.unit(limit.amount()).equals("time")
              && UnitNames.days(Amounts.unit(limit.amount())).isEmpty()
              && !limit.amount().unit().isEmpty();
      case Bit.Piece _, Bit.Article _, Bit.Narrow _ -> false;
    };
  }
}
