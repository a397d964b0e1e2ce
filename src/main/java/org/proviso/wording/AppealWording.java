package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * To appeal the decision within ten days is to file an appeal of the decision within them; "a
 * grievance may be appealed" is "an appeal of the grievance may be filed".
 */
final class AppealWording {
  private AppealWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    if (modal < 1 || !isTimed(run, modal) || run.modal(modal).orElseThrow().negated()) {
      return;
    }
    if (run.word(modal + 1, "appeal") && isThing(run, modal + 2)) {
      run.replace(modal + 1, modal + 2, filed(run, modal + 1));
    } else if (run.being(modal + 1) && run.word(modal + 2, "appealed") && isPlain(run, modal)) {
      passive(run, modal);
    }
  }

  private static boolean isTimed(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Deadline.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThing(BitRun run, int at) {
    return run.article(at, Determiner.THE, Determiner.A, Determiner.ANY, Determiner.THEIR)
        && !run.word(at + 1).isEmpty();
  }

  /** Nothing but "a", "the" or "each" and the name of what is appealed before the modal. */
  private static boolean isPlain(BitRun run, int modal) {
    return run.article(0, Determiner.THE, Determiner.A, Determiner.ANY, Determiner.EACH)
        && run.wordsEnd(1) == modal
        && modal > 1;
  }

  private static List<Bit> filed(BitRun run, int at) {
    var span = run.span(at);
    return List.of(
        Coined.word(span, "file"),
        Coined.article(span, Determiner.A),
        Coined.word(span, "appeal"),
        Coined.preposition(span, "of"));
  }

  private static void passive(BitRun run, int modal) {
    var span = run.span(modal + 2);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(span, Determiner.A));
    bits.add(Coined.word(span, "appeal"));
    bits.add(Coined.preposition(span, "of"));
    bits.addAll(run.bits().subList(0, modal + 2));
    bits.add(Coined.word(span, "filed"));
    bits.addAll(run.bits().subList(modal + 3, run.size()));
    run.become(bits);
  }
}
