package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.RateWord;
import org.proviso.time.Ratio;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "An employee who works more than five consecutive hours": so many without an end lie in one day,
 * as where they are a limit. Without "consecutive" they may be those of a day or of one stretch.
 */
final class ClauseOfDay {
  private static final int DAY = 24 * 60;

  private ClauseOfDay() {}

  static void apply(BitRun run) {
    int at = hours(run);
    if (at > 0 && isUnbroken(run.limit(at).orElseThrow())) {
      run.replace(at + 1, at + 1, day(run, at));
    }
  }

  /** Who works so many hours gets a break: so many of a day, or of one stretch. */
  static List<List<Bit>> readings(List<Bit> bits) {
    var run = new BitRun(bits);
    int at = hours(run);
    boolean plain =
        at > 0 && run.limit(at).filter(l -> l.amount().adjectives().isEmpty()).isPresent();
    if (!plain || !run.isAffirmed() || !isBreak(run)) {
      return List.of(bits);
    }
    Phrase.Limit limit = run.limit(at).orElseThrow();
    var onEnd = new Bit.Piece(limit.with(limit.amount().with(List.of("consecutive"))));
    return List.of(saying(run, at, run.at(at)), saying(run, at, onEnd));
  }

  private static List<Bit> saying(BitRun run, int at, Bit hours) {
    var bits = new ArrayList<>(run.bits());
    bits.set(at, hours);
    bits.add(at + 1, day(run, at));
    return bits;
  }

  private static Bit day(BitRun run, int at) {
    return new Bit.Piece(new Phrase.Rate(run.span(at), RateWord.A, 1, "day"));
  }

  /** Where the hours stand that end the clause of those who work them, or -1. */
  private static int hours(BitRun run) {
    boolean opened = false;
    for (int i = 1; i < run.size(); i++) {
      opened |= run.phrase(i - 1, Phrase.Opener.class).isPresent();
      boolean ends =
          i + 1 == run.size()
              || run.modal(i + 1).isPresent()
              || run.joint(i + 1, Phrase.JointKind.COMMA);
      boolean scheduled = run.word(i - 3, "scheduled", "assigned") && run.preposition(i - 2, "to");
      boolean works =
          ((opened || scheduled) && run.word(i - 1, "work", "works"))
              || (run.word(i - 1, "working") && run.modal() > i);
      if (works && ends && run.limit(i).filter(ClauseOfDay::isOfDay).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBreak(BitRun run) {
    for (int i = run.modal() + 1; i > 0 && i < run.size(); i++) {
      boolean meal = run.word(i, "meal") && run.word(i + 1, "period", "periods");
      if (meal || run.word(i, "break", "breaks", "lunch")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDay(Phrase.Limit limit) {
    return Amounts.isTime(limit.amount())
        && Amounts.minutes(limit.amount()).amount().compareTo(Ratio.of(DAY)) < 0;
  }

  private static boolean isUnbroken(Phrase.Limit limit) {
    return limit.amount().adjectives().stream().anyMatch("consecutive"::equalsIgnoreCase);
  }
}
