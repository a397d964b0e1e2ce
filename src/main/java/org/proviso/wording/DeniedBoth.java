package org.proviso.wording;

import java.util.Locale;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.BitRun;

/** "Shall not be less than 45 minutes or exceed 60 minutes": nor more than 60. */
final class DeniedBoth {
  private DeniedBoth() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean denied =
        run.modal(modal)
            .filter(m -> !m.negated() && m.span().flat().toLowerCase(Locale.ROOT).contains(" not"))
            .isPresent();
    for (int i = modal + 1; denied && i < run.size(); i++) {
      boolean first =
          run.limit(i)
              .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.AT_MOST)
              .isPresent();
      if (first && run.joint(i + 1, JointKind.OR)) {
        or(run, i + 1, run.limit(i).orElseThrow().word());
        return;
      }
    }
  }

  private static void or(BitRun run, int at, LimitWord first) {
    int second = run.being(at + 1) ? at + 2 : at + 1;
    LimitWord contrary = first == LimitWord.AT_LEAST ? LimitWord.MORE_THAN : LimitWord.LESS_THAN;
    if (run.limit(second).filter(l -> l.word() == contrary).isPresent()) {
      run.replace(at, second, new Phrase.Joint(run.span(at), JointKind.NOR));
    }
  }
}
