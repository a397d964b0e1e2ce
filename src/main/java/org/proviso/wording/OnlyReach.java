package org.proviso.wording;

import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * How far "only" reaches: "only on Tuesdays between 2:00 and 3:00" may leave all other hours alone,
 * or forbid them too. Both are readings (S8).
 */
final class OnlyReach {
  private OnlyReach() {}

  /** The sentences that this one may mean; itself where "only" stands before one window. */
  static List<List<Bit>> readings(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = run.modal() + 1; run.modal() >= 0 && i < run.size(); i++) {
      behind(run, i);
      int behind = run.joint(i + 2, JointKind.COMMA) ? i + 3 : i + 2;
      if (run.phrase(i, Phrase.Only.class).isPresent()
          && isWindow(run, i + 1)
          && (isWindow(run, behind) || isTime(run, behind))) {
        List<Bit> narrow = List.copyOf(run.bits());
        run.replace(i + 2, behind, List.of(run.at(i)));
        return List.of(narrow, run.bits());
      }
    }
    return List.of(bits);
  }

  /** "On Tuesdays only, between 2:00 and 3:00". */
  private static void behind(BitRun run, int at) {
    boolean only = run.phrase(at + 1, Phrase.Only.class).isPresent();
    boolean again = run.phrase(at - 1, Phrase.Only.class).isPresent();
    boolean more = isWindow(run, at + 3) || isTime(run, at + 3);
    if (isWindow(run, at) && only && !again && run.joint(at + 2, JointKind.COMMA) && more) {
      run.replace(at, at + 2, run.at(at + 1), run.at(at));
    }
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent()
        || run.phrase(at, Phrase.Dates.class).isPresent()
        || run.phrase(at, Phrase.YearlessDate.class).isPresent()
        || run.phrase(at, Phrase.SchoolYear.class).isPresent();
  }

  /** "In March", "during lunch", "after school". */
  private static boolean isTime(BitRun run, int at) {
    return run.preposition(at, "in", "during", "before", "after") && !run.word(at + 1).isEmpty();
  }
}
