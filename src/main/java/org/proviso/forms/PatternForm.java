package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/** "Office hours shall be held at the same times each week". */
final class PatternForm {
  private final Parts parts;

  PatternForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    var cursor = new Cursor(parts.core());
    Verb.accept(cursor, Verb.Use.HAPPEN, Verb.Use.LAST);
    return sameTimes(cursor) && cursor.atEnd();
  }

  private static boolean sameTimes(Cursor cursor) {
    boolean at = cursor.acceptPreposition("at");
    cursor.acceptArticle();
    return at && (cursor.acceptWords("same times") || cursor.acceptWords("same time"));
  }

  Draft read() {
    Noun noun = parts.subject().only();
    Scope scope = parts.scope();
    boolean weekly = parts.modifiers().periods.equals(List.of(new Period.Calendar(Stretch.WEEK)));
    boolean plain =
        parts.force().modality() == Modality.DUTY || parts.force().modality() == Modality.ADVISORY;
    if (!weekly || !plain || noun.listed() == Noun.Listed.AND) {
      throw Unplaced.at(noun.first(), "\"shall be held at the same times each week\"");
    }
    parts.modifiers().use(Modifiers.Place.PERIODS);
    Selection records = scope.records(noun.selection(), Optional.empty(), /* time= */ true);
    Each each = scope.person(noun.owner());
    Fact must =
        new Fact.Compare(
            new Measure.WeeklyPatterns(records),
            Relation.AT_MOST,
            new Bound.Fixed(Quantity.things(1, "time")));
    return parts.assembler().draft(parts.force().modality(), each, new Period.WholeTerm(), must);
  }
}
