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
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Narrowing;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/** "No two cohorts shall use the same area for recess at the same time". */
final class AtOnceForm {

  private final SplitSentence sentence;

  AtOnceForm(SplitSentence sentence) {
    this.sentence = sentence;
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

  Draft read() {
    var limit = (Phrase.Limit) ((Bit.Piece) sentence.subject().getFirst()).phrase();
    var cursor = new Cursor(sentence.predicate());
    boolean verb =
        cursor.acceptWords("use")
            || cursor.acceptWords("share")
            || cursor.acceptWords("be in")
            || cursor.acceptWords("occupy");
    cursor.acceptArticle();
    boolean same = cursor.acceptWords("same");
    if (!sentence.modal().isPlainMust() || !verb || !same || !sentence.modifiers().isBare()) {
      throw Unplaced.at(sentence.predicate(), "\"no two … shall use the same … at the same time\"");
    }
    var nouns = sentence.nouns();
    Name thing = nouns.one(cursor, false).name();
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
    return draft(limit, new Each(SubjectKind.THING, thing, where, Selection.NONE, false), of);
  }

  private Draft draft(Phrase.Limit limit, Each each, Selection of) {
    Name users = Name.of(Plurals.singular(limit.amount().unit()));
    Optional<SubjectKind> kind = sentence.kinds().of(users);
    Name field = kind.filter(k -> k == SubjectKind.CLASS).isPresent() ? Name.of("class") : users;
    boolean students = kind.filter(k -> k == SubjectKind.STUDENT).isPresent();
    Selection uses =
        students && of.kinds().isEmpty() ? new Selection("students", List.of(), List.of()) : of;
    Fact must =
        new Fact.Compare(
            new Measure.AtOnce(uses, field),
            Relation.AT_MOST,
            new Bound.Fixed(Quantity.things(1, users.written())));
    return sentence.assembler().draft(Modality.DUTY, each, Periods.on(Periods.ALL_DAYS), must);
  }
}
