package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Due;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/**
 * Leave that is saved up: "each employee shall be credited with eight hours of sick leave per
 * month", "… with up to three days of paid leave for each death of a parent". So much is owed then;
 * nobody has to take it.
 */
final class CreditForm {
  private final SplitSentence sentence;
  private final Cursor cursor;

  private CreditForm(SplitSentence sentence) {
    this.sentence = sentence;
    this.cursor = new Cursor(sentence.predicate());
  }

  /** Nothing where nobody is credited with leave. */
  static Optional<Draft> read(SplitSentence sentence) {
    boolean credited =
        sentence.modal().isPlainMust() && acceptCredited(new Cursor(sentence.predicate()));
    return credited ? new CreditForm(sentence).credited() : Optional.empty();
  }

  private static boolean acceptCredited(Cursor cursor) {
    if (cursor.acceptWords("accrue") || cursor.acceptWords("earn")) {
      return true;
    }
    return cursor.accept(Phrase.Being.class).isPresent()
        && cursor.acceptWords("credited")
        && cursor.acceptPreposition("with");
  }

  private Optional<Draft> credited() {
    acceptCredited(cursor);
    Optional<Due> due = cursor.accept(Phrase.Limit.class).flatMap(CreditForm::due);
    if (due.isEmpty() || !cursor.acceptPreposition("of")) {
      return Optional.empty();
    }
    Noun leave = sentence.nouns().one(cursor, true);
    boolean plain =
        leave.owner().isEmpty()
            && leave.filters().isEmpty()
            && leave.determiner() == Determiner.NONE;
    var owed = new Fact.Owed(due.get(), List.of(), leave.name());
    if (!plain || !owed.isTimeOff()) {
      return Optional.empty();
    }
    SentenceSubject whom = sentence.readSubject();
    if (!whom.isPerson() || !whom.limit().isEmpty()) {
      throw Unplaced.at(sentence.subject(), "who is credited with it: \"each employee\"");
    }
    return Optional.of(draft(whom, owed));
  }

  private static Optional<Due> due(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    boolean plain = amount.adjectives().isEmpty() && amount.determiner() == Determiner.NONE;
    Optional<Quantity> quantity =
        Amounts.isTime(amount)
            ? Optional.of(Amounts.minutes(amount))
            : UnitNames.days(Amounts.unit(amount))
                .map(kind -> new Quantity(Amounts.value(amount.value()), new Unit.Days(kind)));
    return quantity
        .filter(_ -> plain)
        .flatMap(
            much ->
                switch (limit.word()) {
                  case BARE, EXACTLY -> Optional.of(new Due.Flat(much));
                  case UP_TO -> Optional.of(new Due.UpTo(much));
                  case AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, WITHIN -> Optional.empty();
                });
  }

  private Draft draft(SentenceSubject whom, Fact.Owed owed) {
    var rest = new ArrayList<Bit>();
    Optional<Selection> occasion = Optional.empty();
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      boolean each = cursor.acceptPreposition("for");
      if (occasion.isEmpty() && each && cursor.peekIsArticle(Determiner.EACH, Determiner.EVERY)) {
        occasion = Optional.of(PayOccasion.records(cursor, sentence.kinds()));
      } else {
        cursor.reset(mark);
        rest.add(cursor.next());
      }
    }
    List<Bit> left = sentence.reader().read(rest, sentence.modifiers());
    if (!left.isEmpty()) {
      throw Unplaced.at(left, "\"per month\", \"each year\" or \"for each …\" after the leave");
    }
    var force = new Force(sentence.duty(), /* negative= */ false, /* requiring= */ false);
    var parts = new Parts(sentence.context(), whom, force, List.of(), sentence.modifiers());
    return occasion.isPresent() ? upon(parts, occasion.get(), owed) : regularly(parts, owed);
  }

  private Draft upon(Parts parts, Selection occasion, Fact.Owed owed) {
    Selection of = parts.scope().records(occasion, Optional.empty(), /* time= */ false);
    Each people = parts.each();
    Each each = new Each(SubjectKind.RECORD, people.term(), people.where(), of, false);
    return parts.assembler().draft(sentence.duty(), each, new Period.Occurrence(), owed);
  }

  /** Each month or year; what is credited by the day or week comes of pay periods. */
  private Draft regularly(Parts parts, Fact.Owed owed) {
    Period period =
        parts
            .scope()
            .period()
            .filter(Period.Calendar.class::isInstance)
            .orElseThrow(() -> Unplaced.at(sentence.predicate(), "\"per month\", \"each year\""));
    sentence.modifiers().use(Modifiers.Place.FILTERS);
    return parts.assembler().draft(sentence.duty(), parts.each(), period, owed);
  }
}
