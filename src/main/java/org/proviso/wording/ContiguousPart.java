package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "60 minutes of planning each day, of which at least 35 shall be contiguous" is one sentence about
 * the total and one about a single stretch.
 */
final class ContiguousPart {
  private ContiguousPart() {}

  /** The sentences that it comes to; the one given, where no part is to be unbroken. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    int whole = modal < 0 ? -1 : only(run, modal + 1);
    int part = whole < 0 ? -1 : part(run, whole + 1);
    boolean fits =
        part >= 0
            && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent()
            && !run.article(0, Determiner.NO)
            && run.limit(whole).filter(ContiguousPart::isLeast).isPresent();
    if (!fits) {
      return List.of(bits);
    }
    int end = run.joint(part - 1, JointKind.COMMA) ? part - 1 : part;
    int at = limit(run, part);
    Optional<Phrase.Limit> limit =
        amount(run.limit(whole).orElseThrow(), run.limit(at).orElseThrow());
    if (limit.isEmpty()) {
      return List.of(bits);
    }
    var second = new ArrayList<>(bits.subList(0, end));
    second.set(whole, new Bit.Piece(limit.get()));
    return List.of(bits.subList(0, end), second);
  }

  private static boolean isLeast(Phrase.Limit limit) {
    boolean least = limit.word() == LimitWord.AT_LEAST || limit.word() == LimitWord.BARE;
    return least
        && Amounts.isTime(limit.amount())
        && limit.amount().determiner() == Determiner.NONE
        && limit.amount().adjectives().stream().noneMatch(Adjectives::isUnbroken);
  }

  /** The first limit behind the modal. */
  private static int only(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.limit(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Where ", at least 35 of which shall be contiguous" begins that ends the sentence, or -1. */
  private static int part(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      int at = limit(run, i);
      int verb = at == i ? i + 3 : at + 1;
      boolean which = at >= 0 && (at == i ? isOfWhich(run, i + 1) : true);
      boolean unbroken =
          which
              && run.modal(verb).filter(Phrase.Modal::isPlainMust).isPresent()
              && run.being(verb + 1)
              && Adjectives.isUnbroken(run.word(verb + 2))
              && verb + 3 == run.size();
      if (unbroken) {
        return i;
      }
    }
    return -1;
  }

  /** Where the limit stands: behind "of which", or before it. */
  private static int limit(BitRun run, int at) {
    int limit = isOfWhich(run, at) ? at + 2 : at;
    return run.limit(limit).isPresent() ? limit : -1;
  }

  private static boolean isOfWhich(BitRun run, int at) {
    return run.preposition(at, "of") && run.opens(at + 1, OpenerWord.WHICH);
  }

  private static Optional<Phrase.Limit> amount(Phrase.Limit whole, Phrase.Limit part) {
    Phrase.Amount own = part.amount();
    boolean bare = own.unit().isEmpty();
    boolean least = part.word() == LimitWord.AT_LEAST || part.word() == LimitWord.BARE;
    boolean fits = least && own.adjectives().isEmpty() && (bare || Amounts.isTime(own));
    if (!fits) {
      return Optional.empty();
    }
    var adjectives = new ArrayList<>(whole.amount().adjectives());
    adjectives.add("contiguous");
    return Optional.of(
        new Phrase.Limit(
            part.span(),
            LimitWord.AT_LEAST,
            own.of(adjectives, bare ? whole.amount().unit() : own.unit())));
  }
}
