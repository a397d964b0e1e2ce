package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * To be reimbursed for up to $300 of supplies each year is to be reimbursed up to $300 each year
 * for supplies.
 */
final class ForUpToWording {
  private ForUpToWording() {}

  static void apply(BitRun run) {
    hours(run);
    int modal = run.modal();
    int at = modal + 3;
    boolean paid = modal > 0 && run.being(modal + 1) && run.word(modal + 2, "reimbursed");
    var limit =
        run.limit(at + 1)
            .filter(one -> one.word() == LimitWord.UP_TO || one.word() == LimitWord.AT_MOST)
            .filter(one -> Amounts.unit(one.amount()).equals("dollar"));
    int noun = at + 3;
    int end = run.wordsEnd(noun);
    boolean rate = run.phrase(end, Phrase.Rate.class).isPresent() && end == run.size() - 1;
    boolean of = run.preposition(at, "for") && run.preposition(at + 2, "of") && end > noun;
    if (!paid || limit.isEmpty() || !of || !rate) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(run.at(at + 1), run.at(end)));
    bits.add(Coined.preposition(run.span(at), "for"));
    bits.addAll(run.bits().subList(noun, end));
    run.replace(at, run.size(), bits);
  }

  /**
   * "Paid for up to ten hours of training per year at the hourly rate": up to ten hours … for it.
   */
  private static void hours(BitRun run) {
    int modal = run.modal();
    boolean paid = modal > 0 && run.being(modal + 1) && run.word(modal + 2, "paid", "compensated");
    for (int at = modal + 3; paid && at < run.size(); at++) {
      boolean hours =
          run.limit(at + 1)
              .filter(one -> one.word() == LimitWord.UP_TO || one.word() == LimitWord.AT_MOST)
              .filter(one -> Amounts.isTime(one.amount()))
              .isPresent();
      int end = run.wordsEnd(at + 3);
      if (hours && run.preposition(at, "for") && run.preposition(at + 2, "of") && end > at + 3) {
        List<Bit> noun = List.copyOf(run.bits().subList(at + 3, end));
        Bit of = Coined.preposition(run.span(at), "for");
        run.remove(at + 2, end);
        run.remove(at, at + 1);
        run.replace(run.size(), run.size(), of);
        run.replace(run.size(), run.size(), noun);
        return;
      }
      if (run.phrase(at, Phrase.Opener.class).isPresent()) {
        return;
      }
    }
  }
}
