package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.TimeWord;
import org.proviso.words.BitRun;

/** "Between the hours of 8:00 a.m. and 3:00 p.m." is between the two clock times. */
final class HoursWording {
  private HoursWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean hours =
          run.preposition(i, "between")
              && run.article(i + 1, Determiner.THE)
              && run.word(i + 2, "hours")
              && run.preposition(i + 3, "of")
              && run.joint(i + 5, JointKind.AND);
      var from = run.phrase(i + 4, Phrase.Clock.class).filter(HoursWording::isLone);
      var to = run.phrase(i + 6, Phrase.Clock.class).filter(HoursWording::isLone);
      if (hours && from.isPresent() && to.isPresent()) {
        run.replace(
            i,
            i + 7,
            new Phrase.Clock(
                run.span(i).to(run.span(i + 6)),
                TimeWord.BETWEEN,
                from.get().from(),
                to.get().from(),
                from.get().halfDayTaken() || to.get().halfDayTaken()));
      }
    }
  }

  private static boolean isLone(Phrase.Clock clock) {
    return clock.word() == TimeWord.AT && clock.from() == clock.to();
  }
}
