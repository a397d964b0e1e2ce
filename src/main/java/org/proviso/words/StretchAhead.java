package org.proviso.words;

import java.util.Optional;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.time.Stretch;

/** A stretch of school that a deadline comes before: "at least 30 days before the semester". */
public final class StretchAhead {
  private StretchAhead() {}

  /** "The semester", "the start of the school year". */
  public static Optional<Stretch> read(Cursor after, Direction direction) {
    int mark = after.mark();
    after.acceptArticle();
    boolean start = after.acceptWords("start") || after.acceptWords("beginning");
    if (start && after.acceptPreposition("of")) {
      after.acceptArticle();
    }
    String word = after.word() + (after.word(1).equals("year") ? " year" : "");
    Optional<Stretch> found =
        direction == Direction.BEFORE ? UnitNames.stretch(word) : Optional.empty();
    if (found.isEmpty() || !isOfSchool(found.get())) {
      after.reset(mark);
      return Optional.empty();
    }
    after.acceptWords(word);
    return found;
  }

  private static boolean isOfSchool(Stretch stretch) {
    return switch (stretch) {
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> true;
      case DAY, WEEK, MONTH, YEAR -> false;
    };
  }
}
