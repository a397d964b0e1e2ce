package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;

/**
 * "Between 10:00 p.m. and 6:00 a.m." is outside of 6:00 a.m. to 10:00 p.m., where something is
 * denied then or paid for; an amount in each such night is no amount of a day, and stays as it is.
 */
final class NightWording {
  private NightWording() {}

  static void apply(BitRun run) {
    boolean limited = false;
    boolean paid = false;
    for (int i = 0; i < run.size(); i++) {
      limited |= run.limit(i).isPresent();
      paid |= run.modal() >= 0 && i > run.modal() && run.word(i, "paid", "compensated");
      paid |= run.modal() >= 0 && i == run.modal() + 1 && isReceived(run, i);
    }
    if (!paid && (limited || !RunWording.isDenied(run))) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      int at = i;
      run.phrase(i, Phrase.Clock.class)
          .filter(NightWording::isOvernight)
          .ifPresent(clock -> run.replace(at, at + 1, outside(clock)));
    }
  }

  /** "Receive (a differential of) $2 per hour". */
  private static boolean isReceived(BitRun run, int at) {
    int limit = at + 1;
    while (run.article(limit, Determiner.A) || !run.word(limit).isEmpty()) {
      limit++;
    }
    limit += run.preposition(limit, "of") ? 1 : 0;
    return run.word(at, "receive")
        && run.limit(limit).filter(l -> Amounts.unit(l.amount()).equals("dollar")).isPresent();
  }

  private static boolean isOvernight(Phrase.Clock clock) {
    return (clock.word() == TimeWord.BETWEEN || clock.word() == TimeWord.FROM)
        && clock.to() < clock.from()
        && !clock.halfDayTaken();
  }

  private static Phrase.Clock outside(Phrase.Clock clock) {
    return new Phrase.Clock(
        clock.span(), TimeWord.OUTSIDE, clock.to(), clock.from(), clock.halfDayTaken());
  }
}
