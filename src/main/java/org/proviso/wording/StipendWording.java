package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.PayWords;

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
      var dollars = dollars(run, noun + 2);
      boolean rated =
          run.phrase(noun + 3, Phrase.Rate.class).isPresent()
              || (run.preposition(noun + 3, "for") && run.article(noun + 4, Determiner.EACH));
      if (stipend && dollars.isPresent() && annual != rated) {
        if (annual) {
          run.replace(noun + 3, noun + 3, yearly(run, i + 1));
        }
        run.remove(i, noun + 2);
        return;
      }
      allowance(run, i, annual ? i + 2 : i + 1);
      if (isHourly(run, i)) {
        run.remove(i, run.wordsEnd(i + 1) + 1);
        return;
      }
    }
  }

  /**
   * "A night differential of $1 for each hour of work after 6:00 p.m.": when it is paid stands
   * behind. Of all hours of work, its name alone would say which of them are meant.
   */
  private static boolean isHourly(BitRun run, int article) {
    int end = run.wordsEnd(article + 1);
    boolean named =
        run.article(article, Determiner.A)
            && run.word(end - 1, "differential", "premium", "bonus")
            && run.preposition(end, "of")
            && dollars(run, end + 1).isPresent();
    int hour = end + 2;
    int work = hour + 2;
    boolean hourly =
        run.phrase(hour, Phrase.Rate.class).filter(PayWords::isHour).isPresent()
            && run.preposition(hour + 1, "of")
            && !run.word(work).isEmpty();
    return named && hourly && !(run.word(work, "work") && work + 1 == run.size());
  }

  private static Optional<Phrase.Limit> dollars(BitRun run, int at) {
    return run.limit(at)
        .filter(limit -> Amounts.unit(limit.amount()).equals("dollar"))
        .filter(limit -> limit.word() == LimitWord.BARE || limit.word() == LimitWord.UP_TO);
  }

  private static Phrase.Rate yearly(BitRun run, int at) {
    return new Phrase.Rate(run.span(at), RateWord.EACH, 1, "year");
  }

  /** "A uniform allowance of $300 per year": so much per year as uniform allowance. */
  private static void allowance(BitRun run, int article, int from) {
    int end = run.wordsEnd(from);
    boolean annual = from == article + 2;
    boolean named =
        run.article(article, Determiner.A)
            && end > from + 1
            && run.word(end - 1, "allowance")
            && run.preposition(end, "of");
    var rate = run.phrase(end + 2, Phrase.Rate.class);
    boolean bare = dollars(run, end + 1).filter(l -> l.word() == LimitWord.BARE).isPresent();
    if (named && bare && annual != rate.isPresent()) {
      var bits = new ArrayList<Bit>();
      bits.add(run.at(end + 1));
      bits.add(new Bit.Piece(rate.orElse(yearly(run, from))));
      bits.add(Coined.preposition(run.span(from), "as"));
      bits.addAll(run.words(from));
      run.replace(article, end + (annual ? 2 : 3), bits);
    }
  }
}
