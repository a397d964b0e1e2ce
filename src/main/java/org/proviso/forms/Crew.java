package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Quantity;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.PeopleWords;
import org.proviso.words.Unplaced;

/** "At least two nurses", "no two clerks": how many people of whom. */
record Crew(SplitSentence sentence, Phrase.Limit limit, Noun people) {
  private static final Name ROLE = Name.of("role");

  /** The subject of the sentence, if it is a number of people. */
  static Optional<Crew> of(SplitSentence sentence) {
    List<Bit> subject = sentence.subject();
    return !subject.isEmpty()
            && subject.getFirst() instanceof Bit.Piece(Phrase.Limit first)
            && !Amounts.isTime(first.amount())
        ? people(sentence, first).map(people -> new Crew(sentence, first, people))
        : Optional.empty();
  }

  boolean isSaidAtMost() {
    return limit.word() == LimitWord.AT_MOST || limit.amount().determiner() == Determiner.NO;
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
        .filter(noun -> isPerson(noun.name(), sentence))
        .findFirst();
  }

  private static boolean isPerson(Name name, SplitSentence sentence) {
    return sentence.kinds().isPerson(name) || Office.mayBe(name);
  }

  Quantity number() {
    long value = Amounts.value(limit.amount().value()).numerator();
    return Quantity.things(value, Amounted.singular(people.name()).written());
  }

  /** "No two clerks" are fewer than two. */
  Relation relation() {
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

  /** What they have or do of these records, as they are told apart from others. */
  Selection having(Selection of) {
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
    List<Filter> any =
        meanings.stream()
            .filter(Term.Meaning.Subjects.class::isInstance)
            .map(meaning -> all(((Term.Meaning.Subjects) meaning).where()))
            .toList();
    if (any.size() < meanings.size() || any.stream().noneMatch(Crew::isRole)) {
      throw Unplaced.at(people.first(), "people by their role");
    }
    return of.where(any.size() == 1 ? any.getFirst() : new Filter.AnyOf(any));
  }

  private static Filter all(List<Filter> where) {
    return where.size() == 1 ? where.getFirst() : new Filter.AllOf(where);
  }

  private static boolean isRole(Filter filter) {
    return NormParts.within(filter, Filter.FieldIs.class).stream()
        .anyMatch(one -> one.field().equals(ROLE));
  }
}
