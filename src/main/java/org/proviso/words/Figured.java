package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * How large somebody's class is: "teachers whose class exceeds 30 students", "classes with more
 * than 25 students", "if a class has more than 30 students, the teacher …".
 */
public final class Figured {
  private static final Name CLASS_SIZE = Name.of("class size");

  private Figured() {}

  /** "Class exceeds 30 students", "caseload is more than 55"; else the cursor is where it was. */
  static Optional<Filter> whose(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Name> field = field(cursor);
    Optional<Filter> read = field.flatMap(of -> compared(cursor, of));
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  /** "With more than 25 students", of classes. */
  static Optional<Filter> with(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Phrase.Limit> limit =
        cursor.acceptPreposition("with") || cursor.acceptPreposition("of")
            ? cursor.accept(Phrase.Limit.class).filter(l -> isOfStudents(l, true))
            : Optional.empty();
    if (limit.isEmpty() || limit.get().word() == LimitWord.BARE) {
      cursor.reset(mark);
      return Optional.empty();
    }
    boolean graded =
        cursor.nextIsPreposition("in") && new BitRun(cursor.rest()).word(1, "grade", "grades");
    if (!cursor.atEnd() && !graded && !cursor.nextIsPreposition("at")) {
      // "With more than three students on individual plans" is not its size.
      throw Unplaced.at(cursor.rest(), "a number of students, and no more of them");
    }
    return Optional.of(filter(Name.of("size"), Amounts.relation(limit.get().word()), limit.get()));
  }

  private static Optional<Name> field(Cursor cursor) {
    if (cursor.acceptWords("class size") || cursor.acceptWords("class")) {
      return Optional.of(CLASS_SIZE);
    }
    if (cursor.acceptWords("caseload") || cursor.acceptWords("size")) {
      int behind = cursor.mark();
      cursor.reset(behind - 1);
      Name name = Name.of(cursor.word());
      cursor.next();
      return Optional.of(name);
    }
    return Optional.empty();
  }

  private static Optional<Filter> compared(Cursor cursor, Name field) {
    boolean verb = cursor.acceptWords("has") || Finite.acceptBe(cursor);
    return cursor
        .accept(Phrase.Limit.class)
        .filter(limit -> limit.word() != LimitWord.BARE && isOfStudents(limit, false))
        .filter(limit -> verb != limit.span().flat().matches("(?i)exceed.*"))
        .map(limit -> filter(field, Amounts.relation(limit.word()), limit));
  }

  private static boolean isOfStudents(Phrase.Limit limit, boolean said) {
    String unit = Amounts.unit(limit.amount());
    boolean students = unit.equals("student") || unit.equals("pupil");
    return (students || (!said && unit.isEmpty()))
        && limit.amount().adjectives().isEmpty()
        && limit.amount().determiner() == Determiner.NONE;
  }

  private static Filter filter(Name field, Relation relation, Phrase.Limit limit) {
    var number =
        new Phrase.Amount(
            limit.amount().span(), Determiner.NONE, limit.amount().value(), List.of(), "");
    return new Filter.FieldCompares(field, relation, new Bound.Fixed(Amounts.things(number, "")));
  }

  /** "If a class has more than 30 students, the teacher shall": a teacher whose class is so. */
  public static void conditions(BitRun run) {
    boolean when = run.opens(0, OpenerWord.IF, OpenerWord.WHEN, OpenerWord.WHERE);
    boolean article = run.article(1, Determiner.A, Determiner.ANY, Determiner.THE);
    int noun = article ? 2 : run.word(2, "size") ? 1 : 0;
    int verb = run.word(noun + 1, "size") ? noun + 2 : noun + 1;
    // "Exceeds 30 students" is one limit, "has more than 30 students" a verb and one.
    verb -= run.limit(verb).isPresent() ? 1 : 0;
    boolean of = noun > 0 && run.word(noun, "class") && run.joint(verb + 2, JointKind.COMMA);
    boolean teacher =
        run.article(verb + 3, Determiner.THE)
            && run.word(verb + 4, "teacher")
            && run.modal(verb + 5).isPresent();
    if (!when || !of || !teacher) {
      return;
    }
    var clause = new Cursor(run.bits().subList(noun, verb + 2));
    if (whose(clause).isEmpty() || !clause.atEnd()) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.add(run.at(verb + 4));
    bits.add(Coined.opener(run.span(0), OpenerWord.WHOSE));
    bits.addAll(run.bits().subList(noun, verb + 2));
    bits.addAll(run.bits().subList(verb + 5, run.size()));
    boolean negated = run.modal(verb + 5).filter(Phrase.Modal::negated).isPresent();
    if (negated) {
      bits.set(0, Coined.article(run.span(0), Determiner.A));
    }
    run.become(bits);
  }
}
