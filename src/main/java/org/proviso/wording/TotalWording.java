package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;

/** "The total of a teacher's meetings and trainings shall …": the two together shall. */
final class TotalWording {
  private TotalWording() {}

  static void apply(BitRun run) {
    adjective(run);
    int modal = run.modal();
    int of = of(run);
    boolean several = false;
    boolean plain = of > 0 && modal > of + 1;
    for (int i = of + 1; plain && i < modal; i++) {
      several |= run.joint(i, JointKind.AND);
      boolean word = !run.word(i).isEmpty() || run.joint(i, JointKind.AND, JointKind.COMMA);
      plain = word || run.article(i, Determiner.A, Determiner.EACH, Determiner.ANY, Determiner.THE);
    }
    if (plain && several) {
      Phrase together = new Phrase.Together(run.span(of), /* together= */ true);
      run.replace(modal, modal, together);
      run.remove(0, of + 1);
    } else if (of > 0 && !several) {
      single(run, modal, of);
    }
  }

  /** "Each teacher's total overtime": so many hours in a week are the total of it anyway. */
  private static void adjective(BitRun run) {
    int modal = run.modal();
    boolean rated = false;
    boolean timed = false;
    for (int i = modal + 1; modal > 0 && i < run.size(); i++) {
      boolean rate = run.phrase(i, Phrase.Rate.class).isPresent();
      rated |= rate || run.phrase(i, Phrase.Window.class).isPresent();
      timed |= run.limit(i).filter(limit -> Amounts.isTime(limit.amount())).isPresent();
    }
    boolean ofOne = rated && timed && isOfOne(run, modal);
    for (int i = 0; ofOne && i < modal; i++) {
      int end = run.wordsEnd(i);
      if (end > i + 1 && run.word(i, "total", "combined", "aggregate", "overall")) {
        run.remove(i, i + 1);
        return;
      }
    }
  }

  /** Not of "all teachers", "of teachers", "teachers'": theirs may be the total of them all. */
  private static boolean isOfOne(BitRun run, int modal) {
    boolean one = true;
    for (int i = 0; i < modal; i++) {
      boolean of = run.preposition(i, "of", "for", "by");
      boolean article =
          run.article(
              i + 1,
              Determiner.EACH,
              Determiner.EVERY,
              Determiner.A,
              Determiner.ANY,
              Determiner.NO);
      one &= !run.article(i, Determiner.ALL) && !run.word(i).endsWith("s'") && (!of || article);
    }
    return one;
  }

  /** "The total number of runs", and with a rate "the total time of all runs". */
  private static void single(BitRun run, int modal, int of) {
    boolean rated = false;
    for (int i = modal + 1; i < run.size(); i++) {
      rated |= run.phrase(i, Phrase.Rate.class).isPresent();
    }
    int total = run.article(0, Determiner.THE) ? 1 : 0;
    boolean time = run.word(total + 1, "time", "length", "duration");
    boolean all = run.article(of + 1, Determiner.ALL);
    if (rated && run.word(total, "total") && (time || run.word(total + 1, "number"))) {
      run.remove(of + 1, all ? of + 2 : of + 1);
      run.remove(time ? 0 : total, time ? of + 1 : total + 1);
    }
  }

  /** Where "the total (time) of", "the sum of" ends, at the beginning; -1 if it is not there. */
  private static int of(BitRun run) {
    int at = run.article(0, Determiner.THE) ? 1 : 0;
    if (run.preposition(at, "total of")) {
      return at;
    }
    boolean total =
        run.word(at, "total", "sum", "aggregate")
            || run.phrase(at, Phrase.Together.class).isPresent();
    int noun = run.word(at + 1, "time", "length", "duration", "number") ? at + 2 : at + 1;
    int of = run.word(noun, "spent") ? noun + 1 : noun;
    return total && run.preposition(of, "of", "for", "spent in", "in") ? of : -1;
  }
}
