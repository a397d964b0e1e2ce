package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.DayPlace;
import org.proviso.norm.DueDay;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.wording.PassiveWording;
import org.proviso.words.Addressee;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Deed;
import org.proviso.words.EventNouns;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.PartyAddressee;
import org.proviso.words.ProcedureWords;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * What shall be done by a day: "each teacher shall be given a schedule by May 15, 2021" once in the
 * term, "by May 15 of each school year" once in each; "the District shall post the routes by August
 * 15"; "evaluations shall be completed by May 1", each that there is.
 */
final class DatedForm {
  /** What is done to somebody, by the noun that it leaves. */
  private static final Set<String> EVENTS = Set.of("evaluated", "observed", "reviewed");

  /** What a person gives, somebody else has. */
  private static final Set<String> GIVING =
      Set.of("give", "assign", "offer", "spend", "devote", "average");

  private final Parts parts;
  private final NounReader nouns;
  private final Period period;

  private DatedForm(Parts parts, Period period) {
    this.parts = parts;
    this.nouns = parts.nouns();
    this.period = period;
  }

  /** The draft, where the only thing said of time is a day by which. */
  static Optional<Draft> read(Parts parts) {
    boolean duty =
        parts.force().modality() == Modality.DUTY
            && !parts.force().negative()
            && !parts.force().requiring()
            && !parts.subject().there()
            && parts.subject().limit().isEmpty()
            && !parts.subject().noun().isEmpty();
    Optional<Period> period = duty ? period(parts.modifiers()) : Optional.empty();
    try {
      return period.flatMap(one -> new DatedForm(parts, one).draft());
    } catch (Unplaced otherForm) {
      return Optional.empty();
    }
  }

  /** Over what it is asked for. */
  private static Optional<Period> period(Modifiers modifiers) {
    boolean plain =
        modifiers.filters.size() == 1
            && modifiers.isBareButFilters()
            && modifiers.clauses.isEmpty()
            && modifiers.vague.isEmpty()
            && modifiers.only.isEmpty()
            && DueDay.is(modifiers.filters.getFirst());
    return plain ? Optional.of(period(modifiers.filters.getFirst())) : Optional.empty();
  }

  private static Period period(Filter by) {
    return by instanceof Filter.OnDays(DayPlace.Side(_, _, var years)) && years.size() == 1
        ? new Period.Calendar(years.iterator().next())
        : new Period.WholeTerm();
  }

  private Optional<Draft> draft() {
    if (parts.subject().party()) {
      return parts.subject().where().isEmpty() ? ofParty() : Optional.empty();
    }
    if (parts.subject().kind().filter(SubjectKind.SITE::equals).isPresent()) {
      return ofSite();
    }
    return parts.subject().isPerson()
        ? ofPerson()
        : parts.subject().isRecords() ? ofRecords() : Optional.empty();
  }

  /** "The District shall notify each teacher of the assignment", "shall post the routes". */
  private Optional<Draft> ofParty() {
    List<Bit> core = ProcedureWords.withoutWriting(parts.core());
    boolean written = core.size() < parts.core().size();
    var cursor = new Cursor(core);
    String verb = cursor.word();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    cursor.next();
    Optional<Addressee> to = Addressee.read(cursor.rest(), parts.context().kinds(), nouns);
    if (to.isPresent()) {
      return addressed(to.get(), verb)
          .map(event -> due(written(event, written), people(to.get().person())));
    }
    Optional<Selection> party =
        PartyAddressee.read(cursor.rest(), parts.context().kinds(), nouns)
            .flatMap(one -> toParty(one, verb));
    if (party.isPresent() && !parts.subject().isEachOfSeveralParties()) {
      return Optional.of(due(written(party.get(), written), whole()));
    }
    Optional<Noun> told = Addressee.person(cursor.rest(), parts.context().kinds(), nouns);
    Optional<Name> event = EventNouns.of(verb);
    if (told.isPresent() && event.isPresent()) {
      return Optional.of(due(written(Selection.of(event.get()), written), people(told.get())));
    }
    boolean alone = !written && !parts.subject().isEachOfSeveralParties();
    return alone ? deed(core).map(name -> due(event(name), whole())) : Optional.empty();
  }

  private static Optional<Selection> toParty(PartyAddressee to, String verb) {
    if (!to.thing().stream().allMatch(DatedForm::isOne)) {
      return Optional.empty();
    }
    if (!to.of()) {
      return EventNouns.isDoing(verb)
          ? Optional.of(to.event(to.thing().getFirst().selection()))
          : Optional.empty();
    }
    return EventNouns.of(verb)
        .map(name -> to.thing().isEmpty() ? Selection.of(name) : about(name, to.thing().getFirst()))
        .map(to::event);
  }

  private Optional<Selection> addressed(Addressee to, String verb) {
    if (!isOne(to.thing())) {
      return Optional.empty();
    }
    if (!to.of()) {
      return EventNouns.isDoing(verb) ? Optional.of(to.thing().selection()) : Optional.empty();
    }
    return EventNouns.of(verb).map(name -> about(name, to.thing()));
  }

  private static Selection about(Name event, Noun thing) {
    return Selection.of(Name.of(event.written() + " of " + thing.name().written()));
  }

  private static Selection written(Selection event, boolean written) {
    return written ? ProcedureWords.written(event) : event;
  }

