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
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Quantity;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.PeopleWords;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/**
 * How many people there are at once: "at least two nurses shall be on duty at all times", "no more
 * than three clerks shall be on vacation at any one time".
 */
final class CrewForm {
  private static final Name PERSON = Name.of("person");
  private static final Name ROLE = Name.of("role");

  private final SplitSentence sentence;
  private final Phrase.Limit limit;
  private final Noun people;

  private CrewForm(SplitSentence sentence, Phrase.Limit limit, Noun people) {
    this.sentence = sentence;
    this.limit = limit;
    this.people = people;
  }

  /** Nothing where it is no number of people, or says nothing of one moment. */
  static Optional<Draft> read(SplitSentence sentence) {
    boolean counted =
        !sentence.subject().isEmpty()
            && sentence.subject().getFirst() instanceof Bit.Piece(Phrase.Limit first)
            && !Amounts.isTime(first.amount());
    if (!counted || !isBeing(sentence.predicate()) || !speaksOfMoments(sentence.predicate())) {
      return Optional.empty();
    }
    var limit = (Phrase.Limit) ((Bit.Piece) sentence.subject().getFirst()).phrase();
    boolean most =
        limit.word() == LimitWord.AT_MOST || limit.amount().determiner() == Determiner.NO;
    if (!sentence.isPlainDuty() && !(most && sentence.isPlainPermission())) {
      return Optional.empty();
    }
    return people(sentence, limit).map(people -> new CrewForm(sentence, limit, people).read());
  }

  /** "Two nurses", "no two nurses": whom the number counts. */
  private static Optional<Noun> people(SplitSentence sentence, Phrase.Limit limit) {
    Phrase.Amount said = limit.amount();
    var amount =
        new Phrase.Amount(
            said.span(), Determiner.NONE, said.value(), said.adjectives(), said.unit());
    var bits = new ArrayList<>(sentence.subject());
    bits.set(0, new Bit.Piece(limit.with(amount)));
    var cursor = new Cursor(bits);
    Amounted crew = Amounted.read(cursor, sentence.nouns());
    return crew.noun().stream()
        .filter(_ -> cursor.atEnd())
        .filter(noun -> noun.owner().isEmpty() && noun.filters().isEmpty() && !noun.isList())
        .filter(noun -> sentence.kinds().isPerson(noun.name()))
        .findFirst();
  }

  private static boolean isBeing(List<Bit> predicate) {
    var run = new BitRun(predicate);
    return run.being(0) || run.word(0, "work");
  }

  private static boolean speaksOfMoments(List<Bit> predicate) {
    for (int i = 0; i < predicate.size(); i++) {
      List<Bit> rest = predicate.subList(i, predicate.size());
      if (always(new Cursor(rest)) || once(new Cursor(rest))) {
        return true;
      }
    }
    return false;
  }

  /** "At all times". */
  private static boolean always(Cursor cursor) {
    return cursor.acceptPreposition("at")
        && cursor.acceptArticle().filter(Determiner.ALL::equals).isPresent()
        && cursor.acceptWords("times");
  }

  /** "At any one time", "at the same time", "at once". */
  private static boolean once(Cursor cursor) {
    if (cursor.acceptWords("simultaneously")) {
      return true;
    }
    if (!cursor.acceptPreposition("at")) {
      return false;
    }
    Optional<Phrase.Limit> one = cursor.accept(Phrase.Limit.class);
    if (one.isPresent()) {
      Phrase.Amount amount = one.get().amount();
      return one.get().word() == LimitWord.BARE
          && amount.value().equals("1")
          && Amounts.unit(amount).equals("time")
          && amount.adjectives().isEmpty();
    }
    Optional<Determiner> article = cursor.acceptArticle();
    return article.isEmpty()
        ? cursor.acceptWords("once")
        : article.get() == Determiner.THE
            ? cursor.acceptWords("same time")
            : article.get() == Determiner.ANY && cursor.acceptWords("time");
  }

