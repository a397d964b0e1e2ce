package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Quantity;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Narrowing;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/**
 * "No two cohorts shall use the same area for recess at the same time", "no more than three classes
 * shall use the cafeteria at the same time".
 */
final class AtOnceForm {
  private final SplitSentence sentence;
  private final Phrase.Limit limit;

  AtOnceForm(SplitSentence sentence) {
    this.sentence = sentence;
    this.limit = (Phrase.Limit) ((Bit.Piece) sentence.subject().getFirst()).phrase();
  }

  /** "No two …". */
  static boolean fits(List<Bit> bits) {
    return bits.size() == 1
        && bits.getFirst() instanceof Bit.Piece(Phrase.Limit limit)
        && limit.word() == Phrase.LimitWord.BARE
        && limit.amount().determiner() == Determiner.NO
        && limit.amount().value().equals("2")
        && limit.amount().adjectives().isEmpty();
  }

  /** "No more than three … shall use … at the same time". */
  static boolean fitsMost(SplitSentence sentence) {
    List<Bit> subject = sentence.subject();
    var run = new BitRun(sentence.predicate());
    int last = run.size() - 1;
    return subject.size() == 1
        && subject.getFirst() instanceof Bit.Piece(Phrase.Limit limit)
        && limit.word() == Phrase.LimitWord.AT_MOST
        && Amounts.value(limit.amount().value()).isWhole()
        && run.article(run.preposition(1, "in", "on") ? 2 : 1, Determiner.THE)
        && run.word(last - 1, "same")
        && run.word(last, "time");
  }

  Draft read() {
    var cursor = new Cursor(sentence.predicate());
    boolean verb = verb(cursor);
    boolean the = cursor.acceptArticle().filter(Determiner.THE::equals).isPresent();
    boolean same = cursor.acceptWords("same");
    if (!sentence.modal().isPlainMust() || !verb || !the || !sentence.modifiers().isBare()) {
      throw Unplaced.at(sentence.predicate(), "\"no two … shall use the same … at the same time\"");
    }
    var nouns = sentence.nouns();
    Noun thing = nouns.one(cursor, false);
    var where = new ArrayList<Filter>();
    while (cursor.peek(Phrase.Opener.class).isPresent()) {
      where.add(new Narrowing(sentence.kinds(), sentence.nouns()).one(cursor));
    }
    Selection of = new Selection(Selection.ANY_SHEET, List.of(), List.of());
    if (cursor.acceptPreposition("for", "during")) {
      of = nouns.one(cursor, false).selection();
    }
    boolean once = cursor.acceptPreposition("at");
    cursor.acceptArticle();
    once &= cursor.acceptWords("same time") || cursor.acceptWords("once");
    cursor.expectEnd("\"at the same time\" and nothing more");
    if (!once) {
      throw Unplaced.at(sentence.predicate(), "\"at the same time\"");
    }
    return same
        ? draft(new Each(SubjectKind.THING, thing.name(), where, Selection.NONE, false), of)
        : draft(Each.of(SubjectKind.WHOLE, Name.of("")), of.where(place(thing, where)));
  }

  private static boolean verb(Cursor cursor) {
    boolean be = cursor.accept(Phrase.Being.class).isPresent() || cursor.acceptWords("be");
    return be
        ? cursor.acceptPreposition("in", "on") || cursor.acceptWords("in")
        : cursor.acceptWords("use") || cursor.acceptWords("share") || cursor.acceptWords("occupy");
  }

  /** "The cafeteria": one place by its name. */
  private Filter place(Noun place, List<Filter> where) {
    boolean plain =
        place.owner().isEmpty()
            && place.filters().isEmpty()
            && !place.isList()
            && where.isEmpty()
            && !sentence.kinds().isPerson(Name.of(limit.amount().unit()))
            && sentence.kinds().of(place.name()).isEmpty();
    if (!plain) {
      throw Unplaced.at(place.first(), "one place by its name: \"the gym\"");
    }
    return new Filter.FieldIs(Name.of("place"), List.of(place.name()));
  }

  private Draft draft(Each each, Selection of) {
    Name users = Name.of(Plurals.singular(limit.amount().unit()));
    boolean no = limit.word() == Phrase.LimitWord.BARE;
    boolean two = no && each.kind() == SubjectKind.WHOLE;
    long most = no && !two ? 1 : Amounts.value(limit.amount().value()).numerator();
    Optional<SubjectKind> kind = sentence.kinds().of(users);
    Name field = kind.filter(k -> k == SubjectKind.CLASS).isPresent() ? Name.of("class") : users;
    boolean students = kind.filter(k -> k == SubjectKind.STUDENT).isPresent();
    Selection uses =
        students && of.kinds().isEmpty() ? new Selection("students", List.of(), of.filters()) : of;
    Fact must =
        new Fact.Compare(
            new Measure.AtOnce(uses, field),
            two ? Relation.LESS_THAN : Relation.AT_MOST,
            new Bound.Fixed(Quantity.things(most, users.written())));
    return sentence.assembler().draft(Modality.DUTY, each, Periods.on(Periods.ALL_DAYS), must);
  }
}