  /** A deed in the authors' words: "publish the calendar", "submit grades". */
  private Optional<Name> deed(List<Bit> core) {
    var cursor = new Cursor(core);
    Noun deed = new Deed(nouns).read(cursor).orElseGet(() -> nouns.one(cursor, true));
    cursor.expectEnd("what is done, in plain words");
    boolean plain =
        !deed.isList()
            && deed.filters().isEmpty()
            && deed.owner().isEmpty()
            && deed.determiner() == Determiner.NONE
            && deed.name().written().contains(" ");
    return plain ? Optional.of(deed.name()) : Optional.empty();
  }

  private static Selection event(Name deed) {
    return new Selection("events", List.of(deed), List.of());
  }

  /** "Each teacher shall be notified of the assignment", "shall be given a schedule". */
  private Optional<Draft> ofPerson() {
    List<Bit> core = ProcedureWords.withoutWriting(parts.core());
    boolean written = core.size() < parts.core().size();
    Optional<Selection> told = told(core).map(event -> written(event, written));
    if (told.isPresent()) {
      return told.map(event -> due(event, parts.each()));
    }
    if (written) {
      return Optional.empty();
    }
    var cursor = new Cursor(core);
    boolean gives = GIVING.contains(cursor.word());
    if (!gives && Verb.accept(cursor, Verb.Use.LIGHT, Verb.Use.HAND).isPresent()) {
      return received(nouns.list(cursor, true), cursor);
    }
    return deed(core).map(name -> due(event(name), parts.each()));
  }

  /** "Each school shall hold an open house", "shall publish the calendar". */
  private Optional<Draft> ofSite() {
    var cursor = new Cursor(parts.core());
    if (Stream.of("hold", "have", "conduct").anyMatch(cursor::acceptWords)) {
      return received(nouns.list(cursor, true), cursor);
    }
    return deed(parts.core()).map(name -> due(event(name), parts.each()));
  }

  private Optional<Draft> received(Noun what, Cursor cursor) {
    cursor.expectEnd("one thing that is given");
    return isOne(what) ? Optional.of(due(what.selection(), parts.each())) : Optional.empty();
  }

  /** One thing of its name, not all that there are. */
  private static boolean isOne(Noun what) {
    boolean one =
        switch (what.determiner()) {
          case NONE, THE, A, THEIR -> true;
          case NO, EACH, EVERY, ANY, ALL, BOTH, SUCH, THIS -> false;
        };
    return one && !what.isList() && what.owner().isEmpty();
  }

  private Optional<Selection> told(List<Bit> core) {
    var cursor = new Cursor(core);
    if (cursor.accept(Phrase.Being.class).isEmpty()) {
      return Optional.empty();
    }
    if (EVENTS.contains(cursor.word())) {
      Name noun = PassiveWording.noun(cursor.word());
      cursor.next();
      return cursor.atEnd() ? Optional.of(Selection.of(noun)) : Optional.empty();
    }
    Optional<Name> event = EventNouns.told(cursor);
    if (event.isEmpty() || cursor.atEnd()) {
      return event.map(Selection::of);
    }
    if (!cursor.acceptPreposition("of", "about", "regarding", "concerning")) {
      return Optional.empty();
    }
    Noun thing = nouns.one(cursor, true);
    cursor.expectEnd("one thing that they are told of");
    return isOne(thing) ? Optional.of(about(event.get(), thing)) : Optional.empty();
  }

  /** "The routes shall be posted", "evaluations shall be completed". */
  private Optional<Draft> ofRecords() {
    Noun noun = parts.subject().only();
    var cursor = new Cursor(parts.core());
    String done = cursor.accept(Phrase.Being.class).isPresent() ? cursor.word() : "";
    boolean come = done.isEmpty() && cursor.acceptWords("come");
    if (!come && !done.endsWith("ed") && !EventNouns.isDoing(done)) {
      return Optional.empty();
    }
    if (!come) {
      cursor.next();
    }
    cursor.expectEnd("a day by which, and nothing more");
    boolean plain = !noun.isList() && noun.owner().isEmpty() && noun.filters().isEmpty();
    if (!plain || noun.isDenied()) {
      return Optional.empty();
    }
    if (!come && !EventNouns.isDoing(done)) {
      boolean all = noun.isEach() || ChosenDeed.isAmong(noun.selection());
      Name deed = Name.of(done + " " + noun.name().written());
      return all ? Optional.empty() : Optional.of(due(event(deed), whole()));
    }
    // "An evaluation shall be completed by May 15" does not say whose, nor how many.
    boolean each =
        noun.isEach()
            || ChosenDeed.isAmong(noun.selection())
            || (noun.isPlural() && noun.determiner() == Determiner.NONE);
    return each ? Optional.of(ofEach(noun)) : Optional.empty();
  }

  /** Each that there is, so that nobody who files none breaks it. */
  private Draft ofEach(Noun noun) {
    Filter by = parts.modifiers().filters.getFirst();
    parts.modifiers().use(Modifiers.Place.FILTERS);
    return parts
        .assembler()
        .draft(
            Modality.DUTY, Each.record(noun.selection()), new Period.Occurrence(), new Fact.Is(by));
  }

  private static Each whole() {
    return Each.of(SubjectKind.WHOLE, Name.of(""));
  }

  private Each people(Noun person) {
    return parts.scope().of(person, List.of());
  }

  private Draft due(Selection event, Each each) {
    Selection records = parts.scope().records(event, Optional.empty(), /* time= */ false);
    return parts.assembler().draft(Modality.DUTY, each, period, new Fact.Exists(records));
  }
}