  private Draft read() {
    var cursor = new Cursor(sentence.predicate());
    Selection of = ofPeople(doing(cursor));
    Each each = where(cursor);
    int mark = cursor.mark();
    Relation relation = relation();
    boolean always = !relation.isUpper() && always(cursor);
    boolean bare = limit.word() == LimitWord.BARE && !relation.isUpper();
    if (!always) {
      cursor.reset(mark);
    }
    boolean said = always || (!bare && once(cursor));
    if (!said || !cursor.atEnd() || !sentence.modifiers().isBare()) {
      throw Unplaced.at(sentence.predicate(), "\"at all times\" or \"at any one time\" at the end");
    }
    Measure measure =
        relation.isUpper() ? new Measure.AtOnce(of, PERSON) : new Measure.FewestAtOnce(of, PERSON);
    Fact must = new Fact.Compare(measure, relation, new Bound.Fixed(number()));
    Modality modality = sentence.isPlainPermission() ? Modality.DUTY : sentence.duty();
    return sentence.assembler().draft(modality, each, Periods.on(Periods.ALL_DAYS), must);
  }

  private Quantity number() {
    long value = Amounts.value(limit.amount().value()).numerator();
    return Quantity.things(value, Amounted.singular(people.name()).written());
  }

  /** "No two clerks" are fewer than two. */
  private Relation relation() {
    Phrase.Amount amount = limit.amount();
    boolean bare = limit.word() == LimitWord.BARE;
    boolean whole = Amounts.value(amount.value()).isWhole();
    if (whole && amount.determiner() == Determiner.NONE) {
      return bare ? Relation.AT_LEAST : Amounts.relation(limit.word());
    }
    if (bare && amount.determiner() == Determiner.NO && amount.value().equals("2")) {
      return Relation.LESS_THAN;
    }
    throw Unplaced.at(limit.span(), "\"at least\" or \"no more than\" so many");
  }

  /** What they do at that moment. */
  private Selection doing(Cursor cursor) {
    Selection work = Selection.of(Name.of("work"));
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      if (cursor.acceptWords("work")) {
        return work;
      }
      throw Unplaced.at(sentence.predicate(), "\"be on duty\", \"work\", \"be on vacation\"");
    }
    if (cursor.acceptWords("present")) {
      return work;
    }
    if (!cursor.acceptPreposition("on", "at")) {
      throw Unplaced.at(sentence.predicate(), "\"be on duty\", \"work\", \"be on vacation\"");
    }
    if (cursor.acceptWords("duty")) {
      return work;
    }
    Noun thing = sentence.nouns().one(cursor, false);
    boolean plain =
        thing.owner().isEmpty()
            && thing.filters().isEmpty()
            && thing.determiner() == Determiner.NONE;
    if (!plain || sentence.kinds().of(thing.name()).isPresent()) {
      throw Unplaced.at(thing.first(), "what they have at that moment: \"on vacation\"");
    }
    return thing.selection();
  }

  private Selection ofPeople(Selection of) {
    Name name = people.name();
    if (PeopleWords.isAnybody(name)) {
      sentence.modifiers().taken.add("everybody who is listed is one of them");
      return of;
    }
    List<Term.Meaning> meanings =
        sentence.kinds().terms().find(name).map(Term::meanings).orElse(List.of());
    if (meanings.isEmpty()) {
      return of.where(new Filter.FieldIs(ROLE, List.of(Amounted.singular(name))));
    }
    return meanings.stream()
        .filter(_ -> meanings.size() == 1)
        .filter(Term.Meaning.Subjects.class::isInstance)
        .flatMap(meaning -> ((Term.Meaning.Subjects) meaning).where().stream())
        .filter(CrewForm::isRole)
        .map(of::where)
        .findFirst()
        .orElseThrow(() -> Unplaced.at(people.first(), "people by their role"));
  }

  private static boolean isRole(Filter filter) {
    return filter instanceof Filter.FieldIs(Name field, _) && field.equals(ROLE);
  }

  /** "In each unit", "at each school"; else everywhere together. */
  private Each where(Cursor cursor) {
    int mark = cursor.mark();
    boolean in = cursor.acceptPreposition("in", "at", "on");
    Optional<Determiner> article = in ? cursor.acceptArticle() : Optional.empty();
    if (article.filter(each -> each == Determiner.EACH || each == Determiner.EVERY).isEmpty()) {
      cursor.reset(mark);
      return Each.of(SubjectKind.WHOLE, Name.of(""));
    }
    Noun place = sentence.nouns().one(cursor, false);
    Optional<SubjectKind> kind = sentence.kinds().of(place.name());
    boolean plain = place.owner().isEmpty() && place.filters().isEmpty();
    if (!plain || kind.filter(one -> one != SubjectKind.SITE).isPresent()) {
      throw Unplaced.at(place.first(), "\"in each unit\", \"at each school\"");
    }
    return Each.of(kind.orElse(SubjectKind.THING), Amounted.singular(place.name()));
  }
}
