package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.time.Stretch;

/**
 * One event that must follow another, or go before it, in time: "the District shall decide a
 * request within ten working days of the request", "each grievance shall be answered within five
 * school days of its receipt".
 */
final class ProcedureForm {
  private final SplitSentence sentence;
  private final NounReader nouns;
  private final List<Bit> before;
  private final Phrase.Deadline deadline;
  private final Cursor after;
  private final ProcedureAnchor from;

  /** The event, the record that it is reckoned from, and whose records are meant. */
  private record Plan(Selection event, Selection anchor, List<Noun> people) {}

  private Name bearer = Name.of("");

  /** Whether what is done is to be done in writing. */
  private final boolean written;

  /** Whether what is done answers what it is done to: then the time runs from that. */
  private boolean answers;

  /** Whether it speaks of each event that there is: "each report shall be filed within …". */
  private boolean ofEach;

  private ProcedureForm(SplitSentence sentence) {
    this.sentence = sentence;
    List<Bit> predicate = sentence.predicate();
    int at = ProcedureWords.deadline(predicate);
    this.nouns = sentence.nouns();
    List<Bit> said = predicate.subList(0, at);
    this.before = ProcedureWords.withoutWriting(said);
    List<Bit> rest = predicate.subList(at + 1, predicate.size());
    boolean last = rest.size() == 2 && ProcedureWords.withoutWriting(rest).isEmpty();
    this.written = before.size() < said.size() || last;
    this.deadline = (Phrase.Deadline) ((Bit.Piece) predicate.get(at)).phrase();
    this.after = new Cursor(last ? List.of() : rest);
    this.from = new ProcedureAnchor(deadline, after, nouns);
  }

  /** The draft, if the sentence is one of these; its last words go to the modifiers. */
  static Optional<List<Draft>> read(SplitSentence sentence) {
    boolean none =
        !sentence.subject().isEmpty()
            && sentence.subject().getFirst() instanceof Bit.Article(_, Determiner determiner)
            && determiner == Determiner.NO;
    if (!sentence.isPlainDuty() || none || ProcedureWords.deadline(sentence.predicate()) < 0) {
      return Optional.empty();
    }
    try {
      return new ProcedureForm(sentence).drafts();
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }

  private Optional<List<Draft>> drafts() {
    Optional<Stretch> ahead = StretchAhead.read(after, deadline.direction());
    if (ahead.isPresent()) {
      return ProcedureWords.submitted(sentence.subject(), before, sentence.kinds())
          .map(noun -> List.of(ahead(noun, ahead.get())));
    }
    return plan().map(plan -> timed(plan));
  }

  private Optional<Plan> plan() {
    SentenceSubject read = whole();
    if (read.noun().isEmpty() || read.there() || !read.limit().isEmpty()) {
      return Optional.empty();
    }
    if (read.party()) {
      bearer = Scope.singular(read.only());
      return active();
    }
    return read.isPerson() ? told(read) : read.isRecords() ? passive() : Optional.empty();
  }

  /** "Decision on a request" is a decision, and of a request. */
  private SentenceSubject whole() {
    int on = ProcedureWords.preposition(sentence.subject());
    return new SubjectReader(sentence.kinds())
        .read(on < 0 ? sentence.subject() : sentence.subject().subList(0, on));
  }

  /** "The District shall respond to a grievance within …". */
  private Optional<Plan> active() {
    var cursor = new Cursor(before);
    String verb = cursor.word();
    if (verb.isEmpty()) {
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
    Optional<Noun> object =
        cursor.atEnd() ? Optional.empty() : Optional.of(nouns.one(cursor, true));
    cursor.expectEnd("one thing that is done");
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
      return EventNouns.isDoing(verb)
          ? Optional.of(new Plan(to.thing().selection(), noneNamed(), people))
          : Optional.empty();
    }
    return EventNouns.of(verb)
        .map(
            name ->
                new Plan(
                    Selection.of(name), from.anchor(Optional.of(to.thing()), answers), people));
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
    List<Noun> people =
        cursor.acceptPreposition("to")
            ? List.of(
                Addressee.person(cursor.takeRest(), sentence.kinds(), nouns)
                    .orElseThrow(() -> Unplaced.at(before, "\"to each teacher\"")))
            : List.of();
    cursor.expectEnd("one thing that is done");
    int on = ProcedureWords.preposition(sentence.subject());
    Noun first = nouns.whole(on < 0 ? sentence.subject() : sentence.subject().subList(0, on));
    Optional<Noun> of =
        on < 0
            ? Optional.empty()
            : Optional.of(
                nouns.whole(sentence.subject().subList(on + 1, sentence.subject().size())));
    answers = EventNouns.answers(verb);
    if (EventNouns.isDoing(verb)) {
      ofEach = first.isEach();
      Selection anchor = from.anchor(of, answers);
      return Optional.of(new Plan(first.selection(), asked(first, anchor), people));
    }
    return EventNouns.of(verb)
        .filter(_ -> of.isEmpty())
        .map(
            name -> new Plan(Selection.of(name), from.anchor(Optional.of(first), answers), people));
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

  private List<Draft> timed(Plan plan) {
    tail();
    return BareDeadline.readings(deadline()).stream().map(read -> timed(plan, read)).toList();
  }

  /** "Within ten days of" is after. */
  private Phrase.Deadline deadline() {
    return deadline.direction() == Direction.NONE
        ? new Phrase.Deadline(deadline.span(), deadline.word(), deadline.amount(), Direction.AFTER)
        : deadline;
  }

  private Draft timed(Plan plan, Deadline read) {
    Deadline due = sentence.modifiers().due(read);
    Selection event = written ? ProcedureWords.written(plan.event()) : plan.event();
    if (written && !due.before() && (ofEach || ChosenEvents.isChosen(event))) {
      // What is filed by word of mouth would fall under no such norm.
      throw Unplaced.at(sentence.subject(), "a sentence of its own for \"in writing\"");
    }
    var reckoned = ChosenEvents.reckoned(event, plan.anchor(), due, ofEach);
    Each each = Each.record(reckoned.from());
    if (!plan.people().isEmpty()) {
      if (ofEach) {
        throw Unplaced.at(sentence.subject(), "\"a\" before what each is to be given");
      }
      Each people = sentence.scope().of(plan.people().getFirst(), List.of());
      each = new Each(SubjectKind.RECORD, people.term(), people.where(), reckoned.from(), false);
    }
    return assembler().draft(sentence.duty(), each, new Period.Occurrence(), reckoned.timed());
  }

  private Assembler assembler() {
    return new Assembler(sentence.kinds(), sentence.modifiers(), bearer);
  }

  private void tail() {
    List<Bit> left = sentence.reader().read(after.takeRest(), sentence.modifiers());
    if (!left.isEmpty()) {
      throw Unplaced.at(left, "nothing after the deadline but a condition");
    }
  }

  private Draft ahead(Noun noun, Stretch stretch) {
    tail();
    Fact must = new Fact.Ahead(TimeWindows.deadline(deadline), stretch);
    return assembler()
        .draft(sentence.duty(), Each.record(noun.selection()), new Period.Occurrence(), must);
  }
}
