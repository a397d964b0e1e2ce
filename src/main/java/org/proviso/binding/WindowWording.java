package org.proviso.binding;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/** "In any period of four consecutive weeks", "in every seven consecutive days": a window. */
final class WindowWording {
  private WindowWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean opens = run.preposition(i, "in", "during", "within", "over", "for", "across");
      boolean any =
          run.article(i + 1, Determiner.ANY, Determiner.EACH, Determiner.EVERY, Determiner.A);
      if (opens && any) {
        window(run, i, i + 2);
      }
      boolean period =
          run.phrase(i, Phrase.Rate.class)
              .filter(rate -> rate.count() == 1 && rate.unit().equals("period"))
              .isPresent();
      if (period) {
        window(run, i, i);
      }
    }
  }

  private static void window(BitRun run, int at, int noun) {
    boolean period =
        (at == noun || run.word(noun, "period", "span", "stretch"))
            && run.preposition(noun + 1, "of");
    int length = period ? noun + 2 : noun;
    var limit = run.limit(length).filter(one -> one.word() == LimitWord.BARE);
    if (limit.isEmpty()) {
      return;
    }
    Phrase.Amount amount = limit.get().amount();
    boolean running =
        amount.adjectives().isEmpty()
            || (amount.adjectives().size() == 1
                && Adjectives.isUnbroken(amount.adjectives().getFirst()));
    boolean unit =
        Amounts.dayKind(Amounts.unit(amount)).isPresent()
            || Amounts.stretch(Amounts.unit(amount)).isPresent();
    boolean plain = period || !amount.adjectives().isEmpty();
    if (plain && running && unit && amount.value().matches("[1-9][0-9]{0,2}")) {
      run.replace(
          at,
          length + 1,
          new Phrase.Window(
              limit.get().span(),
              Integer.parseInt(amount.value()),
              Amounts.unit(amount),
              /* any= */ true,
              /* onAverage= */ false));
    }
  }
}
