package org.proviso.wording;

import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "Use Fridays to support small groups": the days are what is used, and no window of a deed called
 * "use". Who may use them so may do that on them; anything else of the kind is not read.
 */
final class DayUse {
  private static final Set<String> USES =
      Set.of("use", "using", "utilize", "devote", "dedicate", "reserve");

  private DayUse() {}

  static void apply(BitRun run) {
    for (int i = 1; i + 1 < run.size(); i++) {
      var days = run.phrase(i + 1, Phrase.Weekdays.class);
      boolean bare =
          days.filter(on -> on.span().flat().matches("(?i)(?!on |each |every ).*")).isPresent();
      if (bare && USES.contains(run.word(i))) {
        use(run, i);
        return;
      }
    }
  }

  private static void use(BitRun run, int at) {
    boolean may = mayDo(run, at);
    Bit days = run.at(at + 1);
    if (may && run.word(at).matches("use|utilize") && isTo(run, at + 2)) {
      run.replace(at, at + 3);
      run.replace(run.size(), run.size(), days);
    } else {
      run.replace(at + 1, at + 2, new Bit.Piece(new Phrase.Stray(run.span(at + 1))));
    }
  }

  /** Right behind "may", or "may volunteer to". */
  private static boolean mayDo(BitRun run, int at) {
    boolean offered = run.word(at - 2, "volunteer", "choose", "elect", "opt") && isTo(run, at - 1);
    return run.modal(offered ? at - 3 : at - 1)
        .filter(modal -> modal.word() == ModalWord.MAY && !modal.negated())
        .isPresent();
  }

  private static boolean isTo(BitRun run, int at) {
    return run.word(at, "to") || run.preposition(at, "to");
  }
}
