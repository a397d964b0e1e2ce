package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "At least one 45-minute preparation period", "one preparation period of at least 45 minutes", "a
 * block of 45 minutes of preparation": a 45-minute preparation period.
 */
final class BlockWording {
  private BlockWording() {}

  static void apply(BitRun run) {
    scheduled(run);
    for (int i = 0; i < run.size(); i++) {
      one(run, i);
      lasting(run, i);
      block(run, i);
      blockOf(run, i);
      blocks(run, i);
    }
  }

  /** "Preparation shall be scheduled in blocks of at least 30 minutes": shall last so long. */
  private static void scheduled(BitRun run) {
    int modal = run.modal();
    boolean given =
        modal > 0
            && run.isAffirmed()
            && run.being(modal + 1)
            && run.word(modal + 2, "scheduled", "provided", "given", "assigned", "held")
            && run.preposition(modal + 3, "in")
            && run.word(modal + 4, "blocks", "segments", "increments", "periods")
            && run.preposition(modal + 5, "of")
            && run.size() == modal + 7;
    boolean least =
        run.limit(modal + 6)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.AT_MOST)
            .isPresent();
    if (given && least) {
      run.replace(modal + 1, modal + 6, Coined.word(run.span(modal + 4), "last"));
      if (!run.word(0).isEmpty()) {
        run.replace(0, 0, Coined.article(run.span(0), Determiner.EACH));
      }
    }
  }

  /** "225 minutes of preparation per week, in blocks of at least 30 minutes": lasting so long. */
  private static void blocks(BitRun run, int at) {
    boolean blocks =
        run.preposition(at, "in")
            && run.word(at + 1, "blocks", "segments", "periods")
            && run.preposition(at + 2, "of");
    Optional<Phrase.Limit> each =
        run.limit(at + 3)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE);
    int total = run.modal() + 1;
    while (total < at && run.limit(total).isEmpty()) {
      total++;
    }
    boolean least =
        run.limit(total)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE)
            .isPresent();
    int end = run.preposition(total + 1, "of", "for") ? total + 2 : total + 1;
    int noun = end;
    while (!run.word(end).isEmpty()) {
      end++;
    }
    if (!blocks || each.isEmpty() || !least || noun == end || end > at || !run.isAffirmed()) {
      return;
    }
    run.remove(run.joint(at - 1, Phrase.JointKind.COMMA) ? at - 1 : at, at + 4);
    run.replace(
        end,
        end,
        Coined.word(each.get().span(), "lasting"),
        new Bit.Piece(each.get().with(LimitWord.AT_LEAST)));
  }

  private static boolean isOne(Phrase.Limit limit) {
    return (limit.word() == LimitWord.AT_LEAST || limit.word() == LimitWord.BARE)
        && limit.amount().value().equals("1");
  }

  /** "One 45-minute preparation period". */
  private static void one(BitRun run, int at) {
    boolean one =
        run.limit(at)
            .filter(BlockWording::isOne)
            .filter(l -> l.amount().unit().isEmpty() && l.amount().adjectives().isEmpty())
            .isPresent();
    Optional<Phrase.Limit> time = run.bareTime(at + 1);
    if (one
        && time.isPresent()
        && time.get().amount().determiner() == Determiner.NONE
        && !run.word(at + 2).isEmpty()
        && run.isAffirmed()) {
      run.replace(at, at + 2, single(time.get(), List.of()));
    }
  }

  /** "One preparation period per day of at least 45 minutes". */
  private static void lasting(BitRun run, int at) {
    Optional<Phrase.Limit> one =
        run.limit(at)
            .filter(BlockWording::isOne)
            .filter(l -> !l.amount().unit().isEmpty() && !Amounts.isTime(l.amount()))
            .filter(l -> !isBlock(l))
            .filter(
                l ->
                    Amounts.span(l.amount()).isEmpty() && !Amounts.unit(l.amount()).equals("time"));
    if (one.isEmpty() || !run.isAffirmed()) {
      return;
    }
    int rate = run.phrase(at + 1, Phrase.Rate.class).isPresent() ? at + 2 : at + 1;
    Optional<Phrase.Limit> time =
        run.limit(rate + 1)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().determiner() == Determiner.NONE)
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE);
    boolean of = run.preposition(rate, "of", "for") || run.word(rate, "lasting");
    if (!of || time.isEmpty()) {
      return;
    }
    run.remove(rate, rate + 2);
    var bits = new ArrayList<Bit>();
    List<String> adjectives = one.get().amount().adjectives();
    List<String> unbroken = adjectives.stream().filter(Adjectives::isUnbroken).toList();
    bits.add(new Bit.Piece(single(time.get(), unbroken)));
    adjectives.stream()
        .filter(word -> !Adjectives.isUnbroken(word))
        .forEach(word -> bits.add(Coined.word(one.get().span(), word)));
    bits.add(Coined.word(one.get().span(), one.get().amount().unit()));
    run.replace(at, at + 1, bits);
  }

  /** "A block of 45 minutes": unbroken. */
  private static void block(BitRun run, int at) {
    boolean a = run.article(at, Determiner.A) && run.word(at + 1, "block", "stretch");
    boolean one = run.limit(at).filter(BlockWording::isOne).filter(l -> isBlock(l)).isPresent();
    int of = a ? at + 2 : at + 1;
    Optional<Phrase.Limit> time =
        run.limit(of + 1)
            .filter(l -> Amounts.isTime(l.amount()))
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE);
    boolean block = (a || one) && run.preposition(of, "of") && run.preposition(of + 2, "of");
    if (block && time.isPresent() && run.isAffirmed()) {
      run.replace(at, of + 2, single(time.get(), List.of("uninterrupted")));
    }
  }

  /** "One uninterrupted period of preparation of at least 40 minutes". */
  private static void blockOf(BitRun run, int at) {
    boolean one = run.limit(at).filter(BlockWording::isOne).filter(l -> isBlock(l)).isPresent();
    boolean a = run.article(at, Determiner.A) && Adjectives.isUnbroken(run.word(at + 1));
    boolean block = one || (a && run.word(at + 2, "block", "period", "stretch"));
    int noun = one ? at + 2 : at + 4;
    int of = noun;
    while (!run.word(of).isEmpty()) {
      of++;
    }
    Optional<Phrase.Limit> time =
        run.limit(of + 1)
            .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
            .filter(l -> l.word() == LimitWord.AT_LEAST || l.word() == LimitWord.BARE);
    boolean named = of > noun && run.preposition(noun - 1, "of") && run.preposition(of, "of");
    if (block && named && time.isPresent() && run.isAffirmed()) {
      run.remove(of, of + 2);
      run.replace(at, noun - 1, single(time.get(), List.of("uninterrupted")));
    }
  }

  private static boolean isBlock(Phrase.Limit limit) {
    return limit.amount().unit().matches("(?i)(block|stretch|period|segment)s?")
        && limit.amount().adjectives().stream().allMatch(Adjectives::isUnbroken);
  }

  private static Phrase.Limit single(Phrase.Limit time, List<String> adjectives) {
    Phrase.Amount amount = time.amount();
    var all = new ArrayList<>(amount.adjectives());
    all.addAll(adjectives);
    return time.with(
        new Phrase.Amount(amount.span(), Determiner.A, amount.value(), all, amount.unit()));
  }
}
