package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "An employee who works more than five consecutive hours": so many without an end lie in one day,
 * as where they are a limit. Without "consecutive" they may be those of a day or of one stretch.
 */
final class ClauseOfDay {
  private ClauseOfDay() {}

  static void apply(BitRun run) {
    boolean opened = false;
    for (int i = 0; i < run.size(); i++) {
      opened |= run.phrase(i, Phrase.Opener.class).isPresent();
      boolean ends =
          i + 1 == run.size()
              || run.modal(i + 1).isPresent()
              || run.joint(i + 1, Phrase.JointKind.COMMA);
      if (opened && ends && run.word(i - 1, "work", "works") && isUnbroken(run, i)) {
        run.replace(
            i + 1, i + 1, new Bit.Piece(new Phrase.Rate(run.span(i), RateWord.A, 1, "day")));
        return;
      }
    }
  }

  private static boolean isUnbroken(BitRun run, int at) {
    return run.limit(at)
        .map(Phrase.Limit::amount)
        .filter(amount -> Amounts.isTime(amount))
        .filter(amount -> amount.adjectives().stream().anyMatch("consecutive"::equalsIgnoreCase))
        .isPresent();
  }
}
