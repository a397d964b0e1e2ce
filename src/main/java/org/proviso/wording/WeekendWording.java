package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "More than two weekends of standby": standby on more than two weekends. */
final class WeekendWording {
  private WeekendWording() {}

  static void apply(BitRun run) {
    for (int i = run.modal() + 2; i < run.size() && run.modal() > 0; i++) {
      int noun = i + 2;
      Optional<Phrase.Limit> weekends =
          run.limit(i).filter(limit -> limit.amount().unit().matches("(?i)weekends?"));
      int end = run.wordsEnd(noun);
      if (weekends.isPresent() && run.preposition(i + 1, "of") && end > noun) {
        var bits = new ArrayList<>(run.bits().subList(noun, end));
        bits.add(Coined.preposition(run.span(i + 1), "on"));
        bits.add(new Bit.Piece(weekends.get()));
        run.replace(i, end, bits);
      }
    }
  }
}
