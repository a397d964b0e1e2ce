package org.proviso.wording;

import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.TimeWord;
import org.proviso.words.BitRun;

/** "At or after 6:00 p.m." is no earlier than that, "at or before" no later. */
final class ClockWording {
  private ClockWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i + 2 < run.size(); i++) {
      boolean at = run.preposition(i, "at", "on") || run.word(i, "at");
      Optional<Phrase.Clock> clock =
          at && run.joint(i + 1, JointKind.OR)
              ? run.phrase(i + 2, Phrase.Clock.class)
              : Optional.empty();
      Optional<TimeWord> word = clock.map(Phrase.Clock::word).flatMap(ClockWording::including);
      if (word.isPresent()) {
        Phrase.Clock of = clock.orElseThrow();
        run.replace(
            i,
            i + 3,
            new Phrase.Clock(
                run.span(i).to(of.span()), word.get(), of.from(), of.to(), of.halfDayTaken()));
      }
    }
  }

  private static Optional<TimeWord> including(TimeWord word) {
    return switch (word) {
      case AFTER -> Optional.of(TimeWord.NO_EARLIER);
      case BEFORE -> Optional.of(TimeWord.NO_LATER);
      default -> Optional.empty();
    };
  }
}
