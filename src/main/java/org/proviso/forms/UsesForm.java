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
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.time.Quantity;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Finite;
import org.proviso.words.Narrowing;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.RecordClause;
import org.proviso.words.Unplaced;

/**
 * Things that several people use: "no desk shall be used by two students on the same day", "each
 * student shall have their own desk", "desks shall be disinfected between uses by different
 * students".
 */
final class UsesForm {
  private final SplitSentence sentence;
  private final NounReader nouns;

  private UsesForm(SplitSentence sentence) {
    this.sentence = sentence;
    this.nouns = sentence.nouns();
  }

  static Optional<List<Draft>> read(SplitSentence sentence) {
    boolean must =
        sentence.modal().word() == Phrase.ModalWord.MUST
            && sentence.modal().sense() == Phrase.Sense.PLAIN;
    if (!must || !sentence.modifiers().isBare() || !sentence.modifiers().clauses.isEmpty()) {
      return Optional.empty();
    }
    var form = new UsesForm(sentence);
    try {
      return form.shared()
          .or(() -> SharingForm.read(sentence, form))
          .or(() -> form.own())
          .or(() -> form.between());
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }

  /** "No desk shall be used by two students on the same day". */
  private Optional<List<Draft>> shared() {
    var cursor = new Cursor(sentence.predicate());
    boolean used =
        cursor.accept(Phrase.Being.class).isPresent()
            && (cursor.acceptWords("used") || cursor.acceptWords("shared"))
            && cursor.acceptPreposition("by");
    Optional<Phrase.Limit> two =
        used ? cursor.accept(Phrase.Limit.class).filter(UsesForm::isTwo) : Optional.empty();
    if (two.isEmpty()) {
      return Optional.empty();
    }
    Noun thing = narrowed();
    boolean denied = (thing.determiner() == Determiner.NO) != sentence.modal().negated();
    Period period = period(cursor);
    if (!denied || !isThing(thing.bare())) {
      return Optional.empty();
    }
    Name users = Name.of(two.get().amount().unit());
    return Optional.of(List.of(shared(thing.name(), thing.filters(), users, period, false)));
  }

  /** A noun and what a clause after it says: "device whose site is Lincoln". */
  private Noun narrowed() {
    int cut = 0;
    while (cut < sentence.subject().size()
        && !(sentence.subject().get(cut) instanceof Bit.Piece(Phrase.Opener _))) {
      cut++;
    }
    Noun noun = nouns.whole(sentence.subject().subList(0, cut));
    var cursor = new Cursor(sentence.subject().subList(cut, sentence.subject().size()));
    return cursor.atEnd()
        ? noun
        : noun.where(new Narrowing(sentence.kinds(), sentence.nouns()).all(cursor));
  }

  /** "No two students shall use the same desk on the same day". */
  static Optional<List<Draft>> pairs(SplitSentence sentence) {
    boolean plain =
        sentence.modal().isPlainMust()
            && sentence.modifiers().isBare()
            && sentence.modifiers().clauses.isEmpty();
    var cursor = new Cursor(sentence.predicate());
    boolean share = cursor.acceptWords("share");
    boolean uses = share || cursor.acceptWords("use");
    boolean any = cursor.acceptArticle().filter(Determiner.A::equals).isPresent();
    if (!plain || !uses || !cursor.acceptWords("same") && !(share && any)) {
      return Optional.empty();
    }
    var form = new UsesForm(sentence);
    try {
      Noun thing = form.nouns.one(cursor, false);
      Period period = period(cursor);
      var two = (Phrase.Limit) ((Bit.Piece) sentence.subject().getFirst()).phrase();
      Name users = Name.of(two.amount().unit());
      return form.isThing(thing)
          ? Optional.of(List.of(form.shared(thing.name(), users, period)))
          : Optional.empty();
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }

  /** "Two", "two or more". */
  private static boolean isTwo(Phrase.Limit limit) {
    String value = limit.amount().value();
    boolean two =
        limit.word() == Phrase.LimitWord.BARE || limit.word() == Phrase.LimitWord.AT_LEAST;
    return two && value.equals("2") && limit.amount().adjectives().isEmpty();
  }

  boolean isThing(Noun noun) {
    return noun.owner().isEmpty()
        && noun.filters().isEmpty()
        && !noun.isList()
        && sentence.kinds().of(noun.name()).isEmpty()
        && !sentence.kinds().isParty(noun.name());
  }

  /** "On the same day", "in one day"; without it the clause does not say when. */
  static Period period(Cursor cursor) {
    if (cursor.atEnd()) {
      return new Period.WholeTerm();
    }
    if (Finite.sameDay(cursor) && cursor.atEnd()) {
      return Periods.on(Periods.ALL_DAYS);
    }
    throw Unplaced.at(cursor.rest(), "\"on the same day\" and nothing more");
  }

  /** {@code one} where the sentence says "by more than one" and not "by two". */
  Draft shared(Noun thing, Name users, Period period, boolean one) {
    return shared(thing.name(), List.of(), users, period, one);
  }

  private Draft shared(Name thing, Name users, Period period) {
    return shared(thing, List.of(), users, period, false);
  }

  private Draft shared(Name thing, List<Filter> where, Name users, Period period, boolean one) {
    Name field = Name.of(Plurals.singular(users.written()));
    boolean student = sentence.kinds().is(SubjectKind.STUDENT, field);
    var uses = new Selection(student ? "students" : "schedule", List.of(), List.of());
    Name by = student ? Name.of("student") : field;
    boolean sameDay = period instanceof Period.Day;
    Fact must =
        new Fact.Compare(
            sameDay ? new Measure.Distinct(uses, by) : new Measure.Sharing(uses, by),
            one ? Relation.AT_MOST : Relation.LESS_THAN,
            new Bound.Fixed(Quantity.things(one ? 1 : 2, field.written())));
    Name name = Name.of(Plurals.singular(thing.written()));
    Each each = new Each(SubjectKind.THING, name, where, Selection.NONE, false);
    return sentence.assembler().draft(Modality.DUTY, each, period, must);
  }

  private static Each each(Name thing) {
    return Each.of(SubjectKind.THING, Name.of(Plurals.singular(thing.written())));
  }

  /** "Each student shall have (be assigned) their own desk": one each, and nobody else's. */
  private Optional<List<Draft>> own() {
    var cursor = new Cursor(sentence.predicate());
    boolean be = cursor.accept(Phrase.Being.class).isPresent();
    boolean given = be && (cursor.acceptWords("assigned") || cursor.acceptWords("given"));
    boolean have = !sentence.modal().negated() && (given || !be && cursor.acceptWords("have"));
    Optional<Determiner> article = cursor.acceptArticle();
    boolean their = article.filter(a -> a == Determiner.THEIR).isPresent();
    boolean assigned =
        !given
            && article.filter(a -> a == Determiner.A).isPresent()
            && cursor.acceptWords("assigned");
    boolean own = their && cursor.acceptWords("own");
    if (!have || !(assigned || own)) {
      return Optional.empty();
    }
    Noun student = assigned ? narrowed() : nouns.whole(sentence.subject());
    Noun thing = nouns.one(cursor, false);
    boolean each =
        sentence.kinds().is(SubjectKind.STUDENT, student.name())
            && student.isGeneric()
            && student.determiner() != Determiner.NO
            && (assigned || student.filters().isEmpty());
    if (!each || !cursor.atEnd() || !isThing(thing)) {
      return Optional.empty();
    }
    Name name = Name.of(Plurals.singular(thing.name().written()));
    Each students =
        new Each(
            SubjectKind.STUDENT, Scope.singular(student), student.filters(), Selection.NONE, false);
    Fact has = new Fact.Is(new Filter.Given(name));
    Draft one = sentence.assembler().draft(Modality.DUTY, students, new Period.WholeTerm(), has);
    return Optional.of(
        assigned
            ? List.of(one)
            : List.of(one, shared(name, Name.of("student"), new Period.WholeTerm())));
  }

  /** "Desks shall be disinfected between uses by different students". */
  private Optional<List<Draft>> between() {
    var cursor = new Cursor(sentence.predicate());
    boolean be = !sentence.modal().negated() && cursor.accept(Phrase.Being.class).isPresent();
    List<Name> acts = be ? acts(cursor) : List.of();
    if (acts.isEmpty() || !cursor.acceptPreposition("between") || !isUses(cursor)) {
      return Optional.empty();
    }
    Noun users = nouns.one(cursor, false);
    var of = new Cursor(sentence.subject());
    Noun thing = nouns.one(of, false);
    var where = new ArrayList<Filter>();
    while (!of.atEnd()) {
      where.add(RecordClause.read(of, nouns));
    }
    if (!cursor.atEnd() || !isThing(thing) || thing.determiner() == Determiner.NO) {
      return Optional.empty();
    }
    Name field = Name.of(Plurals.singular(users.name().written()));
    boolean student = sentence.kinds().is(SubjectKind.STUDENT, field);
    var used = new Selection(student ? "students" : "schedule", List.of(), List.of());
    Each things = each(thing.name());
    Each placed = new Each(things.kind(), things.term(), where, things.records(), things.taken());
    return Optional.of(
        acts.stream()
            .map(act -> new Fact.Between(Selection.of(act), used, field))
            .map(
                must ->
                    sentence.assembler().draft(Modality.DUTY, placed, new Period.WholeTerm(), must))
            .toList());
  }

  /** "Disinfected", "cleaned and disinfected": each of them. */
  private static List<Name> acts(Cursor cursor) {
    var acts = new ArrayList<Name>();
    do {
      if (!cursor.word().endsWith("ed")) {
        return List.of();
      }
      acts.add(Name.of(cursor.word()));
      cursor.next();
    } while (cursor.acceptJoint(JointKind.AND));
    return acts;
  }

  /** "Uses by different cohorts", and "cohorts", who cannot be meant otherwise. */
  private static boolean isUses(Cursor cursor) {
    boolean uses = cursor.acceptWords("uses") || cursor.acceptWords("use");
    return uses
        ? cursor.acceptPreposition("by") && cursor.acceptWords("different")
        : List.of("cohorts", "students").contains(cursor.word());
  }
}
