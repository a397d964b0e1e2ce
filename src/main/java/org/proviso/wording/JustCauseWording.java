package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Discipline shall be (only) for just cause": none shall be imposed without it. */
final class JustCauseWording {
  private JustCauseWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean duty = modal > 0 && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    int noun = run.article(0, Determiner.ANY, Determiner.ALL) ? 1 : 0;
    boolean only = run.phrase(modal + 2, Phrase.Only.class).isPresent();
    int at = only ? modal + 3 : modal + 2;
    boolean cause =
        duty
            && modal == noun + 1
            && run.word(noun, "discipline", "discharge", "dismissal")
            && run.being(modal + 1)
            && run.preposition(at, "for")
            && run.word(at + 1, "just", "good", "proper", "sufficient")
            && run.word(at + 2, "cause")
            && run.size() == at + 3;
    if (!cause) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(Coined.article(run.span(0), Determiner.NO)));
    bits.addAll(run.bits().subList(noun, modal + 2));
    bits.add(Coined.word(run.span(modal + 1), "imposed"));
    bits.add(Coined.preposition(run.span(at), "without"));
    bits.addAll(run.bits().subList(at + 1, run.size()));
    run.become(bits);
  }
}
