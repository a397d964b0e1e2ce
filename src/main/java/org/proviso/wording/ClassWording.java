package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.proviso.source.NumberWords;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Classes and grades in the way that the forms read: "grades 4 through 6" is "grades 4-6", "the
 * maximum class size in grade 3 shall be 30" is "the size of each class in grade 3 shall be no more
 * than 30", "at most half of a class in its room" is its attendance.
 */
final class ClassWording {
  private static final String GRADE = "(?i)[0-9]{1,2}|k|tk|kindergarten";

  private ClassWording() {}

  static void apply(BitRun run) {
    size(run);
    share(run);
  }

  /** "Grades K through 3", "grades four and five". */
  static void grades(BitRun run) {
    for (int i = 1; i < run.size(); i++) {
      if (run.word(i - 1, "grade", "grades")) {
        grades(run, i);
      }
    }
  }

  private static void grades(BitRun run, int at) {
    for (int i = at; isGrade(run, i); ) {
      run.replace(i, i + 1, Coined.word(run.span(i), grade(run, i)));
      if (run.preposition(i + 1, "through", "to") && isGrade(run, i + 2)) {
        String range = grade(run, i) + "-" + grade(run, i + 2);
        run.replace(i, i + 3, Coined.word(run.span(i), range));
      }
      i += run.joint(i + 1, JointKind.COMMA) ? 2 : 1;
      i += run.joint(i, JointKind.AND, JointKind.OR) ? 1 : 0;
    }
  }

  private static boolean isGrade(BitRun run, int at) {
    int value = NumberWords.value(run.word(at)).orElse(0);
    return run.word(at).matches(GRADE)
        || (value > 0 && value <= 12)
        || run.limit(at).filter(ClassWording::isPlain).isPresent();
  }

  private static String grade(BitRun run, int at) {
    OptionalInt spelled = NumberWords.value(run.word(at));
    return run.limit(at)
        .map(limit -> limit.amount().value())
        .orElseGet(() -> spelled.isPresent() ? "" + spelled.getAsInt() : text(run.at(at)));
  }

  private static String text(Bit bit) {
    return bit instanceof Bit.Word word ? word.text() : bit.span().flat();
  }

  private static boolean isPlain(Phrase.Limit limit) {
    return limit.word() == LimitWord.BARE
        && limit.amount().unit().isEmpty()
        && limit.amount().value().matches("[0-9]{1,2}");
  }

  private static void size(BitRun run) {
    int at = run.article(0, Determiner.THE) ? 1 : 0;
    boolean most = run.word(at, "maximum");
    boolean least = run.word(at, "minimum");
    int noun = most || least ? at + 1 : at;
    boolean sized = run.word(noun, "class") && run.word(noun + 1, "size", "sizes", "enrollment");
    int modal = run.modal();
    boolean present = modal < 0 && run.being(noun + 2);
    int verb = present ? noun + 2 : modal;
    if (!sized || verb < noun + 2 || (present && !most && !least)) {
      return;
    }
    int limit = present ? verb + 1 : run.being(verb + 1) ? verb + 2 : verb + 1;
    var amount = run.limit(limit);
    boolean bare = amount.filter(l -> l.word() == LimitWord.BARE).isPresent();
    boolean capped = amount.filter(l -> l.word() == LimitWord.AT_MOST).isPresent();
    boolean grades = isGrades(run, noun + 2, verb) || noun + 2 == verb;
    int tail = perClass(run, limit + 1) ? limit + 2 : limit + 1;
    boolean behind = tail < run.size() && isGrades(run, tail, run.size());
    boolean bounded = most || least ? bare || (most && capped) : capped;
    boolean denied = run.modal(verb).filter(Phrase.Modal::negated).isPresent();
    boolean turned = most || least || noun + 2 < verb || behind;
    List<Bit> excepted = behind ? List.of() : excepted(run, tail);
    boolean all = behind || tail + excepted.size() >= run.size();
    if (!grades || !bounded || denied || !turned || !all) {
      return;
    }
    List<Bit> words = ofEachClass(run, noun);
    in(run, words, noun + 2, verb);
    if (behind) {
      in(run, words, tail, run.size());
    }
    words.add(present ? Coined.must(run.span(verb)) : run.at(verb));
    words.add(Coined.be(run.span(verb)));
    LimitWord word = least ? LimitWord.AT_LEAST : LimitWord.AT_MOST;
    words.add(new Bit.Piece(amount.orElseThrow().with(word)));
    words.addAll(excepted);
    run.become(words);
  }

