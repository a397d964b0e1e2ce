package org.proviso.binding;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.OpenerWord;

/** "Staff meetings (that are) held on Fridays shall" are staff meetings on Fridays. */
final class HeldWording {
  private HeldWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    for (int i = 1; i < modal; i++) {
      boolean held = run.word(i, "held", "scheduled", "conducted") && !run.word(i - 1).isEmpty();
      boolean that =
          run.word(i, "held", "scheduled", "conducted")
              && run.being(i - 1)
              && run.phrase(i - 2, Phrase.Opener.class)
                  .filter(o -> o.word() == OpenerWord.THAT || o.word() == OpenerWord.WHICH)
                  .isPresent()
              && !run.word(i - 3).isEmpty();
      if ((held || that) && isWindow(run, i + 1)) {
        run.remove(that ? i - 2 : i, i + 1);
        return;
      }
    }
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent()
        || run.preposition(at, "during", "outside of", "outside");
  }
}
