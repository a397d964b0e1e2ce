package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.time.Ratio;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Fractions are per cents; "counselors shall spend no more than 25 percent of their work time on
 * testing" is of the work time of each counselor.
 */
final class ShareWording {
  private static final Ratio HUNDRED = Ratio.of(100);

  private ShareWording() {}

  static void apply(BitRun run) {
    for (int at = 0; at < run.size(); at++) {
      if (at == 0 || run.phrase(at, Phrase.Comparator.class).isPresent()) {
        half(run, at);
      }
      if (at == 0 || run.limit(at).filter(limit -> limit.word() != LimitWord.BARE).isPresent()) {
        fraction(run, at);
      }
    }
    spent(run);
  }

  /** "Two thirds of", "no more than two thirds of". */
  private static void fraction(BitRun run, int at) {
    var fraction = run.limit(at).filter(ShareWording::isPart);
    if (fraction.isPresent() && run.preposition(at + 1, "of")) {
      Ratio percent = Amounts.value(fraction.get().amount().value()).times(HUNDRED);
      run.replace(at, at + 2, share(run, at, at + 2, fraction.get().word(), percent));
    }
  }

  /** "At least half of", "no more than half the". */
  private static void half(BitRun run, int from) {
    Optional<Phrase.Comparator> bound = run.phrase(from, Phrase.Comparator.class);
    int at = bound.isPresent() ? from + 1 : from;
    boolean of = run.preposition(at + 1, "of");
    if (run.word(at, "half") && (of || run.article(at + 1, Determiner.THE))) {
      LimitWord word = bound.map(Phrase.Comparator::word).orElse(LimitWord.BARE);
      int end = of ? at + 2 : at + 1;
      run.replace(from, end, share(run, from, end, word, Ratio.of(50)));
    }
  }

  private static Phrase share(BitRun run, int from, int end, LimitWord word, Ratio percent) {
    return new Phrase.Percentage(run.span(from).to(run.span(end - 1)), word, percent.toString());
  }

  /** A count of things, "two of the meetings", is no share. */
  private static boolean isPart(Phrase.Limit limit) {
    boolean bare = limit.amount().unit().isEmpty() && limit.amount().adjectives().isEmpty();
    Ratio value = bare ? Amounts.value(limit.amount().value()) : HUNDRED;
    return value.compareTo(Ratio.ZERO) > 0 && value.compareTo(Ratio.of(1)) < 0;
  }

  private static boolean obliges(Phrase.Modal modal) {
    return modal.word() == ModalWord.MUST && modal.sense() == Phrase.Sense.PLAIN;
  }

  /** The share as a bound that a duty has; nothing where a denied one is none. */
  private static Optional<Phrase.Percentage> bound(Phrase.Percentage share, Phrase.Modal modal) {
    if (!modal.negated()) {
      return Optional.of(share);
    }
    return share.word() == LimitWord.MORE_THAN
        ? Optional.of(new Phrase.Percentage(share.span(), LimitWord.AT_MOST, share.value()))
        : Optional.empty();
  }

  private static void spent(BitRun run) {
    int modal = run.modal();
    Optional<Phrase.Percentage> share = run.phrase(modal + 2, Phrase.Percentage.class);
    int from = run.isOfEach() ? 1 : 0;
    int noun = modal + 3;
    noun += run.article(noun, Determiner.THEIR, Determiner.THE) ? 1 : 0;
    boolean rated = run.phrase(noun, Phrase.Rate.class).isPresent();
    int words = rated ? noun + 1 : noun;
    int end = run.wordsEnd(words);
    boolean behind = !rated && run.phrase(end, Phrase.Rate.class).isPresent();
    int on = behind ? end + 1 : end;
    boolean spends =
        modal > from
            && run.wordsEnd(from) == modal
            && run.word(modal + 1, "spend", "devote")
            && share.isPresent()
            && end > words
            && run.preposition(on, "on", "to", "in")
            && run.modal(modal).filter(ShareWording::obliges).isPresent();
    Optional<Phrase.Percentage> bound =
        spends ? bound(share.get(), run.modal(modal).orElseThrow()) : Optional.empty();
    if (bound.isEmpty()) {
      return;
    }
    var span = run.span(modal);
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Piece(bound.get()));
    bits.add(Coined.article(span, Determiner.THE));
    bits.addAll(run.bits().subList(words, end));
    bits.add(Coined.preposition(span, "of"));
    bits.add(Coined.article(span, Determiner.EACH));
    bits.addAll(run.bits().subList(from, modal));
    bits.addAll(run.bits().subList(noun, words));
    bits.addAll(run.bits().subList(end, on));
    bits.add(Coined.must(span));
    bits.add(Coined.be(span));
    bits.add(Coined.word(span, "spent"));
    bits.addAll(run.bits().subList(on, run.size()));
    run.become(bits);
  }
}
