package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Deed;
import org.proviso.words.Noun;
import org.proviso.words.OnlyWho;
import org.proviso.words.PersonClause;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/** "Only counselors may supervise the waiting room" bans it for everybody else (S8). */
final class OnlyForm {

  private final SplitSentence sentence;

  OnlyForm(SplitSentence sentence) {
    this.sentence = sentence;
  }

  static boolean fits(List<Bit> bits) {
    return bits.size() > 1 && bits.getFirst() instanceof Bit.Piece(Phrase.Only _);
  }

  /**
   * A sentence about those whom the words name, and one more for what narrows them: only permanent
   * teachers are only teachers, and nobody whose status is another.
   */
  List<Draft> read() {
    boolean may =
        !sentence.modal().negated()
            && (sentence.modal().sense() == Sense.PLAIN
                || sentence.modal().sense() == Sense.PERMITTED)
            && (sentence.modal().word() == ModalWord.MAY
                || sentence.modal().word() == ModalWord.MUST);
    if (!may) {
      throw Unplaced.at(sentence.modal().span(), "\"only … may\"");
    }
    OnlyWho who =
        OnlyWho.read(sentence.subject().subList(1, sentence.subject().size()), sentence.kinds());
    List<Bit> core = sentence.reader().read(sentence.predicate(), sentence.modifiers());
    Noun action = action(core);
    if (!sentence.modifiers().vague.isEmpty() || !sentence.modifiers().clauses.isEmpty()) {
      throw Unplaced.at(core, "\"only … may\" without a condition");
    }
    ActionForm.windowOfList(action, sentence.modifiers());
    Selection records =
        sentence.scope().records(action.selection(), Optional.empty(), /* time= */ false);
    var drafts = new ArrayList<Draft>();
    drafts.add(draft(Each.record(records), is(who.noun())));
    if (who.volunteers()) {
      drafts.add(draft(Each.record(records), new Fact.Is(new Filter.Voluntary())));
    }
    for (Filter filter : who.where()) {
      var others = List.<Filter>of(new Filter.Not(filter));
      drafts.add(
          draft(
              new Each(SubjectKind.RECORD, Name.of("person"), others, records, /* taken= */ false),
              Fact.NEVER));
    }
    return drafts;
  }

  private Draft draft(Each each, Fact must) {
    return sentence.assembler().draft(Modality.BAN, each, new Period.Occurrence(), must);
  }

  private Noun action(List<Bit> core) {
    var cursor = new Cursor(core);
    boolean light = Verb.accept(cursor, Verb.Use.LIGHT).isPresent();
    var nouns = sentence.nouns();
    Optional<Noun> deed = light ? Optional.empty() : new Deed(nouns).read(cursor);
    Noun action = deed.orElseGet(() -> nouns.list(cursor, true));
    cursor.expectEnd("an action in plain words");
    boolean plain =
        action.owner().isEmpty()
            && action.determiner() != Phrase.Determiner.NO
            && action.listed() != Noun.Listed.AND;
    if (!plain) {
      throw Unplaced.at(action.first(), "one action in a sentence");
    }
    return action;
  }

  private Fact is(Noun who) {
    if (who.names().equals(List.of(Name.of("volunteers")))) {
      return new Fact.Is(new Filter.Voluntary());
    }
    boolean plain =
        who.owner().isEmpty()
            && who.filters().isEmpty()
            && (who.determiner() == Phrase.Determiner.NONE
                || who.determiner() == Phrase.Determiner.A);
    if (!plain) {
      throw Unplaced.at(who.first(), "\"only\" and a plain word for the people");
    }
    var any = new ArrayList<Filter>();
    for (Name name : who.names()) {
      any.addAll(roles(name, who));
    }
    return new Fact.Is(any.size() == 1 ? any.getFirst() : joined(any));
  }

  /** Several roles are one field with several values. */
  private static Filter joined(List<Filter> any) {
    var names = new ArrayList<Name>();
    for (Filter filter : any) {
      if (!(filter instanceof Filter.FieldIs(Name field, List<Name> values))
          || !field.equals(Name.of("role"))) {
        return new Filter.AnyOf(any);
      }
      names.addAll(values);
    }
    return new Filter.FieldIs(Name.of("role"), names);
  }

  private List<Filter> roles(Name name, Noun who) {
    boolean person = sentence.kinds().isPerson(name);
    if (!person) {
      throw Unplaced.at(who.first(), "\"only\" and a role, such as \"counselors\"");
    }
    Optional<Term> term = sentence.kinds().terms().find(name);
    if (term.isEmpty() && PersonClause.isNoRole(name)) {
      throw Unplaced.at(who.first(), "\"only\" and a role, such as \"counselors\"");
    }
    if (term.isEmpty()) {
      return List.of(new Filter.FieldIs(Name.of("role"), List.of(Amounted.singular(name))));
    }
    var filters = new ArrayList<Filter>();
    for (Term.Meaning meaning : term.get().meanings()) {
      if (!(meaning instanceof Term.Meaning.Subjects(_, List<Filter> where)) || where.size() != 1) {
        throw Unplaced.at(who.first(), "\"only\" and a role, such as \"counselors\"");
      }
      filters.add(where.getFirst());
    }
    return filters;
  }
}
