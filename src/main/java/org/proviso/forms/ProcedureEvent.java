package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Addressee;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.EventNouns;
import org.proviso.words.GivenNotice;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.PartyAddressee;
import org.proviso.words.ProcedureWords;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectReader;
import org.proviso.words.Unplaced;

/** What a procedure asks for: who does what, for whom, and what its time is reckoned from. */
final class ProcedureEvent {
  /** What is filed with somebody goes to them. */
  private static final Set<String> LODGED = Set.of("filed", "lodged");

  private final SplitSentence sentence;
  private final NounReader nouns;
  private final List<Bit> before;
  private final ProcedureAnchor from;

  /** The event, the record that it is reckoned from, and whose records are meant. */
  record Plan(Selection event, Selection anchor, List<Noun> people) {}

  private Name bearer = Name.of("");

  /** Whether what is done answers what it is done to: then the time runs from that. */
  private boolean answers;

  /** Whether it speaks of each event that there is: "each report shall be filed within …". */
  private boolean ofEach;

  ProcedureEvent(SplitSentence sentence, List<Bit> before, ProcedureAnchor from) {
    this.sentence = sentence;
    this.nouns = sentence.nouns();
    this.before = before;
    this.from = from;
  }

  /** The party that it binds, without a name if it binds none; known when the plan is. */
  Name bearer() {
    return bearer;
  }

  boolean isOfEach() {
    return ofEach;
  }

  Optional<Plan> plan() {
    SentenceSubject read = whole();
    if (read.noun().isEmpty() || read.there() || !read.limit().isEmpty()) {
      return Optional.empty();
    }
    if (read.party() || isOfficer(read)) {
      bearer = Scope.singular(read.only());
      return active();
    }
    if (read.isPerson()) {
      // "Employees on call" are fewer than employees.
      boolean all = ProcedureWords.preposition(sentence.subject()) < 0;
      return all ? told(read) : Optional.empty();
    }
    return read.isRecords() ? passive() : Optional.empty();
  }

  /** "The dispatcher shall answer": one who holds an office, though others like it have shifts. */
  private boolean isOfficer(SentenceSubject read) {
    return read.isPerson()
        && read.only().determiner() == Phrase.Determiner.THE
        && !read.only().isPlural()
        && read.where().isEmpty()
        && Office.mayBe(read.only().name());
  }

  /** "Decision on a request" is a decision, and of a request. */
  private SentenceSubject whole() {
    int on = ProcedureWords.preposition(sentence.subject());
    return new SubjectReader(sentence.kinds())
        .read(on < 0 ? sentence.subject() : sentence.subject().subList(0, on));
  }

  /** "The District shall respond to a grievance within …"; who receives a notice gives none. */
  private Optional<Plan> active() {
    var cursor = new Cursor(before);
    String verb = cursor.word();
    if (verb.isEmpty() || verb.equals("receive")) {
      return Optional.empty();
    }
    cursor.next();
    Optional<Plan> met = met(verb, cursor.rest());
    if (met.isPresent()) {
      return met;
    }
    Optional<Addressee> addressed = Addressee.read(cursor.rest(), sentence.kinds(), nouns);
    if (addressed.isPresent()) {
      return addressed(addressed.get(), verb);
    }
    Optional<PartyAddressee> party = PartyAddressee.read(cursor.rest(), sentence.kinds(), nouns);
    if (party.isPresent()) {
      return toParty(party.get(), verb);
    }
    cursor.acceptPreposition("to", "on", "upon");
    return done(verb, object(verb, cursor));
  }

  /** What is done or answered: one thing, or either of two that are given. */
  private Optional<Noun> object(String verb, Cursor cursor) {
    Optional<Noun> object =
        cursor.atEnd() ? Optional.empty() : Optional.of(nouns.list(cursor, true));
    cursor.expectEnd("one thing that is done");
    boolean gives = EventNouns.isDoing(verb);
    if (object.filter(Noun::isList).filter(one -> !gives || !isEither(one)).isPresent()) {
      throw Unplaced.at(before, "one thing that is done");
    }
    return object;
  }

