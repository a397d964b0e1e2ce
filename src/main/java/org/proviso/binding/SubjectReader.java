package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.OpenerWord;

/** Reads the subject of a sentence: whom or what it is about, and which of them. */
final class SubjectReader {
  private static final Set<String> PARTICIPLES =
      Set.of("assigned", "working", "teaching", "hired", "employed", "serving", "scheduled");

  private final SubjectKinds kinds;
  private final NounReader nouns;

  SubjectReader(SubjectKinds kinds) {
    this.kinds = kinds;
    this.nouns = new NounReader(kinds);
  }

  SentenceSubject read(List<Bit> bits) {
    var cursor = new Cursor(bits);
    if (cursor.acceptWords("there")) {
      cursor.expectEnd("\"there\" alone before the modal");
      return SentenceSubject.existential();
    }
    if (cursor.peek(Phrase.Limit.class).isPresent()) {
      return limited(cursor);
    }
    Noun noun = people(cursor);
    Optional<SubjectKind> kind = kinds.of(noun.name());
    boolean records = kind.isEmpty() && !kinds.isParty(noun.name());
    if (records && noun.owner().isEmpty()) {
      var narrowed = new ArrayList<Filter>();
      while (!cursor.atEnd()) {
        narrowed.add(RecordClause.read(cursor, nouns));
      }
      noun = noun.where(narrowed);
    }
    List<Filter> qualifiers = qualifiers(cursor);
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

  /** To the end; "and" may stand before a further "who" or "whose". */
  List<Filter> qualifiers(Cursor cursor) {
    var qualifiers = new ArrayList<Filter>();
    int cut = nextClause(cursor);
    if (cut > 0) {
      var first = new Cursor(List.copyOf(cursor.rest().subList(0, cut)));
      cursor.reset(cursor.mark() + cut + 1);
      qualifiers.addAll(qualifiers(first));
      qualifiers.addAll(qualifiers(cursor));
      return qualifiers;
    }
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      boolean goesOn =
          !qualifiers.isEmpty()
              && cursor.acceptJoint(JointKind.AND)
              && cursor.peek(Phrase.Opener.class).isPresent();
      if (!goesOn) {
        cursor.reset(mark);
      }
      qualifiers.add(qualifier(cursor));
    }
    return qualifiers;
  }

