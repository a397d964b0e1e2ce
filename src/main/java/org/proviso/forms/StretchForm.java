package org.proviso.forms;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;
import org.proviso.words.Amounts;
import org.proviso.words.Cursor;
import org.proviso.words.Days;
import org.proviso.words.Noun;
import org.proviso.words.Verb;

/**
 * Records that go from day to day, and the most or the least that each may last: "no leave shall
 * exceed twelve months", "each posting shall last at least five working days".
 */
final class StretchForm {
  /** No calendar is asked for more days than these. */
  private static final Ratio MOST_DAYS = Ratio.of(700);

  private static final Set<Determiner> ONE_BY_ONE =
      EnumSet.of(Determiner.A, Determiner.NO, Determiner.EACH, Determiner.EVERY, Determiner.ANY);

  private final Parts parts;

  private StretchForm(Parts parts) {
    this.parts = parts;
  }

  /** The draft, if the sentence is one of these. */
  static Optional<Draft> read(Parts parts) {
    Noun noun = parts.subject().only();
    boolean alone = parts.modifiers().periods.isEmpty() && !parts.modifiers().together;
    return alone && !noun.isList() && !Days.isDay(noun)
        ? new StretchForm(parts).draft(noun)
        : Optional.empty();
  }

  private Optional<Draft> draft(Noun noun) {
    var cursor = new Cursor(parts.core());
    boolean lasts = cursor.accept(Phrase.Being.class).isPresent();
    lasts |= Verb.accept(cursor, Verb.Use.LAST).isPresent();
    Optional<Phrase.Limit> limit = cursor.accept(Phrase.Limit.class);
    lasts |= isOfLength(cursor);
    // "Absences shall not exceed ten days" may mean all of them together.
    boolean each = ONE_BY_ONE.contains(noun.determiner()) || (lasts && noun.isPlural());
    if (!each || limit.isEmpty() || !cursor.atEnd()) {
      return Optional.empty();
    }
    Optional<Quantity> length = Amounts.span(limit.get().amount()).filter(StretchForm::isStretch);
    Optional<Relation> relation = relation(limit.get()).filter(this::binds);
    return length.flatMap(days -> relation.map(stands -> draft(noun, stands, days)));
  }

  /** "Long", "in length", "in duration". */
  private static boolean isOfLength(Cursor cursor) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in");
    boolean length =
        in
            ? cursor.acceptWords("length") || cursor.acceptWords("duration")
            : cursor.acceptWords("long");
    if (!length) {
      cursor.reset(mark);
    }
    return length;
  }

  private static boolean isStretch(Quantity length) {
    boolean whole = length.amount().isWhole();
    return whole
        && switch (length.unit()) {
          case Unit.Days _ -> length.amount().compareTo(MOST_DAYS) <= 0;
          case Unit.Spans(Stretch stretch) ->
              stretch == Stretch.WEEK || stretch == Stretch.MONTH || stretch == Stretch.YEAR;
          case Unit.Minutes _,
              Unit.Things _,
              Unit.Percent _,
              Unit.Dollars _,
              Unit.Feet _,
              Unit.ClockTime _ ->
              false;
        };
  }

  private Optional<Relation> relation(Phrase.Limit limit) {
    boolean plain = limit.amount().determiner() == Determiner.NONE;
    Optional<Relation> relation =
        parts.force().negative()
            ? Amounts.negated(limit.word())
            : Optional.of(limit.word())
                .filter(word -> word == LimitWord.AT_MOST || word == LimitWord.AT_LEAST)
                .map(Amounts::relation);
    boolean denied = parts.force().negative();
    return relation
        .filter(_ -> plain)
        .filter(one -> one == Relation.AT_MOST || (one == Relation.AT_LEAST && !denied));
  }

  /** What lasts so long at least may be asked for, and not allowed. */
  private boolean binds(Relation relation) {
    return switch (parts.force().modality()) {
      case DUTY -> !parts.force().requiring();
      case BAN, PERMISSION -> !parts.force().requiring() && relation == Relation.AT_MOST;
      case EXEMPTION, RIGHT, POWER, ADVISORY -> false;
    };
  }

  private Draft draft(Noun noun, Relation relation, Quantity length) {
    var must = new Fact.Is(new Filter.Lasting(relation, new Bound.Fixed(length)));
    parts.modifiers().use(Modifiers.Place.NEEDED);
    return parts.agreed(
        relation,
        parts
            .assembler()
            .draft(
                Modality.DUTY,
                parts.recordsOf(
                    noun, parts.scope().records(noun.selection(), Optional.empty(), true)),
                new Period.Occurrence(),
                must));
  }
}
