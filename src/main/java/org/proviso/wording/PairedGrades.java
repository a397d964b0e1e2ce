package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Two amounts, each for its own grades: "at least 240 minutes each day in grades 4-12 and 230
 * minutes in grades 1-3" is one sentence about the former and one about the latter.
 */
final class PairedGrades {
  private PairedGrades() {}

  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    int first = modal < 0 ? -1 : limit(run, modal + 1);
    int grades = first < 0 ? -1 : grades(run, first + 1);
    int joint = grades < 0 ? -1 : end(run, grades);
    if (joint < 0 || !(run.joint(joint, JointKind.AND) || isCommaAnd(run, joint))) {
      return List.of(bits);
    }
    int second = run.joint(joint, JointKind.COMMA) ? joint + 2 : joint + 1;
    int others = grades(run, second + 1);
    boolean last = others > 0 && end(run, others) == run.size();
    Optional<Phrase.Limit> other =
        run.limit(second).flatMap(limit -> as(run.limit(first).orElseThrow(), limit));
    if (!last || other.isEmpty() || !isSameNoun(run, first, grades, second, others)) {
      return List.of(bits);
    }
    return List.of(
        sentence(run, first, run.limit(first).orElseThrow(), grades, joint, grades),
        sentence(run, first, other.get(), others, run.size(), grades));
  }

  private static boolean isCommaAnd(BitRun run, int at) {
    return run.joint(at, JointKind.COMMA) && run.joint(at + 1, JointKind.AND);
  }

  private static int limit(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.limit(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Where "in grades" begins, before any further limit. */
  private static int grades(BitRun run, int from) {
    for (int i = from; i < run.size() && run.limit(i).isEmpty(); i++) {
      if (run.preposition(i, "in", "for") && run.word(i + 1, "grade", "grades")) {
        return i;
      }
    }
    return -1;
  }

  private static int end(BitRun run, int grades) {
    int at = run.wordsEnd(grades + 2);
    return at;
  }

  private static Optional<Phrase.Limit> as(Phrase.Limit one, Phrase.Limit other) {
    boolean word = other.word() == LimitWord.BARE || other.word() == one.word();
    boolean bare = other.amount().unit().isEmpty() && other.amount().adjectives().isEmpty();
    boolean same = Amounts.unit(other.amount()).equals(Amounts.unit(one.amount()));
    boolean bounds = one.word() == LimitWord.AT_LEAST || one.word() == LimitWord.AT_MOST;
    if (!word || !bounds || !(bare || same)) {
      return Optional.empty();
    }
    Phrase.Amount amount = other.amount();
    var adjectives =
        amount.adjectives().isEmpty() ? one.amount().adjectives() : amount.adjectives();
    return Optional.of(
        new Phrase.Limit(other.span(), one.word(), amount.of(adjectives, one.amount().unit())));
  }

  /** The second amount is of nothing, or of what the first is of. */
  private static boolean isSameNoun(BitRun run, int first, int grades, int second, int others) {
    var one = new ArrayList<String>();
    for (int i = first + 1; i < grades; i++) {
      if (run.phrase(i, Phrase.Rate.class).isEmpty()) {
        one.add(run.span(i).flat());
      }
    }
    var other = new ArrayList<String>();
    for (int i = second + 1; i < others; i++) {
      other.add(run.span(i).flat());
    }
    return other.isEmpty() || other.equals(one);
  }

  /** The grades go behind the subject; what stands between the amount and them is kept. */
  private static List<Bit> sentence(
      BitRun run, int first, Phrase.Limit limit, int from, int to, int grades) {
    var all = new ArrayList<>(run.bits().subList(0, run.modal()));
    all.add(Coined.preposition(run.span(from), "in"));
    all.addAll(run.bits().subList(from + 1, to));
    all.addAll(run.bits().subList(run.modal(), first));
    all.add(new Bit.Piece(limit));
    all.addAll(run.bits().subList(first + 1, grades));
    return all;
  }
}
