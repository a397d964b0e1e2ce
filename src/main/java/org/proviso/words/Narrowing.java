package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/**
 * What narrows the people of a subject, behind its name: "at elementary sites", "of grade 3", "who
 * teach band", "whose status is permanent", "with fewer than three years of service".
 */
public final class Narrowing {
  private static final Set<String> PARTICIPLES =
      Set.of("assigned", "working", "teaching", "hired", "employed", "serving", "scheduled");

  private final SubjectKinds kinds;
  private final NounReader nouns;

  public Narrowing(SubjectKinds kinds, NounReader nouns) {
    this.kinds = kinds;
    this.nouns = nouns;
  }

  /** "Teachers new to the District". */
  static boolean isNewTo(Cursor cursor) {
    int mark = cursor.mark();
    boolean newTo = cursor.acceptWords("new") && cursor.nextIsPreposition("to");
    cursor.reset(mark);
    return newTo;
  }

  /** Whether a word opens such a phrase: "teachers assigned to kindergarten". */
  public static boolean opens(Bit.Word word) {
    return PARTICIPLES.contains(word.lower());
  }

  /** To the end; "and" may stand before a further "who" or "whose". */
  public List<Filter> all(Cursor cursor) {
    var qualifiers = new ArrayList<Filter>();
    int cut = nextClause(cursor);
    if (cut > 0) {
      var first = new Cursor(List.copyOf(cursor.rest().subList(0, cut)));
      cursor.reset(cursor.mark() + cut + 1);
      qualifiers.addAll(all(first));
      qualifiers.addAll(all(cursor));
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
      qualifiers.add(one(cursor));
    }
    return qualifiers;
  }

  /** Where "and who" stands ahead; 0 if nowhere. */
  private static int nextClause(Cursor cursor) {
    var run = new BitRun(cursor.rest());
    for (int i = 1; i + 1 < run.size(); i++) {
      boolean who = run.opens(i + 1, OpenerWord.WHO, OpenerWord.WHOSE);
      if (who && run.joint(i, JointKind.AND)) {
        return i;
      }
    }
    return 0;
  }

  /** Reads the next thing that narrows, with a "not" before it. */
  public Filter one(Cursor cursor) {
    if (cursor
        .peek(Phrase.Negation.class)
        .filter(n -> n.span().flat().equalsIgnoreCase("not"))
        .isPresent()) {
      cursor.next();
      return new Filter.Not(plain(cursor));
    }
    return plain(cursor);
  }

  private Filter plain(Cursor cursor) {
    Optional<Filter> bracketed = Graded.bracketed(cursor);
    if (bracketed.isPresent()) {
      return bracketed.get();
    }
    if (cursor.acceptPreposition("on")) {
      return on(nouns.one(cursor, false));
    }
    if (cursor.acceptPreposition("at")) {
      return Placed.site(nouns.one(cursor, false));
    }
    if (cursor.acceptPreposition("of")) {
      return Graded.grade(cursor, nouns)
          .orElseThrow(() -> Unplaced.at(cursor.rest(), "\"teachers of grade 3\""));
    }
    if (cursor.acceptPreposition("with")) {
      Optional<Filter> years = Years.read(cursor);
      if (years.isPresent()) {
        return alone(years.get(), cursor);
      }
      return new Filter.Has(nouns.one(cursor, true).selection(), /* sameDay= */ false);
    }
    if (cursor.acceptPreposition("in")) {
      return within(cursor);
    }
    Optional<Phrase.Opener> opener = cursor.accept(Phrase.Opener.class);
    if (opener.isPresent()) {
      return relative(cursor, opener.get());
    }
    if (isNewTo(cursor)) {
      return new Filter.Stated(Name.of("is " + PlainCondition.of(cursor.takeRest()).written()));
    }
    if (cursor.acceptWords("teaching")) {
      return new Filter.Has(nouns.list(cursor, true).selection(), /* sameDay= */ false);
    }
    if (PARTICIPLES.contains(cursor.word())) {
      return participle(cursor);
    }
    throw Unplaced.at(cursor.rest(), "a subject such as \"teachers at elementary sites\"");
  }

