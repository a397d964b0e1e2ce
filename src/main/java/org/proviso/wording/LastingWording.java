package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Two 15-minute breaks" are two breaks lasting at least 15 minutes. */
final class LastingWording {
  private LastingWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      several(run, i);
      apart(run, i);
    }
  }

  /** "Five preparation periods per week of not less than 45 minutes each". */
  private static void apart(BitRun run, int at) {
    boolean counted =
        run.limit(at)
            .filter(l -> l.word() == LimitWord.BARE || l.word() == LimitWord.AT_LEAST)
            .filter(l -> !l.amount().value().equals("1") && !l.amount().unit().isEmpty())
            .filter(l -> !Amounts.isTime(l.amount()) && Amounts.span(l.amount()).isEmpty())
            .isPresent();
    int next = at + 1;
    boolean rated = run.phrase(next, Phrase.Rate.class).isPresent();
    next += rated ? 1 : 0;
    boolean comma = run.joint(next, Phrase.JointKind.COMMA);
    int each = comma ? next + 1 : next;
    boolean first = isEach(run, each);
    int of = first ? each + 1 : each;
    Optional<Phrase.Limit> time =
        run.limit(of + 1)
            .filter(l -> l.word() == LimitWord.BARE || l.word() == LimitWord.AT_LEAST)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
            .filter(l -> l.amount().determiner() == Determiner.NONE);
    boolean last = !first && isEach(run, of + 2);
    boolean lasts = run.preposition(of, "of", "for") || run.word(of, "lasting");
    boolean fits =
        lasts && time.isPresent() && (rated || first || last) && (!comma || first || last);
    int end = last ? of + 3 : of + 2;
    if (!counted || !fits || !run.isAffirmed() || !run.word(end).isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.word(time.orElseThrow().span(), "lasting"));
    bits.add(new Bit.Piece(time.get().with(LimitWord.AT_LEAST)));
    if (rated) {
      bits.add(run.at(at + 1));
    }
    run.replace(at + 1, end, bits);
  }

  private static boolean isEach(BitRun run, int at) {
    return run.article(at, Determiner.EACH)
        || run.phrase(at, Phrase.Together.class).filter(both -> !both.together()).isPresent();
  }

  private static void several(BitRun run, int at) {
    Optional<Phrase.Limit> count = run.limit(at).filter(LastingWording::isNumber);
    Optional<Phrase.Limit> time =
        run.bareTime(at + 1)
            .filter(l -> l.amount().determiner() == Determiner.NONE)
            .filter(l -> l.amount().adjectives().isEmpty());
    int end = run.wordsEnd(at + 2);
    if (count.isEmpty() || time.isEmpty() || end == at + 2 || !run.isAffirmed()) {
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
        new Bit.Piece(count.get().with(counted)),
        Coined.word(time.get().span(), "lasting"),
        new Bit.Piece(time.get().with(LimitWord.AT_LEAST)));
  }

  private static boolean isNumber(Phrase.Limit limit) {
    return (limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST)
        && limit.amount().unit().isEmpty()
        && limit.amount().adjectives().isEmpty()
        && !limit.amount().value().equals("1");
  }
}
