package org.proviso.wording;

import java.util.Locale;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.BitRun;
import org.proviso.words.Unplaced;

/**
 * "Classes shall be capped at 24 students": shall be no more than that. What may be capped, or may
 * be limited, need not be.
 */
final class CappedWording {
  private CappedWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean may = run.modal(modal).filter(m -> m.word() == ModalWord.MAY).isPresent();
    if (may) {
      allowed(run, modal);
      return;
    }
    for (int i = 1; i + 2 < run.size(); i++) {
      boolean capped =
          run.being(i - 1)
              && (run.word(i, "capped") && run.preposition(i + 1, "at")
                  || run.word(i, "restricted") && run.preposition(i + 1, "to"));
      var most =
          run.limit(i + 2)
              .filter(l -> l.word() == LimitWord.BARE || l.word() == LimitWord.AT_MOST)
              .filter(l -> l.amount().determiner() == Determiner.NONE);
      if (capped && most.isPresent()) {
        run.replace(i, i + 3, most.get().with(LimitWord.AT_MOST));
      }
    }
  }

  private static void allowed(BitRun run, int modal) {
    boolean limited =
        run.being(modal + 1) && run.limit(modal + 2).filter(CappedWording::isLimited).isPresent();
    if (limited) {
      throw Unplaced.at(run.at(modal + 2), "\"shall be limited\", or \"may … no more than\"");
    }
  }

  private static boolean isLimited(Phrase.Limit limit) {
    return limit.span().flat().toLowerCase(Locale.ROOT).startsWith("limited");
  }
}
