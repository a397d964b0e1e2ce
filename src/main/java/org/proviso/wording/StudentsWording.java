package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * How many students are in a class is its size: "the number of students in any music class shall
 * not exceed 40", "there shall be no more than 40 students in any music class".
 */
final class StudentsWording {
  private StudentsWording() {}

  static void apply(BitRun run) {
    number(run);
    there(run);
  }

  /** "The (total, maximum) number of students in any music class", "the maximum size of one". */
  private static void number(BitRun run) {
    boolean most = run.word(1, "maximum");
    int number = most || run.word(1, "total") ? 2 : 1;
    int in = number + 3;
    boolean students =
        run.article(0, Determiner.THE)
            && run.word(number, "number")
            && run.preposition(number + 1, "of")
            && isStudents(run, number + 2)
            && run.preposition(in, "in");
    boolean size =
        run.article(0, Determiner.THE)
            && most
            && run.word(number, "size", "enrollment")
            && run.preposition(number + 1, "of", "in");
    in = size ? number + 1 : in;
    int modal = run.modal();
    int end = students || size ? classes(run, in + 1) : -1;
    boolean denied = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    if (end < 0 || modal < end || denied) {
      return;
    }
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    Optional<Phrase.Limit> bound = run.limit(limit);
    if (most) {
      if (bound.filter(l -> isAny(l, LimitWord.BARE, LimitWord.AT_MOST)).isEmpty()) {
        return;
      }
      run.replace(limit, limit + 1, bound.get().with(LimitWord.AT_MOST));
    }
    run.replace(0, end, size(run, in + 1, end));
  }

  /** "There shall be no more than 40 students in any music class". */
  private static void there(BitRun run) {
    Optional<Phrase.Limit> students =
        run.limit(3)
            .filter(l -> isAny(l, LimitWord.AT_MOST, LimitWord.AT_LEAST))
            .filter(l -> Amounts.unit(l.amount()).matches("student|pupil"));
    boolean there =
        run.word(0, "there")
            && run.modal() == 1
            && !run.modal(1).orElseThrow().negated()
            && run.being(2)
            && students.isPresent()
            && run.preposition(4, "in");
    int end = there ? classes(run, 5) : -1;
    if (end < 0) {
      return;
    }
    var bits = new ArrayList<>(size(run, 5, end));
    bits.addAll(run.bits().subList(1, 4));
    run.replace(0, end, bits);
  }

  private static boolean isStudents(BitRun run, int at) {
    return run.word(at, "students", "pupils", "children");
  }

  private static boolean isAny(Phrase.Limit limit, LimitWord... words) {
    return List.of(words).contains(limit.word()) && limit.amount().adjectives().isEmpty();
  }

  /** Where "any music class" ends that begins there, or -1; "all classes" may be meant together. */
  private static int classes(BitRun run, int from) {
    int end = run.wordsEnd(from + 1);
    boolean each =
        run.article(from, Determiner.A, Determiner.ANY, Determiner.EACH, Determiner.EVERY);
    return each && run.word(end - 1, "class", "cohort") ? end : -1;
  }

  /** "The size of each music class". */
  private static List<Bit> size(BitRun run, int from, int end) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(from), Determiner.THE));
    bits.add(Coined.word(run.span(from), "size"));
    bits.add(Coined.preposition(run.span(from), "of"));
    bits.add(Coined.article(run.span(from), Determiner.EACH));
    bits.addAll(run.bits().subList(from + 1, end));
    return bits;
  }
}
