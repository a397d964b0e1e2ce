package org.proviso.wording;

import java.util.Set;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.DayKinds;
import org.proviso.words.Ordinals;

/** "Staff meetings (that are) held on Fridays shall" are staff meetings on Fridays. */
final class HeldWording {
  private static final Set<String> DONE =
      Set.of("held", "scheduled", "conducted", "provided", "offered");

  /** Time off, which is there when it is taken or used. */
  private static final Set<String> TIME_OFF =
      Set.of("leave", "leaves", "vacation", "vacations", "break", "breaks", "lunch", "lunches");

  private HeldWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    taken(run, modal);
    for (int i = 1; i < modal; i++) {
      boolean held = DONE.contains(run.word(i)) && !run.word(i - 1).isEmpty();
      boolean that =
          DONE.contains(run.word(i))
              && run.being(i - 1)
              && run.opens(i - 2, OpenerWord.THAT, OpenerWord.WHICH)
              && !run.word(i - 3).isEmpty();
      if ((held || that) && isWindow(run, i + 1)) {
        run.remove(that ? i - 2 : i, i + 1);
        return;
      }
    }
  }

  /** "Personal leave may not be taken on Fridays": be held. */
  private static void taken(BitRun run, int modal) {
    boolean taken = modal > 0 && run.being(modal + 1) && run.word(modal + 2, "taken", "used");
    boolean bare = !run.preposition(modal + 3, "in", "for", "by", "as", "to");
    if (taken && bare && TIME_OFF.contains(run.word(modal - 1))) {
      run.replace(modal + 2, modal + 3, Coined.word(run.span(modal + 2), "held"));
    }
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent()
        || run.phrase(at, Phrase.Dates.class).isPresent()
        || run.preposition(at, "during", "outside of", "outside")
        || (run.preposition(at, "before", "after") && run.word(at + 1, "school", "lunch"))
        || (run.preposition(at, "on") && isDays(run, at + 1));
  }

  /** "Minimum days", "the first Monday of each month". */
  private static boolean isDays(BitRun run, int at) {
    var days = new Cursor(run.bits().subList(at, run.size()));
    return Ordinals.read(days).or(() -> DayKinds.read(days)).isPresent();
  }
}
