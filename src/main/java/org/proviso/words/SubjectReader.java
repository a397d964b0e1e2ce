package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/** Reads the subject of a sentence: whom or what it is about, and which of them. */
public final class SubjectReader {
  /** A day of something that nobody is. */
  private static final Pattern OF_WORKDAY =
      Pattern.compile("(?i)(work ?day|duty day|teaching day)s? (for|of) .*");

  private final SubjectKinds kinds;
  private final NounReader nouns;

  public SubjectReader(SubjectKinds kinds) {
    this.kinds = kinds;
    this.nouns = new NounReader(kinds);
  }

  /** Reads all of the bits before a modal; throws {@link Unplaced} where one has no place. */
  public SentenceSubject read(List<Bit> bits) {
    var cursor = new Cursor(bits);
    if (cursor.acceptWords("there")) {
      cursor.expectEnd("\"there\" alone before the modal");
      return SentenceSubject.existential();
    }
    if (cursor.peek(Phrase.Limit.class).isPresent()) {
      return limited(cursor);
    }
    Noun noun = people(cursor);
    if (noun.names().stream().anyMatch(name -> !kinds.isDefined(name) && Plain.endsDone(name))) {
      throw Unplaced.at(noun.first(), "a name that ends in a noun");
    }
    if (OF_WORKDAY.matcher(noun.name().written()).matches()) {
      throw Unplaced.at(noun.first(), "whose work day it is, such as \"of each teacher\"");
    }
    Optional<SubjectKind> kind = kinds.of(noun.name());
    boolean records = kind.isEmpty() && !kinds.isParty(noun.name());
    if (records && noun.owner().isEmpty()) {
      noun = noun.where(clauses(cursor));
    }
    boolean ofClass = kind.filter(SubjectKind.CLASS::equals).isPresent();
    List<Filter> qualifiers = new ArrayList<>();
    if (ofClass && noun.owner().isEmpty()) {
      Figured.with(cursor).ifPresent(qualifiers::add);
    }
    qualifiers.addAll(new Narrowing(kinds, nouns).all(cursor));
    if (!noun.owner().isEmpty() && !qualifiers.isEmpty()) {
      noun = noun.owned(noun.owner().getFirst().where(qualifiers));
      qualifiers = List.of();
    }
    var where = new ArrayList<>(noun.filters());
    where.addAll(qualifiers);
    if (noun.isList() && kind.isPresent()) {
      throw Unplaced.at(noun.first(), "one kind of subject in a sentence");
    }
    return new SentenceSubject(
        false, List.of(), List.of(noun), kind, where, kind.isEmpty() && kinds.isParty(noun.name()));
  }

  /** Relative clauses to the end: "that are held on Fridays". */
  private List<Filter> clauses(Cursor cursor) {
    var clauses = new ArrayList<Filter>();
    while (!cursor.atEnd()) {
      clauses.add(RecordClause.read(cursor, nouns));
    }
    return clauses;
  }

  /** "No more than two staff meetings": records, whatever they are called. */
  private SentenceSubject limited(Cursor cursor) {
    Amounted amounted = Amounted.read(cursor, nouns);
    cursor.expectEnd("a modal verb after the amount and its noun");
    if (amounted.noun().isEmpty()) {
      throw Unplaced.at(amounted.limit().span(), "what the amount is of");
    }
    return new SentenceSubject(
        false, List.of(amounted.limit()), amounted.noun(), Optional.empty(), List.of(), false);
  }

  /** A subject that has qualifiers, or records whose name goes on over prepositions. */
  private Noun people(Cursor cursor) {
    int start = cursor.mark();
    Noun noun = subject(cursor);
    if ((kinds.of(noun.name()).isPresent() && !isOfAny(cursor, noun)) || cursor.atEnd()) {
      return noun;
    }
    if (cursor.acceptPreposition("of", "for")) {
      Optional<Noun> owner = owner(cursor);
      if (owner.isPresent()) {
        return new Noun(
            noun.determiner(),
            noun.names(),
            noun.listed(),
            List.of(owner.get()),
            noun.filters(),
            noun.first());
      }
    }
    cursor.reset(start);
    return nouns.list(cursor, true);
  }

  /** "Each class of any person": records, whatever else they are. */
  private boolean isOfAny(Cursor cursor, Noun noun) {
    int mark = cursor.mark();
    boolean any =
        kinds.is(SubjectKind.CLASS, noun.name())
            && cursor.acceptPreposition("of")
            && cursor.peekIsArticle(Determiner.ANY);
    cursor.reset(mark);
    return any;
  }

  private Optional<Noun> owner(Cursor cursor) {
    int mark = cursor.mark();
    try {
      Noun owner = subject(cursor);
      if (kinds.of(owner.name()).isPresent()) {
        return Optional.of(owner);
      }
    } catch (Unplaced notOwner) {
      cursor.reset(mark);
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  /** Words up to a participle: "teachers assigned to kindergarten". */
  private Noun subject(Cursor cursor) {
    var bits = new ArrayList<Bit>();
    while (!cursor.atEnd() && isNamePart(cursor, bits)) {
      bits.add(cursor.next());
    }
    var inner = new Cursor(bits);
    Noun noun = nouns.list(inner, false);
    inner.expectEnd("a plain subject");
    return noun;
  }

  private static boolean isNamePart(Cursor cursor, List<Bit> before) {
    return switch (cursor.peek()) {
      case Bit.Word word ->
          before.stream().noneMatch(Bit.Word.class::isInstance)
              || isOwner(before.getLast())
              || !(Narrowing.opens(word) || Narrowing.isNewTo(cursor));
      case Bit.Article _ -> before.isEmpty() || before.getLast() instanceof Bit.Piece;
      case Bit.Piece(Phrase.Joint(_, JointKind joint)) ->
          joint == JointKind.AND || joint == JointKind.OR || joint == JointKind.COMMA;
      case Bit.Piece _, Bit.Narrow _ -> false;
    };
  }

  /** A teacher's teaching time is no teacher who teaches. */
  private static boolean isOwner(Bit before) {
    return before instanceof Bit.Word word && word.lower().matches(".*('s|s')");
  }
}
