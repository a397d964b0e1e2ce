package org.proviso.wording;

import java.util.stream.IntStream;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No employee shall be disciplined without just cause", "employees may be disciplined only for
 * just cause": nobody shall be, unless there is just cause. Whether there is, no rule can tell.
 */
final class CauseWording {
  private CauseWording() {}

  static void apply(BitRun run) {
    int cause = run.size() - 1;
    boolean cited =
        run.word(cause, "cause") && run.word(cause - 1, "just", "good", "proper", "sufficient");
    if (!cited || run.modal() < 0) {
      return;
    }
    boolean without =
        run.preposition(cause - 2, "without") || run.opens(cause - 2, OpenerWord.EXCEPT);
    if (without && denies(run)) {
      unless(run, cause - 2, cause - 1);
    } else if (run.preposition(cause - 2, "for")
        && run.phrase(cause - 3, Phrase.Only.class).isPresent()
        && allowsOrAsks(run)) {
      unless(run, cause - 3, cause - 1);
      deny(run);
    }
  }

  private static void unless(BitRun run, int from, int cause) {
    var at = run.span(from);
    run.replace(from, cause, Coined.opener(at, OpenerWord.UNLESS), Coined.word(at, "there is"));
  }

  private static boolean denies(BitRun run) {
    int modals = 0;
    for (int i = 0; i < run.size(); i++) {
      modals += run.modal(i).isPresent() ? 1 : 0;
    }
    boolean nobody = run.article(0, Determiner.NO);
    boolean not = run.modal(run.modal()).filter(Phrase.Modal::negated).isPresent();
    return modals == 1 && nobody != not;
  }

  private static boolean allowsOrAsks(BitRun run) {
    return run.modal(run.modal())
        .filter(said -> !said.negated() && said.sense() == Phrase.Sense.PLAIN)
        .filter(_ -> !run.article(0, Determiner.NO))
        .filter(_ -> IntStream.range(0, run.size()).noneMatch(i -> run.joint(i, JointKind.AND)))
        .isPresent();
  }

  private static void deny(BitRun run) {
    int modal = run.modal();
    var not =
        new Phrase.Modal(run.span(modal), ModalWord.MUST, /* negated= */ true, Phrase.Sense.PLAIN);
    run.replace(modal, modal + 1, new Bit.Piece(not));
  }
}