  /** Where "and who" stands ahead; 0 if nowhere. */
  private static int nextClause(Cursor cursor) {
    var run = new BitRun(cursor.rest());
    for (int i = 1; i + 1 < run.size(); i++) {
      boolean who =
          run.phrase(i + 1, Phrase.Opener.class)
              .filter(o -> o.word() == OpenerWord.WHO || o.word() == OpenerWord.WHOSE)
              .isPresent();
      if (who && run.joint(i, JointKind.AND)) {
        return i;
      }
    }
    return 0;
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
        kinds.of(noun.name()).filter(kind -> kind == SubjectKind.CLASS).isPresent()
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
      case Bit.Word word -> before.isEmpty() || !PARTICIPLES.contains(word.lower());
      case Bit.Article _ -> before.isEmpty() || before.getLast() instanceof Bit.Piece;
      case Bit.Piece(Phrase.Joint(_, JointKind joint)) ->
          joint == JointKind.AND || joint == JointKind.OR || joint == JointKind.COMMA;
      case Bit.Piece _ -> false;
    };
  }

  Filter qualifier(Cursor cursor) {
    if (cursor.acceptPreposition("at")) {
      return new Filter.FieldIs(Name.of("site"), List.of(place(nouns.one(cursor, false))));
    }
    if (cursor.acceptPreposition("of")) {
      return Graded.grade(cursor, nouns)
          .orElseThrow(() -> Unplaced.at(cursor.rest(), "\"teachers of grade 3\""));
    }
    if (cursor.acceptPreposition("with")) {
      return new Filter.Has(nouns.one(cursor, true).selection(), /* sameDay= */ false);
    }
    if (cursor.acceptPreposition("in")) {
      return within(cursor);
    }
    Optional<Phrase.Opener> opener = cursor.accept(Phrase.Opener.class);
    if (opener.isPresent()) {
      return relative(cursor, opener.get());
    }
    if (cursor.acceptWords("teaching")) {
      return new Filter.Has(nouns.list(cursor, true).selection(), /* sameDay= */ false);
    }
    if (PARTICIPLES.contains(cursor.word())) {
      return participle(cursor);
    }
    throw Unplaced.at(cursor.rest(), "a subject such as \"teachers at elementary sites\"");
  }

  /** "Elementary sites" are sites called elementary; a proper name stays whole. */
  static Name place(Noun noun) {
    if (noun.determiner() == Determiner.NO || noun.isList()) {
      throw Unplaced.at(noun.first(), "one place");
    }
    String written = noun.name().written();
    String bare = written.replaceAll("(?i)\\s+(sites?|schools)$", "");
    return Name.of(bare);
  }

  private Filter within(Cursor cursor) {
    Optional<Filter> grade = Graded.grade(cursor, nouns);
    if (grade.isPresent()) {
      return grade.get();
    }
    Noun noun = nouns.one(cursor, false);
    if (Graded.isName(noun.name())) {
      return new Filter.FieldIs(Name.of("grade"), List.of(noun.name()));
    }
    return new Filter.Stated(Name.of("in " + noun.name().written()));
  }

  private Filter participle(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> placed = Placed.read(cursor, nouns);
    if (placed.isPresent()) {
      return placed.get();
    }
    cursor.reset(mark);
    return new Filter.Stated(stated(cursor.takeRest()));
  }

  /** "Who teaches both an AM group and a PM group", "whose status is permanent". */
  private Filter relative(Cursor cursor, Phrase.Opener opener) {
    if (opener.word() == OpenerWord.WHOSE) {
      return whose(cursor);
    }
    if (opener.word() != OpenerWord.WHO && opener.word() != OpenerWord.THAT) {
      throw Unplaced.at(opener.span(), "\"who\" or \"whose\"");
    }
    int mark = cursor.mark();
    Optional<Filter> known = new PersonClause(kinds, nouns).read(cursor);
    if (known.isPresent()) {
      return known.get();
    }
    cursor.reset(mark);
    Optional<Filter> has = Finite.has(cursor, nouns);
    if (has.isPresent()) {
      return has.get();
    }
    cursor.reset(mark);
    return new Filter.Stated(stated(cursor.takeRest()));
  }

  private Filter whose(Cursor cursor) {
    var field = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word && !isBe(word.lower())) {
      field.add(word);
      cursor.next();
    }
    boolean not = PersonClause.isNot(cursor);
    if (field.isEmpty() || (!not && !Finite.acceptBe(cursor))) {
      throw Unplaced.at(cursor.rest(), "\"whose role is counselor\"");
    }
    Filter is = is(field, cursor);
    return not ? new Filter.Not(is) : is;
  }

  private Filter is(List<Bit.Word> field, Cursor cursor) {
    Optional<Phrase.Limit> number = cursor.peek(Phrase.Limit.class).filter(SubjectReader::isBare);
    if (number.isPresent()) {
      cursor.next();
      return new Filter.FieldIs(
          NounReader.name(field), List.of(Name.of(number.get().amount().value())));
    }
    Noun values = nouns.list(cursor, false);
    if (values.listed() == Noun.Listed.AND
        || !values.owner().isEmpty()
        || !values.filters().isEmpty()) {
      throw Unplaced.at(values.first(), "one value, or several with \"or\"");
    }
    return new Filter.FieldIs(NounReader.name(field), values.names());
  }

  /** A number that is a name: "whose grade is 3". */
  private static boolean isBare(Phrase.Limit limit) {
    return limit.word() == Phrase.LimitWord.BARE
        && limit.amount().unit().isEmpty()
        && limit.amount().determiner() == Determiner.NONE;
  }

  private static boolean isBe(String word) {
    return word.equals("is") || word.equals("are");
  }

  /** A condition in the agreement's own words, which only a statement in the proposal settles. */
  static Name stated(List<Bit> bits) {
    for (Bit bit : bits) {
      boolean plain =
          switch (bit) {
            case Bit.Word word -> Plain.isPlain(word);
            case Bit.Article article -> article.determiner() != Determiner.NO;
            case Bit.Piece(Phrase.Preposition _) -> true;
            case Bit.Piece(Phrase phrase) -> phrase instanceof Phrase.Being;
          };
      if (!plain) {
        throw Unplaced.at(bit, "a condition in plain words, without numbers or further conditions");
      }
    }
    if (bits.isEmpty()) {
      throw Unplaced.at(List.of(), "what the condition is");
    }
    return Name.of(bits.getFirst().span().to(bits.getLast().span()).flat());
  }
}
