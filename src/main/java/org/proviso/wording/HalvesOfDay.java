package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "Two 15-minute breaks per day, one in the morning and one in the afternoon": two, and one in each
 * half of the day, alike.
 */
final class HalvesOfDay {
  private HalvesOfDay() {}

  /** The sentences that it comes to; the one given, where it says nothing of the kind. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int cut = run.size() - 10;
    int at = cut - 1;
    boolean rate = run.phrase(at, Phrase.Rate.class).isPresent();
    boolean halves =
        at > 0
            && run.joint(cut, JointKind.COMMA)
            && isOne(run, cut + 1, "morning")
            && run.joint(cut + 5, JointKind.AND)
            && isOne(run, cut + 6, "afternoon");
    int amount = run.modal() + 2;
    boolean two =
        run.limit(amount)
            .filter(l -> l.word() == LimitWord.BARE && l.amount().value().equals("2"))
            .isPresent();
    if (!halves || !two || !rate || !run.isAffirmed()) {
      return List.of(bits);
    }
    List<Bit> whole = run.bits().subList(0, cut);
    return List.of(whole, half(run, amount, cut, 1), half(run, amount, cut, 6));
  }

  /** "One in the morning" is a number, a preposition, an article and a word. */
  private static boolean isOne(BitRun run, int at, String half) {
    return run.limit(at)
            .filter(l -> l.word() == LimitWord.BARE && l.amount().value().equals("1"))
            .filter(l -> l.amount().unit().isEmpty() && l.amount().adjectives().isEmpty())
            .isPresent()
        && run.preposition(at + 1, "in")
        && run.word(at + 3, half);
  }

  /** The same with one in place of two, and its half of the day before the rate. */
  private static List<Bit> half(BitRun run, int amount, int cut, int from) {
    Phrase.Limit two = run.limit(amount).orElseThrow();
    Phrase.Amount of = two.amount();
    var one = new Phrase.Amount(of.span(), of.determiner(), "1", of.adjectives(), of.unit());
    var bits = new ArrayList<Bit>(run.bits().subList(0, cut - 1));
    bits.set(amount, new Bit.Piece(two.with(one)));
    bits.addAll(run.bits().subList(cut + from + 1, cut + from + 4));
    bits.add(run.at(cut - 1));
    return bits;
  }
}