  private Optional<Plan> done(String verb, Optional<Noun> object) {
    answers = EventNouns.answers(verb);
    Optional<Name> event = EventNouns.of(verb);
    boolean person = object.filter(noun -> isPerson(noun)).isPresent();
    if (person) {
      return event.map(name -> new Plan(Selection.of(name), noneNamed(), List.of(object.get())));
    }
    if (event.isPresent()) {
      return Optional.of(
          new Plan(Selection.of(event.get()), from.anchor(object, answers), List.of()));
    }
    Optional<Noun> receiver = object.flatMap(noun -> GivenNotice.to(noun, sentence.kinds()));
    if (receiver.isPresent() && EventNouns.isDoing(verb)) {
      Selection notice = Selection.of(GivenNotice.NOTICE);
      return Optional.of(new Plan(notice, noneNamed(), List.of(receiver.get())));
    }
    return object.filter(_ -> EventNouns.isDoing(verb)).map(this::done);
  }

  /** "Shall notify the Union of any layoff", "shall send a copy to the Association". */
  private Optional<Plan> toParty(PartyAddressee to, String verb) {
    if (to.thing().stream().anyMatch(Noun::isList)) {
      return Optional.empty();
    }
    Optional<Name> told = EventNouns.of(verb);
    if (to.of()) {
      return told.map(
          name ->
              new Plan(
                  to.event(Selection.of(name)),
                  from.anchor(to.thing().stream().findFirst(), answers),
                  List.of()));
    }
    return EventNouns.isDoing(verb)
        ? Optional.of(new Plan(to.event(to.thing().getFirst().selection()), noneNamed(), List.of()))
        : Optional.empty();
  }

  private Selection noneNamed() {
    return from.anchor(Optional.empty(), answers);
  }

  /** "Shall meet with the teacher within five days of the request". */
  private Optional<Plan> met(String verb, List<Bit> rest) {
    Optional<Name> event = EventNouns.of(verb);
    if (event.isEmpty() || !new BitRun(rest).preposition(0, "with")) {
      return Optional.empty();
    }
    return Addressee.person(rest.subList(1, rest.size()), sentence.kinds(), nouns)
        .map(who -> new Plan(Selection.of(event.get()), noneNamed(), List.of(who)));
  }

  /** "Shall give notice of a staff meeting … before the meeting": notice, before that. */
  private Plan done(Noun object) {
    Optional<Noun> of = from.within(object);
    ofEach = object.isEach();
    return new Plan(
        ProcedureWords.event(object, of.isPresent()), from.anchor(of, answers), List.of());
  }

  /** "Shall notify each teacher of a change", "shall give the teacher a report". */
  private Optional<Plan> addressed(Addressee to, String verb) {
    List<Noun> people = List.of(to.person());
    if (!to.of()) {
      return EventNouns.isDoing(verb) ? Optional.of(given(to.thing(), people)) : Optional.empty();
    }
    Optional<Noun> of = Optional.of(to.thing());
    return EventNouns.of(verb)
        .map(name -> new Plan(Selection.of(name), from.anchor(of, answers), people));
  }

  /** "The agenda of a faculty meeting … before the meeting": before that one (S11). */
  private Plan given(Noun thing, List<Noun> people) {
    Optional<Noun> of = from.within(thing);
    Selection event = ProcedureWords.event(thing, of.isPresent());
    return new Plan(event, from.anchor(of, answers), people);
  }

  /** "Requests or complaints", "the approval or denial": things, of which any will do. */
  private boolean isEither(Noun list) {
    return list.listed() == Noun.Listed.OR
        && list.names().stream()
            .allMatch(one -> sentence.kinds().of(one).isEmpty() && !sentence.kinds().isParty(one));
  }

  private boolean isPerson(Noun noun) {
    return sentence.kinds().isPerson(noun.name());
  }

