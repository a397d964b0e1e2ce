package org.proviso.binding;

import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.TimeWord;

/** "Shall not extend beyond 4:15 p.m.", "run past 4:15" is to end after that time. */
final class BeyondWording {
  private BeyondWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      if (run.word(i, "extend", "extends", "run", "runs", "continue", "continues", "last", "go")) {
        reword(run, i);
      }
    }
  }

  private static void reword(BitRun run, int at) {
    boolean beyond =
        run.word(at + 1, "beyond", "past") || run.preposition(at + 1, "beyond", "past");
    int time = beyond ? at + 2 : at + 1;
    TimeWord said = beyond ? TimeWord.AT : TimeWord.AFTER;
    Optional<Phrase.Clock> clock =
        run.phrase(time, Phrase.Clock.class).filter(c -> c.word() == said && c.from() == c.to());
    boolean after = beyond || run.word(at, "continue", "continues", "extend", "extends");
    if (clock.isPresent() && after && run.modal() >= 0 && run.modal() < at) {
      Phrase.Clock written = clock.get();
      run.replace(
          at,
          time + 1,
          BitRun.word(run.span(at), "end"),
          new Bit.Piece(
              new Phrase.Clock(
                  written.span(),
                  TimeWord.AFTER,
                  written.from(),
                  written.to(),
                  written.halfDayTaken())));
    }
  }
}
