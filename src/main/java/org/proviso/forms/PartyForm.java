package org.proviso.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.proviso.norm.Modality;
import org.proviso.norm.Stoppage;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Amounted;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * The District, a principal, a site: what it shall give people, not require of them, or not
 * schedule. The norm is about those people or records; the party is the bearer.
 */
final class PartyForm {
  private static final String DEPARTMENT = Name.of("department").head();

  private static final Set<Determiner> EACH =
      EnumSet.of(Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.NO);

  /** Who speaks for those who work, and "neither party". */
  private static final Pattern REPRESENTING =
      Pattern.compile(
          "(?i)^((either|both) )?part(y|ies)$"
              + "|\\b(association|union|local|guild|federation|brotherhood|lodge|chapter)$");

  private final Parts parts;

  PartyForm(Parts parts) {
    this.parts = parts;
  }

  List<List<Draft>> read(Function<Parts, List<List<Draft>>> dispatch) {
    boolean undated = parts.subject().kind().isPresent() && !setsUp();
    if (!parts.subject().where().isEmpty() && !undated) {
      throw Unplaced.at(parts.core(), "a party without \"who\" or \"which\"");
    }
    var cursor = new Cursor(parts.core());
    List<List<Draft>> readings;
    if (Verb.accept(cursor, Verb.Use.REQUIRE).isPresent()) {
      readings = dispatch.apply(required(cursor));
    } else if (Verb.accept(cursor, Verb.Use.GIVE).isPresent() && personNext(cursor).isPresent()) {
      cursor.reset(0);
      Verb.accept(cursor, Verb.Use.GIVE);
      readings = dispatch.apply(given(cursor));
    } else {
      cursor.reset(0);
      expectNobody(cursor);
      cursor.reset(0);
      readings = setsUp() ? dispatch.apply(set(cursor)) : new UndatedForm(parts).ofParty();
    }
    return readings.stream()
        .map(reading -> reading.stream().map(draft -> draft.borneBy(parts.bearer())).toList())
        .toList();
  }

  /**
   * "Assign any teacher yard duty" is no duty called "teacher yard duty"; whether it is the teacher
   * to whom something is assigned, nobody can tell of every such name ("any teacher training").
   */
  private void expectNobody(Cursor cursor) {
    boolean assigned = "assign".equals(cursor.word());
    if (Verb.accept(cursor, Verb.Use.GIVE).isEmpty()) {
      return;
    }
    Optional<Determiner> whom = cursor.acceptArticle();
    boolean of = whom.isPresent() && (assigned || EACH.contains(whom.get()));
    var words = new ArrayList<Bit.Word>();
    List<Bit> rest = cursor.rest();
    for (int i = 0; of && i + 1 < rest.size() && rest.get(i) instanceof Bit.Word word; i++) {
      words.add(word);
      if (rest.get(i + 1) instanceof Bit.Word
          && parts.context().kinds().isPerson(NounReader.name(words))) {
        throw Unplaced.at(word, "to whom behind it: \"yard duty to any teacher\"");
      }
    }
  }

  private boolean setsUp() {
    return Verb.accept(new Cursor(parts.core()), Verb.Use.SET, Verb.Use.GIVE).isPresent();
  }

  /** "The District shall not require teachers to attend …". */
  private Parts required(Cursor cursor) {
    Noun person = person(cursor);
    boolean banned = parts.force().modality() == Modality.BAN;
    boolean capped = parts.force().modality() == Modality.PERMISSION && isCapped(cursor.rest());
    if (!cursor.acceptPreposition("to") || !(banned || capped)) {
      throw Unplaced.at(cursor.rest(), "\"shall not require teachers to\"");
    }
    Modality modality = banned ? Modality.EXEMPTION : Modality.PERMISSION;
    return parts
        .with(subject(person))
        .with(new Force(modality, /* negative= */ banned, /* requiring= */ true))
        .with(cursor.takeRest());
  }

  /** "May require teachers to attend no more than two": more may not be required. */
  private static boolean isCapped(List<Bit> bits) {
    return bits.stream().anyMatch(bit -> bit instanceof Bit.Piece(Phrase.Limit _));
  }

  private Parts given(Cursor cursor) {
    boolean placed = List.of("assign", "schedule").contains(new Cursor(parts.core()).word());
    Noun person = person(cursor);
    cursor.acceptPreposition(placed ? new String[] {"to", "for"} : new String[] {"with"});
    return parts.with(subject(person)).with(have(cursor.takeRest()));
  }

  private List<Bit> have(List<Bit> object) {
    var core = new ArrayList<Bit>();
    core.add(Coined.word(parts.subject().only().first().span(), "have"));
    core.addAll(object);
    return core;
  }

