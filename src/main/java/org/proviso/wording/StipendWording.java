package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;

/** "Shall receive a stipend of $2,000 per year", "an annual stipend of $2,000": so much is paid. */
final class StipendWording {
  private StipendWording() {}

  static void apply(BitRun run) {
    for (int i = run.modal() + 1; i > 0 && i < run.size(); i++) {
      boolean annual = run.word(i + 1, "annual", "yearly");
      int noun = annual || run.word(i + 1, "shift") ? i + 2 : i + 1;
      boolean stipend =
          run.article(i, Determiner.A)
              && run.word(noun, "stipend", "bonus", "premium", "differential", "allowance")
              && run.preposition(noun + 1, "of");
      var dollars =
          run.limit(noun + 2)
              .filter(limit -> Amounts.unit(limit.amount()).equals("dollar"))
              .filter(limit -> limit.word() == LimitWord.BARE || limit.word() == LimitWord.UP_TO);
      boolean rated =
          run.phrase(noun + 3, Phrase.Rate.class).isPresent()
              || (run.preposition(noun + 3, "for") && run.article(noun + 4, Determiner.EACH));
      if (stipend && dollars.isPresent() && annual != rated) {
        if (annual) {
          run.replace(
              noun + 3, noun + 3, new Phrase.Rate(run.span(i + 1), RateWord.EACH, 1, "year"));
        }
        run.remove(i, noun + 2);
        return;
      }
    }
  }
}
