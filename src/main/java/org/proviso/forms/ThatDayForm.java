package org.proviso.forms;

import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/**
 * What a person shall not have on the day of a condition: "if a teacher teaches more than four
 * classes that day, the teacher shall not be assigned bus duty".
 */
final class ThatDayForm {
  private final Parts parts;

  ThatDayForm(Parts parts) {
    this.parts = parts;
  }

  /** Takes "that day", "on the same day" if it comes next. */
  static boolean accept(Cursor cursor) {
    if (cursor.acceptWords("that day")) {
      return true;
    }
    int mark = cursor.mark();
    cursor.acceptPreposition("on");
    boolean that =
        cursor.accept(Phrase.Opener.class).isPresent() || cursor.acceptArticle().isPresent();
    if (that && (cursor.acceptWords("day") || cursor.acceptWords("same day"))) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** A ban whose condition speaks of one day. */
  boolean fits(Noun action) {
    Modifiers modifiers = parts.modifiers();
    boolean day =
        modifiers.thatPeriod
            || modifiers.clauses.stream().anyMatch(DayCondition::isOfThatDay)
            || modifiers.clauses.stream().anyMatch(clause -> AssignedCondition.is(clause.bits()));
    boolean banned =
        parts.force().modality() == Modality.BAN || (isNone(action) && modifiers.periods.isEmpty());
    return day && banned && modifiers.needed.isEmpty();
  }

  Draft read(Noun action) {
    Modifiers modifiers = parts.modifiers();
    boolean banned = isNone(action) || parts.force().modality() == Modality.BAN;
    boolean rated = !modifiers.periods.isEmpty() && !modifiers.thatPeriod;
    if (!banned || modifiers.clauses.isEmpty() || rated) {
      throw Unplaced.at(action.first(), "\"if …, the teacher shall have no … that day\"");
    }
    return noneIn(parts, action, parts.scope().period().orElse(Periods.on(Periods.ALL_DAYS)));
  }

  private static boolean isNone(Noun action) {
    return action.determiner() == Determiner.NO;
  }

  /** No such record of the person in the period. */
  static Draft noneIn(Parts parts, Noun action, Period period) {
    Selection records =
        parts.scope().records(action.selection(), Optional.of(period), /* time= */ false);
    return parts
        .assembler()
        .draft(Modality.DUTY, parts.each(), period, new Fact.Not(new Fact.Exists(records)));
  }
}
