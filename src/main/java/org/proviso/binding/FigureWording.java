package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** "Each counselor shall have a caseload of no more than 400 students": its figure is no more. */
final class FigureWording {
  private static final List<String> FIGURES = List.of("caseload", "enrollment", "attendance");

  private FigureWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean has =
        modal > 0
            && run.word(modal + 1, "have", "carry")
            && run.article(modal + 2, Determiner.A)
            && FIGURES.contains(run.word(modal + 3))
            && run.preposition(modal + 4, "of")
            && run.limit(modal + 5).filter(l -> l.word() != Phrase.LimitWord.BARE).isPresent();
    boolean whose = has && (isEach(run) || (!run.word(0).isEmpty() && run.word(0).endsWith("s")));
    for (int i = 1; i < modal; i++) {
      whose &= !run.word(i).isEmpty();
    }
    if (!whose) {
      return;
    }
    var bits = new ArrayList<Bit>();
    Bit at = run.at(modal + 3);
    bits.add(new Bit.Article(at.span(), Determiner.THE));
    bits.add(at);
    bits.add(run.at(modal + 4));
    bits.add(new Bit.Article(at.span(), Determiner.EACH));
    for (int i = isEach(run) ? 1 : 0; i < modal; i++) {
      bits.add(run.at(i));
    }
    bits.add(run.at(modal));
    bits.add(new Bit.Piece(new Phrase.Being(run.span(modal + 1))));
    run.replace(0, modal + 5, bits.toArray(Bit[]::new));
  }

  private static boolean isEach(BitRun run) {
    return run.article(
        0, Determiner.EACH, Determiner.EVERY, Determiner.A, Determiner.ANY, Determiner.ALL);
  }
}
