package org.proviso.binding;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.RateWord;

/**
 * "No more than three Saturdays a year" counts days, each once: "three days a year on Saturdays".
 */
final class DayCountWording {
  private DayCountWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      oneDay(run, i);
      int at = i;
      run.limit(at)
          .filter(limit -> isNumber(limit) && weekdays(run, at + 1))
          .ifPresent(
              limit -> {
                run.replace(at, at + 1, days(limit));
                rate(run, at + 2);
              });
    }
  }

  /** "Three Saturdays a year". */
  private static void rate(BitRun run, int at) {
    boolean stretch =
        run.article(at, Determiner.A)
            && Amounts.stretch(run.word(at + 1)).isPresent()
            && run.word(at + 2).isEmpty();
    if (stretch) {
      run.replace(at, at + 2, new Phrase.Rate(run.span(at + 1), RateWord.PER, 1, run.word(at + 1)));
    }
  }

  /** "On any one day". */
  private static void oneDay(BitRun run, int at) {
    boolean one =
        run.preposition(at, "on", "in")
            && run.limit(at + 1)
                .filter(l -> l.word() == Phrase.LimitWord.BARE && l.amount().value().equals("1"))
                .filter(l -> l.amount().determiner() == Determiner.ANY)
                .filter(l -> l.amount().unit().equals("day") && l.amount().adjectives().isEmpty())
                .isPresent();
    if (one) {
      run.replace(at, at + 2, new Phrase.Rate(run.span(at + 1), RateWord.ANY, 1, "day"));
    }
  }

  private static boolean isNumber(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return amount.unit().isEmpty()
        && amount.adjectives().isEmpty()
        && amount.determiner() == Determiner.NONE;
  }

  private static boolean weekdays(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).filter(days -> !days.distributive()).isPresent();
  }

  private static Phrase.Limit days(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return new Phrase.Limit(
        limit.span(),
        limit.word(),
        new Phrase.Amount(
            amount.span(), amount.determiner(), amount.value(), amount.adjectives(), "days"));
  }
}
