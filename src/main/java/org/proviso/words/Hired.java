package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;

/** Since when somebody is here: "teachers hired after July 1, 2020", "who were hired before …". */
public final class Hired {
  private static final Name HIRED = Name.of("hired");

  private Hired() {}

  /** Whether "hired" and a date stand here: the date is no window of the sentence. */
  public static boolean at(List<Bit> bits, int at) {
    return at + 1 < bits.size()
        && bits.get(at) instanceof Bit.Word word
        && word.lower().equals("hired")
        && bits.get(at + 1) instanceof Bit.Piece(Phrase.Dates _);
  }

  /** "Were hired", "was hired", "are hired". */
  static boolean be(Cursor cursor) {
    return Finite.acceptBe(cursor) || cursor.acceptWords("were") || cursor.acceptWords("was");
  }

  /** Takes "hired" and the date; else the cursor is where it was. */
  static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Phrase.Dates> dates =
        cursor.acceptWords("hired") ? cursor.accept(Phrase.Dates.class) : Optional.empty();
    if (dates.isPresent() && TimeWindows.of(dates.get()) instanceof Filter.InDates(var span)) {
      int behind = cursor.mark();
      if (!cursor.acceptJoint(Phrase.JointKind.COMMA) || !cursor.atEnd()) {
        cursor.reset(behind);
      }
      return Optional.of(new Filter.Dated(HIRED, span));
    }
    cursor.reset(mark);
    return Optional.empty();
  }
}
