package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/** "Not more often than once a week" is no more than once; "may … only once" is a cap (S28). */
final class FrequencyWording {
  private FrequencyWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      often(run, i);
      onlyOnce(run, i);
    }
  }

  /** "Once every semester, each teacher shall be observed": how often goes behind the verb. */
  static void leading(BitRun run) {
    boolean times = run.limit(0).filter(l -> Amounts.unit(l.amount()).equals("time")).isPresent();
    boolean led =
        times
            && run.phrase(1, Phrase.Rate.class).isPresent()
            && run.joint(2, Phrase.JointKind.COMMA)
            && run.modal() > 3;
    boolean plain = led;
    for (int i = 3; plain && i < run.size(); i++) {
      plain =
          run.phrase(i, Phrase.Opener.class).isEmpty()
              && run.phrase(i, Phrase.Rate.class).isEmpty()
              && run.phrase(i, Phrase.Joint.class).isEmpty();
    }
    if (plain) {
      var bits = new ArrayList<Bit>(run.bits().subList(3, run.size()));
      bits.addAll(run.bits().subList(0, 2));
      run.become(bits);
    }
  }

  /** "At least monthly" is at least once a month. */
  static void adverb(BitRun run) {
    for (int i = Math.max(0, run.modal()); i + 1 < run.size(); i++) {
      var bound = run.phrase(i, Phrase.Comparator.class).map(Phrase.Comparator::word);
      var rate = run.phrase(i + 1, Phrase.Rate.class).filter(said -> said.word() == RateWord.LY);
      boolean least = bound.filter(word -> word == LimitWord.AT_LEAST).isPresent();
      if (least && rate.isPresent()) {
        var once = new Phrase.Amount(run.span(i), Determiner.NONE, "1", List.of(), "time");
        run.replace(i, i + 1, new Phrase.Limit(run.span(i), LimitWord.AT_LEAST, once));
      }
    }
  }

  private static void often(BitRun run, int at) {
    boolean no =
        run.phrase(at, Phrase.Negation.class).isPresent() || run.article(at, Determiner.NO);
    boolean more = run.word(at + 1, "more");
    boolean often = run.word(at + 2, "often", "frequently") && run.preposition(at + 3, "than");
    var limit = run.limit(at + 4).filter(FrequencyWording::isTimes);
    if (no && often && limit.isPresent() && (more || run.word(at + 1, "less"))) {
      LimitWord word = more ? LimitWord.AT_MOST : LimitWord.AT_LEAST;
      run.replace(at, at + 5, limit.get().with(word));
    }
  }

  /** "Shall not be evaluated more often than once": the modal denies it. */
  static void oftener(BitRun run) {
    for (int i = run.modal() + 1; i < run.size(); i++) {
      oftener(run, i);
    }
  }

  private static void oftener(BitRun run, int at) {
    boolean often = run.word(at + 1, "often");
    often |=
        run.phrase(at + 1, Phrase.Vague.class)
            .filter(v -> v.span().flat().equalsIgnoreCase("frequently"))
            .isPresent();
    boolean more = run.word(at, "more") && often;
    var limit =
        more && run.preposition(at + 2, "than")
            ? run.limit(at + 3).filter(FrequencyWording::isTimes)
            : Optional.<Phrase.Limit>empty();
    boolean denied =
        run.article(0, Determiner.NO)
            || run.modal(run.modal()).filter(Phrase.Modal::negated).isPresent();
    if (limit.isPresent() && denied) {
      run.replace(at, at + 4, limit.get().with(LimitWord.MORE_THAN));
    }
  }

  private static void onlyOnce(BitRun run, int at) {
    boolean only = run.phrase(at, Phrase.Only.class).isPresent();
    var limit = run.limit(at + 1).filter(FrequencyWording::isTimes);
    boolean may =
        run.modal() >= 0
            && run.modal() < at
            && run.modal(run.modal())
                .filter(modal -> modal.word() == ModalWord.MAY && !modal.negated())
                .isPresent();
    if (only && may && limit.isPresent()) {
      run.replace(at, at + 2, limit.get().with(LimitWord.AT_MOST));
    }
  }

  private static boolean isTimes(Phrase.Limit limit) {
    return limit.word() == LimitWord.BARE && Amounts.unit(limit.amount()).equals("time");
  }
}
