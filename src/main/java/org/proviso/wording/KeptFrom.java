package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DoneToPeople;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No employee shall be suspended for more than ten working days": no suspension of an employee
 * shall last longer; and so of a furlough, a layoff and what else is done to people for days.
 */
final class KeptFrom {
  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");

  private KeptFrom() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    int last = run.size() - 1;
    boolean no = run.article(0, Determiner.NO) && run.wordsEnd(1) == modal && modal > 1;
    Optional<String> done = DoneToPeople.lasting(run.word(modal + 2));
    boolean kept =
        no
            && run.being(modal + 1)
            && done.isPresent()
            && run.preposition(modal + 3, "for")
            && last == modal + 4
            && run.limit(last)
                .filter(limit -> limit.word() == LimitWord.MORE_THAN)
                .map(Phrase.Limit::amount)
                .filter(amount -> UNITS.contains(Amounts.unit(amount)) || isDays(amount))
                .isPresent();
    if (kept) {
      var bits = new ArrayList<Bit>();
      bits.add(run.at(0));
      bits.add(Coined.word(run.span(modal + 2), done.get()));
      bits.add(Coined.preposition(run.span(modal + 3), "of"));
      bits.add(Coined.article(run.span(0), Determiner.A));
      bits.addAll(run.words(1));
      bits.add(run.at(modal));
      bits.add(Coined.word(run.span(modal + 1), "last"));
      bits.add(run.at(last));
      run.become(bits);
    }
  }

  private static boolean isDays(Phrase.Amount amount) {
    return Amounts.unit(amount).endsWith("day");
  }
}