  /** "35 students per class" of the class size says it twice. */
  private static boolean perClass(BitRun run, int at) {
    return run.phrase(at, Phrase.Rate.class)
        .filter(rate -> rate.count() == 1 && rate.unit().equals("class"))
        .isPresent();
  }

  /** "The size of each class". */
  private static List<Bit> ofEachClass(BitRun run, int noun) {
    var words = new ArrayList<Bit>();
    words.add(Coined.article(run.span(0), Determiner.THE));
    String figure = run.word(noun + 1).replaceFirst("^sizes$", "size");
    words.add(Coined.word(run.span(noun + 1), figure));
    words.add(Coined.preposition(run.span(noun), "of"));
    words.add(Coined.article(run.span(noun), Determiner.EACH));
    words.add(Coined.word(run.span(noun), "class"));
    return words;
  }

  /** ", except in music", to the end. */
  private static List<Bit> excepted(BitRun run, int from) {
    int at = run.joint(from, JointKind.COMMA) ? from + 1 : from;
    boolean except =
        run.opens(at, OpenerWord.EXCEPT, OpenerWord.UNLESS)
            || run.preposition(at, "except for", "other than");
    return except ? run.bits().subList(from, run.size()) : List.of();
  }

  /** "In grades 4-6", "for grade 3". */
  private static boolean isGrades(BitRun run, int from, int to) {
    if (run.preposition(from, "in", "for") && run.word(from + 1, "kindergarten")) {
      return from + 2 == to;
    }
    boolean opened = run.preposition(from, "in", "for") && run.word(from + 1, "grade", "grades");
    for (int i = from + 2; i < to; i++) {
      if (!run.word(i).matches(GRADE + "|(?:[0-9]{1,2}|k|tk|kindergarten)-[0-9]{1,2}")
          && run.phrase(i, Phrase.Joint.class).isEmpty()) {
        return false;
      }
    }
    return opened && from + 2 < to;
  }

  private static void in(BitRun run, List<Bit> words, int from, int to) {
    for (int i = from; i < to; i++) {
      words.add(i == from ? Coined.preposition(run.span(i), "in") : run.at(i));
    }
  }

  /** "At most 50 % of the students of a class shall be (present) in its room". */
  private static void share(BitRun run) {
    var percent = run.phrase(0, Phrase.Percentage.class);
    int at = run.article(1, Determiner.THE) ? 2 : 1;
    if (percent.isEmpty() || !run.word(at, "students", "pupils")) {
      return;
    }
    boolean listed = run.word(at + 1, "assigned", "enrolled");
    int of = listed ? at + 2 : at + 1;
    boolean ofClass =
        run.preposition(of, "to", "in", "of")
            && run.article(of + 1, Determiner.A, Determiner.EACH, Determiner.ANY)
            && run.word(of + 2, "class", "cohort");
    int modal = run.modal();
    boolean plain =
        modal == of + 3 && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    int once = SameTimeWording.when(run);
    int end = once < 0 ? run.size() : once;
    if (!ofClass || !plain || !inRoom(run, modal + 1, end)) {
      return;
    }
    Bit noun = run.at(of + 2);
    run.replace(
        0,
        run.size(),
        Coined.article(run.span(at), Determiner.THE),
        Coined.word(run.span(at), "attendance"),
        Coined.preposition(run.span(at), "of"),
        Coined.article(run.span(at), Determiner.EACH),
        noun,
        run.at(modal),
        Coined.be(run.span(modal)),
        run.at(0),
        Coined.article(run.span(at), Determiner.THE),
        Coined.word(run.span(at), "students"),
        Coined.word(run.span(at), "assigned"));
    if (once > 0) {
      atAnyTime(run);
    }
  }

  private static void atAnyTime(BitRun run) {
    Span last = run.span(run.size() - 1);
    run.replace(
        run.size(),
        run.size(),
        Coined.preposition(last, "at"),
        Coined.article(last, Determiner.ANY),
        Coined.word(last, "time"));
  }

  /** "Be (present) in its room", or no more than "be present". */
  private static boolean inRoom(BitRun run, int from, int end) {
    int at = run.being(from) ? from + 1 : run.size();
    boolean present = run.word(at, "present");
    at += present ? 1 : 0;
    if (present && at == end) {
      return true;
    }
    boolean in = run.preposition(at, "in");
    at += in && run.article(at + 1, Determiner.THE, Determiner.A, Determiner.THEIR) ? 2 : 1;
    at += run.word(at, "its") ? 1 : 0;
    boolean room = in && run.word(at, "room", "classroom");
    return room && at + 1 == end;
  }
}
