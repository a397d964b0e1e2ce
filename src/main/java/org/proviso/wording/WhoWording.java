package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Period;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.SubjectKinds;

/**
 * "Teachers who teach more than five classes a day shall not be assigned supervision that day": if
 * a teacher does, then that teacher that day.
 */
final class WhoWording {
  private WhoWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    scheduled(run);
    int modal = run.modal();
    int who = 0;
    while (who < modal && !isWho(run, who)) {
      who++;
    }
    boolean dated =
        modal > 1
            && run.phrase(modal - 1, Phrase.Rate.class).flatMap(Periods::of).isPresent()
            && (endsThat(run)
                || endsSame(run, run.phrase(modal - 1, Phrase.Rate.class))
                || isBreak(run, modal)
                || (ThatDayWording.isDaily(run, modal - 1) && ThatDayWording.isOwed(run, modal)));
    if (who >= modal || !dated || !isPeople(run, who, kinds) || !isCounted(run, who, modal)) {
      return;
    }
    boolean undated = isBreak(run, modal);
    boolean no = run.article(0, Determiner.NO);
    List<Bit> name = run.bits().subList(run.word(0).isEmpty() ? 1 : 0, who);
    Span at = run.span(who);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.opener(at, OpenerWord.IF));
    bits.add(Coined.article(at, Determiner.A));
    bits.addAll(singular(name));
    bits.addAll(run.bits().subList(who + 1, modal));
    bits.add(Coined.comma(at));
    bits.add(new Bit.Article(at, no ? Determiner.NO : Determiner.THE));
    bits.addAll(singular(name));
    bits.addAll(run.bits().subList(modal, run.size()));
    if (undated) {
      bits.add(new Bit.Piece(new Phrase.Rate(at, RateWord.EACH, 1, Periods.THAT + "day")));
    }
    run.become(bits);
  }

  /**
   * "Employees who work more than five hours in a day shall have a meal break of 30 minutes": a
   * break from the work of that day.
   */
  private static boolean isBreak(BitRun run, int modal) {
    boolean daily =
        run.phrase(modal - 1, Phrase.Rate.class)
            .flatMap(Periods::of)
            .filter(Period.Day.class::isInstance)
            .isPresent();
    boolean named = false;
    for (int i = modal + 1; i < run.size(); i++) {
      boolean meal = run.word(i, "meal") && run.word(i + 1, "period", "periods");
      named |= meal || run.word(i, "break", "breaks", "lunch");
      boolean plain =
          !run.word(i).isEmpty()
              || run.being(i)
              || run.article(i, Determiner.A)
              || run.preposition(i, "of")
              || run.limit(i)
                  .filter(limit -> !Amounts.unit(limit.amount()).equals("dollar"))
                  .isPresent();
      if (!plain) {
        return false;
      }
    }
    return daily && named && run.isAffirmed();
  }

  /**
   * "Employees working (scheduled to work) at least eight hours per day" are those who work so
   * long.
   */
  private static void scheduled(BitRun run) {
    for (int i = 1; i + 2 < run.modal(); i++) {
      if (run.word(i, "scheduled", "assigned")
          && run.preposition(i + 1, "to")
          && run.word(i + 2, "work", "teach")
          && run.limit(i + 3).isPresent()) {
        run.replace(i, i + 2, Coined.opener(run.span(i), OpenerWord.WHO));
      } else if (run.word(i, "working") && run.limit(i + 1).isPresent()) {
        run.replace(
            i, i + 1, Coined.opener(run.span(i), OpenerWord.WHO), Coined.word(run.span(i), "work"));
      }
    }
  }

  private static boolean isWho(BitRun run, int at) {
    return run.opens(at, OpenerWord.WHO);
  }

  /** One kind of people, by a plural or one at a time. */
  private static boolean isPeople(BitRun run, int who, SubjectKinds kinds) {
    var words = new ArrayList<Bit.Word>();
    for (int i = run.word(0).isEmpty() ? 1 : 0; i < who; i++) {
      if (!(run.at(i) instanceof Bit.Word word)) {
        return false;
      }
      words.add(word);
    }
    boolean any =
        !run.word(0).isEmpty()
            || run.article(
                0,
                Determiner.A,
                Determiner.ANY,
                Determiner.ALL,
                Determiner.EACH,
                Determiner.EVERY,
                Determiner.NO);
    return any && !words.isEmpty() && kinds.isPerson(NounReader.name(words));
  }

  /** One number, and no further clause: all else says who they are, not what they do that day. */
  private static boolean isCounted(BitRun run, int who, int modal) {
    int limits = 0;
    for (int i = who + 1; i < modal; i++) {
      limits += run.limit(i).isPresent() ? 1 : 0;
      if (run.phrase(i, Phrase.Opener.class).isPresent()
          || run.phrase(i, Phrase.Joint.class).isPresent()) {
        return false;
      }
    }
    return limits == 1;
  }

  /** "… who work eight hours per day shall have … each day": on the days when they do. */
  private static boolean endsSame(BitRun run, Optional<Phrase.Rate> rate) {
    var last = run.phrase(run.size() - 1, Phrase.Rate.class);
    return rate.isPresent()
        && last.isPresent()
        && rate.flatMap(Periods::of).filter(Period.Day.class::isInstance).isPresent()
        && rate.flatMap(Periods::of).equals(last.flatMap(Periods::of));
  }

  /** "That day", "that week" at the end. */
  private static boolean endsThat(BitRun run) {
    int last = run.size() - 1;
    boolean that = run.article(last - 1, Determiner.THIS) || run.opens(last - 1, OpenerWord.THAT);
    return that && run.word(last, "day", "week", "month");
  }

  private static List<Bit> singular(List<Bit> name) {
    var bits = new ArrayList<>(name);
    var last = (Bit.Word) bits.removeLast();
    bits.add(Coined.word(last.span(), Plurals.singular(last.text())));
    return bits;
  }
}
