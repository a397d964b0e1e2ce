package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.source.Grades;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;

/** Which grade: "in grade 3", "of grades 4 and 5", "grade 3 teachers". */
public final class Graded {
  private static final Name GRADE = Name.of("grade");
  private static final String SPELLED = "[0-9]{1,2}|[Kk]|TK|kindergarten";

  private static final String RANGE =
      "(TK|PK|K|[1-9])[-\\u2013]([1-9]|1[0-2])|(TK|PK|K)[-\\u2013]K";

  private Graded() {}

  /** "Grade 3", "grades 4 and 5" where the cursor stands. */
  public static Optional<Filter> grade(Cursor cursor, NounReader nouns) {
    if (!cursor.acceptWords("grade") && !cursor.acceptWords("grades")) {
      return Optional.empty();
    }
    List<Name> grades = several(cursor);
    List<Name> names = grades.isEmpty() ? nouns.list(cursor, false).names() : grades;
    return Optional.of(new Filter.FieldIs(GRADE, names));
  }

  /** "4", "K, 1, and 2" where the cursor stands; nothing if it is no grade. */
  private static List<Name> several(Cursor cursor) {
    var grades = new ArrayList<Name>();
    Optional<Name> one = single(cursor);
    while (one.isPresent()) {
      grades.add(one.get());
      int mark = cursor.mark();
      joint(cursor);
      one = single(cursor);
      if (one.isEmpty()) {
        cursor.reset(mark);
      }
    }
    return grades;
  }

  /** "Whose grade is 4 or 5". */
  static List<Name> values(Name field, Cursor cursor) {
    return field.equals(GRADE) ? several(cursor) : List.of();
  }

  /** "Teachers (7-12)", "classes (K-3)". */
  static Optional<Filter> bracketed(Cursor cursor) {
    Optional<String> grade =
        cursor
            .peek(Phrase.Bracketed.class)
            .filter(bracketed -> bracketed.inside().size() == 1)
            .map(bracketed -> bracketed.inside().getFirst().span().flat())
            .filter(text -> text.matches("(?i)(grades? )?" + RANGE));
    grade.ifPresent(text -> cursor.next());
    return grade.map(
        text ->
            new Filter.FieldIs(GRADE, List.of(Name.of(text.replaceFirst("(?i)^grades? ", "")))));
  }

  private static void joint(Cursor cursor) {
    cursor.acceptJoint(Phrase.JointKind.COMMA);
    cursor.acceptJoint(Phrase.JointKind.AND, Phrase.JointKind.OR);
  }

  /** Whether the name alone says which grade: "in kindergarten", "in TK". */
  static boolean isName(Name name) {
    return name.written().matches("(?i)kindergarten|TK|pre-?K");
  }

  /** The grammar gives the number after "grade" as a word, and after "is" as a number. */
  private static Optional<Name> single(Cursor cursor) {
    Optional<Phrase.Limit> number =
        cursor
            .peek(Phrase.Limit.class)
            .filter(limit -> limit.word() == Phrase.LimitWord.BARE)
            .filter(limit -> limit.amount().unit().isEmpty())
            .filter(limit -> limit.amount().determiner() == Phrase.Determiner.NONE);
    if (number.isPresent()) {
      cursor.next();
      return Optional.of(Name.of(number.get().amount().value()));
    }
    if (!cursor.atEnd()
        && cursor.peek() instanceof Bit.Word word
        && word.text().matches("(?i)" + SPELLED + "|" + RANGE)) {
      cursor.next();
      return Optional.of(Name.of(word.text()));
    }
    return Optional.empty();
  }

  /** The grade before people, and how many words say it: "grade 3", "fourth grade". */
  record Before(Name grade, int words) {}

  /** "Grade 3 teachers" are teachers whose grade is 3, unless a definition has the whole. */
  static Optional<Before> before(List<Bit.Word> words, SubjectKinds kinds) {
    if (words.size() < 2 || kinds.isDefined(NounReader.name(words))) {
      return Optional.empty();
    }
    return grade(words)
        .filter(before -> before.words() < words.size())
        .filter(
            before -> kinds.isPerson(NounReader.name(words.subList(before.words(), words.size()))));
  }

  /** The number of "fourth", "fourth-grade". */
  public static Optional<String> place(String word) {
    int place = Grades.ordinal(word.replace("-grade", ""));
    return place > 0 ? Optional.of(String.valueOf(place)) : Optional.empty();
  }

  private static Optional<Before> grade(List<Bit.Word> words) {
    String first = words.get(0).lower();
    if (first.equals("grade") && words.get(1).text().matches("(?i)" + SPELLED)) {
      return Optional.of(new Before(Name.of(words.get(1).text()), 2));
    }
    boolean hyphen = first.endsWith("-grade");
    boolean graded = hyphen || words.get(1).lower().equals("grade");
    return place(first).filter(_ -> graded).map(of -> new Before(Name.of(of), hyphen ? 1 : 2));
  }
}