  /**
   * "Shall not schedule staff meetings on Fridays"; "shall provide 45 minutes … to each teacher".
   */
  private Parts set(Cursor cursor) {
    if (Verb.accept(cursor, Verb.Use.SET, Verb.Use.GIVE).isEmpty()) {
      throw Unplaced.at(cursor.rest(), "\"schedule\", \"provide\", \"assign\" or \"require\"");
    }
    List<Bit> object = cursor.takeRest();
    int to = recipient(object);
    if (to >= 0) {
      Noun person =
          new NounReader(parts.context().kinds()).whole(object.subList(to + 1, object.size()));
      return parts.with(subject(person)).with(have(object.subList(0, to)));
    }
    boolean amount = object.stream().anyMatch(bit -> bit instanceof Bit.Piece(Phrase.Limit _));
    if (amount && parts.modifiers().subjects.size() == 1) {
      // "For each teacher" may stand anywhere behind the verb.
      parts.modifiers().use(Modifiers.Place.SUBJECTS);
      return parts.with(subject(parts.modifiers().subjects.getFirst())).with(have(object));
    }
    if (!object.isEmpty()
        && object.getFirst() instanceof Bit.Piece(Phrase.Limit limit)
        && !isGiven()) {
      return counted(limit, object);
    }
    if (amount) {
      throw Unplaced.at(object, "for whom: \"each teacher\"");
    }
    Noun records = parts.nouns().whole(object);
    ownedByAll(records);
    var about =
        new SentenceSubject(false, List.of(), List.of(records), Optional.empty(), List.of(), false);
    Bit at = parts.subject().only().first();
    return parts
        .with(about)
        .with(List.of(Coined.word(at.span(), "be"), Coined.word(at.span(), "held")));
  }

  /** What the union may or must not hold are its own meetings, which nothing in a row shows. */
  private void ownedByAll(Noun records) {
    Noun party = parts.subject().only();
    boolean stoppage =
        parts.force().modality() == Modality.BAN && records.names().stream().allMatch(Stoppage::is);
    if (REPRESENTING.matcher(party.name().written()).find() && !stoppage) {
      throw Unplaced.at(party.first(), "of whose they are, in a name: \"union meetings\"");
    }
  }

  /** What is provided goes to somebody, who is not named here. */
  private boolean isGiven() {
    return parts.modifiers().subjects.isEmpty()
        && Verb.accept(new Cursor(parts.core()), Verb.Use.SET).isEmpty();
  }

  /** "Shall not schedule more than two staff meetings": no more than two shall be held. */
  private Parts counted(Phrase.Limit limit, List<Bit> object) {
    if (parts.subject().kind().isPresent()
        || parts.subject().only().name().head().equals(DEPARTMENT)) {
      // A meeting of many is as many rows: nothing yet counts it once for its school.
      throw Unplaced.at(
          parts.subject().only().first(), "\"each teacher shall have\" and the number");
    }
    Force force = parts.force();
    boolean upper =
        limit.word() == Phrase.LimitWord.AT_MOST || limit.word() == Phrase.LimitWord.UP_TO;
    boolean denied = force.modality() == Modality.BAN && limit.word() == Phrase.LimitWord.MORE_THAN;
    boolean owed = force.modality() == Modality.DUTY && !force.requiring();
    if (!denied && !owed && !(upper && force.modality() == Modality.PERMISSION)) {
      throw Unplaced.at(limit.span(), "\"no more than\", or \"not … more than\"");
    }
    var word = denied ? Phrase.LimitWord.AT_MOST : limit.word();
    var bits = new ArrayList<Bit>(object);
    bits.set(0, new Bit.Piece(limit.with(word)));
    var cursor = new Cursor(bits);
    Amounted amounted = Amounted.read(cursor, parts.nouns());
    cursor.expectEnd("a rate or a window after the noun");
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(limit.span(), "what the amount is of");
    }
    Bit at = parts.subject().only().first();
    return parts
        .with(
            new SentenceSubject(
                false,
                List.of(amounted.limit()),
                amounted.noun(),
                Optional.empty(),
                List.of(),
                false))
        .with(new Force(Modality.DUTY, /* negative= */ false, /* requiring= */ false))
        .with(List.of(Coined.word(at.span(), "be"), Coined.word(at.span(), "held")));
  }

  /** Where "to each teacher" begins, or -1. */
  private int recipient(List<Bit> object) {
    for (int i = object.size() - 1; i >= 0; i--) {
      if (object.get(i) instanceof Bit.Piece(Phrase.Preposition preposition)) {
        boolean to =
            Cursor.lower(preposition).equals("to") || Cursor.lower(preposition).equals("for");
        return to && personNext(new Cursor(object.subList(i + 1, object.size()))).isPresent()
            ? i
            : -1;
      }
    }
    return -1;
  }

  private Optional<Noun> personNext(Cursor cursor) {
    try {
      Noun noun = indirect(cursor);
      return parts.context().kinds().of(noun.name()).isPresent()
          ? Optional.of(noun)
          : Optional.empty();
    } catch (Unplaced notPerson) {
      return Optional.empty();
    }
  }

  /** "Assign teachers bus duty": people by a plural, and then what they are given. */
  private Noun indirect(Cursor cursor) {
    var words = new ArrayList<Bit.Word>();
    List<Bit> rest = cursor.rest();
    for (int i = 0; i < rest.size() && rest.get(i) instanceof Bit.Word word; i++) {
      words.add(word);
      boolean more = i + 1 < rest.size() && rest.get(i + 1) instanceof Bit.Word;
      boolean plural = word.lower().matches(".*[^'s]s") && more;
      if (plural && parts.context().kinds().isPerson(NounReader.name(words))) {
        cursor.reset(cursor.mark() + i + 1);
        return new NounReader(parts.context().kinds()).whole(List.copyOf(words));
      }
    }
    return new NounReader(parts.context().kinds()).one(cursor, false);
  }

  private Noun person(Cursor cursor) {
    return personNext(cursor)
        .orElseThrow(() -> Unplaced.at(cursor.rest(), "whom: \"each teacher\""));
  }

  private SentenceSubject subject(Noun person) {
    Optional<SubjectKind> kind = parts.context().kinds().of(person.name());
    return new SentenceSubject(false, List.of(), List.of(person), kind, person.filters(), false);
  }
}