  /** "On leave", "on probation": in whatever words, as the proposal says it. */
  private static Filter on(Noun noun) {
    if (noun.determiner() == Determiner.NO
        || !noun.owner().isEmpty()
        || !noun.filters().isEmpty()) {
      throw Unplaced.at(noun.first(), "what they are on, in plain words");
    }
    return new Filter.Stated(Name.of("on " + noun.name().written()));
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
    Optional<Filter> known = Hired.read(cursor).or(() -> Placed.read(cursor, nouns));
    if (known.isPresent()) {
      return known.get();
    }
    cursor.reset(mark);
    return new Filter.Stated(PlainCondition.of(cursor.takeRest()));
  }

  /** "Who teaches both an AM group and a PM group", "whose status is permanent". */
  private Filter relative(Cursor cursor, Phrase.Opener opener) {
    if (opener.word() == OpenerWord.WHOSE) {
      return whose(cursor);
    }
    if (opener.word() != OpenerWord.WHO && opener.word() != OpenerWord.THAT) {
      throw Unplaced.at(opener.span(), "\"who\" or \"whose\"");
    }
    return clause(cursor);
  }

  /** What stands behind "who". */
  private Filter clause(Cursor cursor) {
    int mark = cursor.mark();
    if (Hired.be(cursor)) {
      Optional<Filter> known = Hired.read(cursor).or(() -> Status.alone(cursor));
      if (known.isPresent()) {
        return known.get();
      }
    }
    cursor.reset(mark);
    if (cursor.acceptWords("have") || cursor.acceptWords("has")) {
      Optional<Filter> years = Years.read(cursor);
      if (years.isPresent()) {
        return alone(years.get(), cursor);
      }
    }
    cursor.reset(mark);
    Optional<Filter> clause = new PersonClause(kinds, nouns).read(cursor);
    if (clause.isPresent()) {
      return clause.get();
    }
    cursor.reset(mark);
    Optional<Filter> denied = denied(cursor);
    if (denied.isPresent()) {
      return denied.get();
    }
    Optional<Filter> has = Finite.has(cursor, nouns);
    if (has.isPresent()) {
      return has.get();
    }
    cursor.reset(mark);
    return new Filter.Stated(ofOne(PlainCondition.of(cursor.takeRest())));
  }

  /** "Who is not on probation", "who do not coach". */
  private Optional<Filter> denied(Cursor cursor) {
    boolean being = PersonClause.isNot(cursor);
    boolean doing =
        !being
            && cursor
                .peek(Phrase.Negation.class)
                .filter(not -> not.span().flat().matches("(?i)do(es)? not"))
                .isPresent();
    if (doing) {
      cursor.next();
    }
    return being || doing
        ? Optional.of(new Filter.Not(being ? state(cursor) : clause(cursor)))
        : Optional.empty();
  }

  /** What somebody is, or is not. */
  private Filter state(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> known =
        Hired.read(cursor).or(() -> Status.alone(cursor)).or(() -> Placed.read(cursor, nouns));
    if (known.isPresent()) {
      return known.get();
    }
    cursor.reset(mark);
    return new Filter.Stated(Name.of("is " + PlainCondition.of(cursor.takeRest()).written()));
  }

  /** "Who are pregnant" asks each of them whether she "is pregnant". */
  private static Name ofOne(Name clause) {
    return Name.of(clause.written().replaceFirst("^are\\b", "is").replaceFirst("^were\\b", "was"));
  }

  /** "Three years of service at the school": where is said of the service. */
  private static Filter alone(Filter years, Cursor cursor) {
    if (cursor.peek(Phrase.Preposition.class).isPresent()) {
      throw Unplaced.at(cursor.rest(), "years of service and nothing more of them");
    }
    return years;
  }

  private Filter whose(Cursor cursor) {
    Optional<Filter> counted = Years.whose(cursor).or(() -> Figured.whose(cursor));
    if (counted.isPresent()) {
      return counted.get();
    }
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
    List<Name> grades = Graded.values(NounReader.name(field), cursor);
    if (!grades.isEmpty()) {
      return new Filter.FieldIs(NounReader.name(field), grades);
    }
    Optional<Phrase.Limit> number = cursor.peek(Phrase.Limit.class).filter(Narrowing::isBare);
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
}
