package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.norm.Declaration;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.DayKind;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;

/**
 * "The workday of a teacher shall include a lunch of 30 minutes" says what each teacher shall have
 * each work day.
 */
final class DayContents {
  private final Parts parts;

  private DayContents(Parts parts) {
    this.parts = parts;
  }

  /** The readings as of those people, where the sentence is about what a work day includes. */
  static Optional<List<List<Draft>>> read(
      Parts parts, Function<Parts, List<List<Draft>>> dispatch) {
    var contents = new DayContents(parts);
    var cursor = new Cursor(parts.core());
    boolean includes = cursor.acceptWords("include") || cursor.acceptWords("contain");
    boolean day =
        includes
            && parts.subject().isRecords()
            && parts.subject().limit().isEmpty()
            && !parts.force().negative()
            && parts.modifiers().periods.isEmpty()
            && parts.modifiers().weekdays.isEmpty();
    Optional<DayKind> kind = day ? contents.kind() : Optional.empty();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<Bit> object = cursor.takeRest();
    int whose = contents.recipient(object);
    List<Noun> people = contents.people(object, whose);
    if (people.size() > 1) {
      throw Unplaced.at(people.getLast().first(), "whose work day only once");
    }
    parts.modifiers().periods.add(new Period.Day(kind.get(), Periods.ALL_DAYS));
    var core = new ArrayList<Bit>();
    core.add(Coined.word(parts.subject().only().first().span(), "have"));
    core.addAll(whose < 0 ? object : object.subList(0, whose));
    return Optional.of(dispatch.apply(parts.with(contents.subject(people)).with(core)));
  }

  private Optional<DayKind> kind() {
    Noun noun = parts.subject().only();
    if (noun.isList() || !noun.filters().isEmpty()) {
      return Optional.empty();
    }
    Name day = owner(noun).map(whose -> without(noun, whose)).orElse(noun.name());
    return UnitNames.days(day.written())
        .filter(kind -> kind == DayKind.WORK || kind == DayKind.DUTY);
  }

  private static Name without(Noun noun, Noun whose) {
    return Name.of(noun.name().written().substring(whose.name().written().length()).strip());
  }

  /** "The teacher workday": whose it is stands before it. */
  private Optional<Noun> owner(Noun noun) {
    String written = noun.name().written();
    for (int cut = written.indexOf(' '); cut > 0; cut = written.indexOf(' ', cut + 1)) {
      Name whose = Name.of(written.substring(0, cut));
      if (isPerson(whose)) {
        return Optional.of(
            new Noun(
                Determiner.EACH,
                List.of(whose),
                Noun.Listed.SINGLE,
                List.of(),
                List.of(),
                noun.first()));
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Name name) {
    return parts.context().kinds().isPerson(name);
  }

  /** All that the sentence names as those whose day it is. */
  private List<Noun> people(List<Bit> object, int whose) {
    var people = new ArrayList<Noun>(parts.subject().only().owner());
    owner(parts.subject().only()).ifPresent(people::add);
    people.addAll(parts.modifiers().subjects);
    parts.modifiers().use(Modifiers.Place.SUBJECTS);
    if (whose >= 0) {
      people.add(parts.nouns().whole(object.subList(whose + 1, object.size())));
    }
    for (Noun noun : people) {
      if (!isPerson(noun.name()) || noun.isList()) {
        throw Unplaced.at(noun.first(), "whose work day it is, such as \"of each teacher\"");
      }
    }
    return people;
  }

  /** Where "for secondary teachers" begins at the end of what is included, or -1. */
  private int recipient(List<Bit> object) {
    for (int i = object.size() - 2; i > 0; i--) {
      if (object.get(i) instanceof Bit.Piece(Phrase.Preposition preposition)) {
        boolean person = Cursor.lower(preposition).equals("for") && isPerson(object, i + 1);
        return person ? i : -1;
      }
    }
    return -1;
  }

  private boolean isPerson(List<Bit> object, int from) {
    try {
      return isPerson(parts.nouns().whole(object.subList(from, object.size())).name());
    } catch (Unplaced noName) {
      return false;
    }
  }

  /** Where nothing says whose day it is, the agreement's general rule does. */
  private SentenceSubject subject(List<Noun> people) {
    if (people.isEmpty() && parts.context().each().isEmpty()) {
      throw Unplaced.at(
          parts.subject().only().first(), "whose work day it is, such as \"of each teacher\"");
    }
    Noun noun = people.isEmpty() ? ruled() : people.getFirst();
    var where = new ArrayList<>(noun.filters());
    where.addAll(parts.subject().where());
    return new SentenceSubject(
        false, List.of(), List.of(noun), Optional.of(SubjectKind.PERSON), where, false);
  }

  private Noun ruled() {
    Declaration.EachRule rule = parts.context().each().getFirst();
    Bit at = parts.subject().only().first();
    if (rule.kind() != SubjectKind.PERSON) {
      throw Unplaced.at(at, "whose work day it is, such as \"of each teacher\"");
    }
    parts.modifiers().taken.add("each " + rule.term().written() + " by itself");
    return new Noun(
        Determiner.EACH, List.of(rule.term()), Noun.Listed.SINGLE, List.of(), List.of(), at);
  }
}
