package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * From how many hours on the work is paid so: "beyond eight hours in a day", "over forty in a
 * week"; "an employee who works more than eight hours in a day shall be paid … for the excess".
 */
final class PastHours {
  /** What stands behind "for each hour of work". */
  private static final int OF_WORK = 3;

  private PastHours() {}

  static void apply(BitRun run) {
    excess(run);
    for (int i = 0; i + OF_WORK < run.size(); i++) {
      boolean work =
          run.phrase(i, Phrase.Rate.class).filter(PayWords::isHour).isPresent()
              && run.preposition(i + 1, "of")
              && run.word(i + 2, "work");
      if (work) {
        beyond(run, i + OF_WORK);
        inHours(run, i + OF_WORK);
      }
    }
  }

  /** Who works more than so much in a day: he is paid so for the hours past it. */
  private static void excess(BitRun run) {
    int modal = run.modal();
    int who = 0;
    while (who < modal && !run.opens(who, OpenerWord.WHO)) {
      who++;
    }
    int limit = who + 2;
    int tail = tail(run);
    boolean works =
        run.word(who + 1, "works", "work")
            && run.limit(limit).filter(PastHours::isPastHours).isPresent()
            && modal == limit + 2
            && run.phrase(limit + 1, Phrase.Rate.class).isPresent();
    if (who > 0 && works && PaidWork.isPaid(run) && tail > modal) {
      var bits = new ArrayList<Bit>(run.bits().subList(0, who));
      bits.addAll(run.bits().subList(modal, tail));
      bits.addAll(PaidWork.hourOfWork(run, tail));
      bits.addAll(run.bits().subList(limit, modal));
      run.become(bits);
    }
  }

  private static boolean isPastHours(Phrase.Limit limit) {
    return limit.word() == LimitWord.MORE_THAN
        && Amounts.isTime(limit.amount())
        && limit.amount().adjectives().isEmpty();
  }

  /** Where "for the excess", "for the excess hours", "for all additional time" ends it; else -1. */
  private static int tail(BitRun run) {
    for (int i = run.modal(); i < run.size(); i++) {
      int noun = run.article(i + 1, Determiner.THE, Determiner.ALL) ? i + 2 : i + 1;
      boolean hours = run.word(noun + 1, "hours", "time") && noun + 2 == run.size();
      boolean excess = run.word(noun, "excess") && (hours || noun + 1 == run.size());
      if (run.preposition(i, "for") && (excess || (hours && run.word(noun, "additional")))) {
        return i;
      }
    }
    return -1;
  }

  private static void beyond(BitRun run, int at) {
    run.limit(at + 1)
        .filter(limit -> limit.word() == LimitWord.BARE)
        .filter(_ -> run.preposition(at, "beyond", "over", "above"))
        .ifPresent(
            limit -> run.replace(at, at + 2, new Bit.Piece(limit.with(LimitWord.MORE_THAN))));
  }

  /** "In excess of eight": of the hours that it speaks of. */
  private static void inHours(BitRun run, int at) {
    run.limit(at)
        .filter(limit -> limit.word() == LimitWord.MORE_THAN)
        .filter(limit -> limit.amount().unit().isEmpty() && limit.amount().adjectives().isEmpty())
        .ifPresent(
            limit ->
                run.replace(
                    at, at + 1, new Bit.Piece(limit.with(limit.amount().of(List.of(), "hour")))));
  }
}
