package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** Who may use or take up to three release days may have so many, and no more (S28). */
final class UseWording {
  private UseWording() {}

  static void apply(BitRun run) {
    int at = run.modal() + 1;
    boolean counts =
        run.limit(at + 1)
            .filter(limit -> !Amounts.isTime(limit.amount()) && !limit.amount().unit().isEmpty())
            .filter(limit -> limit.word() != Phrase.LimitWord.BARE)
            .isPresent();
    if (at > 0 && counts && run.word(at, "use", "take")) {
      run.replace(at, at + 1, Coined.word(run.span(at), "have"));
    }
  }
}
