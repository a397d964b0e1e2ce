package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * What a clause after "who" says of people where a field of the proposal holds it: "who are
 * counselors", "who work at Lincoln", "who teach math".
 */
public final class PersonClause {
  /** Kinds of people that are no role: anybody may be one. */
  private static final Set<Name> NO_ROLE =
      Set.of(
          Name.of("member"),
          Name.of("person"),
          Name.of("people"),
          Name.of("individual"),
          Name.of("volunteer"),
          Name.of("employee"),
          Name.of("worker"));

  private final SubjectKinds kinds;
  private final NounReader nouns;

  /** Whether a word for people says nothing of their role. */
  public static boolean isNoRole(Name name) {
    return NO_ROLE.stream().anyMatch(any -> any.head().equals(name.head()));
  }

  PersonClause(SubjectKinds kinds, NounReader nouns) {
    this.kinds = kinds;
    this.nouns = nouns;
  }

  /** Reads to the end of the cursor or not at all. */
  Optional<Filter> read(Cursor cursor) {
    try {
      Optional<Filter> read = one(cursor);
      return read.isPresent() && cursor.atEnd() ? read : Optional.empty();
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  private Optional<Filter> one(Cursor cursor) {
    if (isNot(cursor)) {
      return role(cursor).map(Filter.Not::new);
    }
    if (Finite.acceptBe(cursor)) {
      int mark = cursor.mark();
      Optional<Filter> placed = Placed.read(cursor, nouns);
      if (placed.isPresent()) {
        return placed;
      }
      cursor.reset(mark);
      return role(cursor);
    }
    int mark = cursor.mark();
    Optional<Filter> placed = Placed.read(cursor, nouns);
    if (placed.isPresent()) {
      return placed;
    }
    cursor.reset(mark);
    return cursor.acceptWords("teach") || cursor.acceptWords("teaches")
        ? taught(cursor)
        : Optional.empty();
  }

  static boolean isNot(Cursor cursor) {
    int mark = cursor.mark();
    boolean not =
        cursor
            .accept(Phrase.Negation.class)
            .filter(n -> n.span().flat().matches("(?i)(is|are) not"))
            .isPresent();
    if (!not) {
      cursor.reset(mark);
    }
    return not;
  }

  /** A role, by a plural or with "a": what is no word for people is left alone. */
  private Optional<Filter> role(Cursor cursor) {
    boolean article = cursor.peekIsArticle(Determiner.A);
    Noun noun = nouns.list(cursor, false);
    boolean plain =
        noun.owner().isEmpty()
            && noun.filters().isEmpty()
            && noun.listed() != Noun.Listed.AND
            && noun.determiner() != Determiner.NO
            && (article || noun.isPlural());
    var names = new ArrayList<Name>();
    for (Name name : noun.names()) {
      boolean person = kinds.isPerson(name);
      boolean role = person && !kinds.isDefined(name) && !isNoRole(name);
      if (!plain || !role) {
        return Optional.empty();
      }
      names.add(Amounted.singular(name));
    }
    return Optional.of(new Filter.FieldIs(Name.of("role"), names));
  }

  /** "Who teach grade 3"; a subject taught stands in the person's field or in the schedule. */
  private Optional<Filter> taught(Cursor cursor) {
    if (Manner.isNext(cursor)) {
      return Optional.empty();
    }
    cursor.acceptPreposition("in");
    Optional<Filter> grade = Graded.grade(cursor, nouns);
    if (grade.isPresent()) {
      return grade;
    }
    Noun noun = nouns.one(cursor, false);
    boolean bare =
        noun.determiner() == Determiner.NONE
            && noun.owner().isEmpty()
            && noun.filters().isEmpty()
            && !noun.isPlural()
            && !kinds.isDefined(noun.name())
            && kinds.of(noun.name()).isEmpty();
    return bare && noun.name().stems().size() == 1
        ? Optional.of(new Filter.FieldIs(Name.of("subject"), List.of(noun.name())))
        : Optional.empty();
  }
}
