package org.proviso.wording;

import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "A desk of his or her own", "be provided with their own desk": to have their own desk. */
final class OwnWording {
  private OwnWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    behind(run, modal);
    boolean provided =
        modal > 0
            && run.being(modal + 1)
            && run.word(modal + 2, "provided", "issued", "supplied", "furnished")
            && run.preposition(modal + 3, "with")
            && run.article(modal + 4, Determiner.THEIR)
            && run.word(modal + 5, "own");
    if (provided) {
      run.replace(modal + 1, modal + 4, Coined.word(run.span(modal + 2), "have"));
    }
  }

  /** "A desk of their own", at the end. */
  private static void behind(BitRun run, int modal) {
    int own = run.size() - 1;
    boolean theirs =
        modal > 0
            && run.word(own, "own")
            && run.article(own - 1, Determiner.THEIR)
            && run.preposition(own - 2, "of");
    int article = theirs ? run.beforeWords(own - 3) : -1;
    if (article > modal && article < own - 3 && run.article(article, Determiner.A)) {
      Bit their = run.at(own - 1);
      Bit word = run.at(own);
      run.remove(own - 2, own + 1);
      run.replace(article, article + 1, their, word);
    }
  }
}
