package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/** "Two 15-minute breaks" are two breaks lasting at least 15 minutes. */
final class LastingWording {
  private LastingWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      several(run, i);
    }
  }

  private static void several(BitRun run, int at) {
    Optional<Phrase.Limit> count = run.limit(at).filter(LastingWording::isNumber);
    Optional<Phrase.Limit> time =
        run.bareTime(at + 1)
            .filter(l -> l.amount().determiner() == Determiner.NONE)
            .filter(l -> l.amount().adjectives().isEmpty());
    boolean denied =
        run.modal() < 0
            || run.modal(run.modal()).filter(Phrase.Modal::negated).isPresent()
            || run.article(0, Determiner.NO);
    int end = at + 2;
    while (!run.word(end).isEmpty()) {
      end++;
    }
    if (count.isEmpty() || time.isEmpty() || end == at + 2 || denied) {
      return;
    }
    var words = new ArrayList<String>();
    for (int i = at + 2; i < end; i++) {
      words.add(run.at(i).span().flat());
    }
    Phrase.Amount number = count.get().amount();
    var counted =
        new Phrase.Amount(
            number.span(),
            number.determiner(),
            number.value(),
            List.copyOf(words.subList(0, words.size() - 1)),
            words.getLast());
    run.replace(
        at,
        end,
        new Bit.Piece(new Phrase.Limit(count.get().span(), count.get().word(), counted)),
        BitRun.word(time.get().span(), "lasting"),
        new Bit.Piece(BitRun.bound(time.get(), LimitWord.AT_LEAST)));
  }

  private static boolean isNumber(Phrase.Limit limit) {
    return (limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST)
        && limit.amount().unit().isEmpty()
        && limit.amount().adjectives().isEmpty()
        && !limit.amount().value().equals("1");
  }
}
