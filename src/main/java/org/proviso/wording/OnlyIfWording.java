package org.proviso.wording;

import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Class size may exceed 30 only with the consent of the teacher" is "shall not exceed 30 without
 * it"; "may have more than two classes only if they volunteer" is "… unless they volunteer".
 */
final class OnlyIfWording {
  private OnlyIfWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    int only = only(run, modal);
    int limit = only < 0 ? -1 : limit(run, modal, only);
    if (limit < 0 || !isMay(run, modal)) {
      return;
    }
    boolean exceeds = run.word(limit - 1, "exceed");
    Phrase.Limit bound = run.limit(limit).orElseThrow();
    boolean more = bound.word() == LimitWord.MORE_THAN && !exceeds;
    boolean opened = run.phrase(only + 1, Phrase.Opener.class).isPresent();
    if (!more && !(exceeds && bound.word() == LimitWord.BARE)) {
      return;
    }
    Bit without =
        opened
            ? Coined.opener(run.span(only + 1), OpenerWord.UNLESS)
            : Coined.preposition(run.span(only + 1), "without");
    run.replace(only, only + 2, without);
    if (exceeds) {
      run.replace(limit - 1, limit + 1, new Bit.Piece(bound.with(LimitWord.AT_MOST)));
    }
    Phrase.Modal may = run.modal(modal).orElseThrow();
    run.replace(
        modal,
        modal + 1,
        new Bit.Piece(new Phrase.Modal(may.span(), ModalWord.MUST, !exceeds, may.sense())));
  }

  private static boolean isMay(BitRun run, int modal) {
    return run.modal(modal)
        .filter(m -> m.word() == ModalWord.MAY && !m.negated() && m.sense() == Phrase.Sense.PLAIN)
        .isPresent();
  }

  /** Where "only if", "only when" or "only with" stands behind the modal, with nothing after it. */
  private static int only(BitRun run, int modal) {
    for (int i = modal + 1; modal >= 0 && i < run.size(); i++) {
      boolean condition =
          run.phrase(i + 1, Phrase.Opener.class)
                  .filter(o -> List.of(OpenerWord.IF, OpenerWord.WHEN).contains(o.word()))
                  .isPresent()
              || run.preposition(i + 1, "with");
      if (run.phrase(i, Phrase.Only.class).isPresent()) {
        return condition && isLast(run, i + 2) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isLast(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      boolean more =
          run.phrase(i, Phrase.Opener.class).isPresent()
              || run.phrase(i, Phrase.Only.class).isPresent()
              || run.limit(i).isPresent()
              || run.joint(i, Phrase.JointKind.COMMA);
      if (more) {
        return false;
      }
    }
    return from < run.size();
  }

  /** The one limit between the modal and "only". */
  private static int limit(BitRun run, int modal, int only) {
    int found = -1;
    for (int i = 0; i < only; i++) {
      if (run.limit(i).isPresent()) {
        if (found >= 0 || i < modal) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