  /** "Each grievance shall be answered within …", "a decision shall be made within …". */
  private Optional<Plan> passive() {
    var cursor = new Cursor(before);
    cursor.accept(Phrase.Being.class);
    String verb = cursor.word();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    cursor.next();
    boolean lodged = LODGED.contains(verb) && cursor.acceptPreposition("with");
    List<Bit> to = lodged || cursor.acceptPreposition("to") ? cursor.takeRest() : List.of();
    cursor.expectEnd("one thing that is done");
    int on = ProcedureWords.preposition(sentence.subject());
    Noun first = nouns.whole(on < 0 ? sentence.subject() : sentence.subject().subList(0, on));
    List<Bit> after =
        on < 0 ? List.of() : sentence.subject().subList(on + 1, sentence.subject().size());
    boolean goesTo = on > 0 && new BitRun(sentence.subject()).preposition(on, "to");
    // "Notice to the Union shall be given", "notice shall be given to the Union".
    Optional<PartyAddressee> named = goesTo ? party(after) : Optional.empty();
    Optional<PartyAddressee> party = named.or(() -> party(to));
    List<Noun> people = to.isEmpty() || party(to).isPresent() ? List.of() : List.of(person(to));
    if (!people.isEmpty() && (lodged || ChosenDeed.isOne(first.name()))) {
      throw Unplaced.at(to, "\"to the principal\", or another who answers it");
    }
    Optional<Noun> of =
        on < 0 || named.isPresent() ? Optional.empty() : Optional.of(nouns.whole(after));
    answers = EventNouns.answers(verb);
    boolean posted = of.isPresent() && ProcedureAnchor.isPosted(first.name(), verb);
    if (EventNouns.isDoing(verb) || posted) {
      ofEach = first.isEach();
      Selection anchor = from.anchor(of, answers);
      Selection event = party.map(one -> one.event(first.selection())).orElse(first.selection());
      return Optional.of(new Plan(event, asked(first, anchor), people));
    }
    return EventNouns.of(verb)
        .filter(_ -> of.isEmpty() && party.isEmpty())
        .map(
            name -> new Plan(Selection.of(name), from.anchor(Optional.of(first), answers), people));
  }

  private Optional<PartyAddressee> party(List<Bit> to) {
    return PartyAddressee.read(to, sentence.kinds(), nouns).filter(one -> one.thing().isEmpty());
  }

  private Noun person(List<Bit> to) {
    return Addressee.person(to, sentence.kinds(), nouns)
        .orElseThrow(() -> Unplaced.at(before, "\"to each teacher\""));
  }

  /** "A request for personal leave … before the leave": before that leave, and no other. */
  private static Selection asked(Noun event, Selection anchor) {
    String[] words = event.name().written().split(" for ", 2);
    boolean same =
        words.length == 2
            && anchor.kinds().size() == 1
            && anchor.filters().isEmpty()
            && !anchor.kinds().getFirst().written().contains(" ")
            && NoticeForm.thing(Name.of(words[1])).head().equals(anchor.kinds().getFirst().head());
    return same ? Selection.of(Name.of(words[1])) : anchor;
  }

  /** "A teacher shall be notified at least ten days before a transfer". */
  private Optional<Plan> told(SentenceSubject person) {
    var cursor = new Cursor(before);
    boolean be = cursor.accept(Phrase.Being.class).isPresent();
    Optional<Name> event = be ? EventNouns.told(cursor) : Optional.empty();
    if (event.isEmpty() || !person.where().isEmpty()) {
      return Optional.empty();
    }
    Optional<Noun> of =
        cursor.acceptPreposition("of", "about", "regarding")
            ? Optional.of(nouns.whole(cursor.takeRest()))
            : Optional.empty();
    cursor.expectEnd("one thing that is done");
    if (of.filter(Noun::isList).isPresent()) {
      throw Unplaced.at(before, "one thing that they are told of");
    }
    return Optional.of(
        new Plan(Selection.of(event.get()), from.anchor(of, answers), List.of(person.only())));
  }
}
