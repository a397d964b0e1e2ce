package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Two limits, each with its own rate: "no more than five classes per day or twenty-five per week"
 * is one sentence about days and one about weeks.
 */
final class PairedLimits {
  private PairedLimits() {}

  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int tail = end(run);
    int end = tail < run.size() && run.joint(tail - 1, JointKind.COMMA) ? tail - 1 : tail;
    boolean rated = end > 0 && run.phrase(end - 1, Phrase.Rate.class).isPresent();
    int second = rated && run.limit(end - 2).isPresent() ? end - 2 : -1;
    int joint = second - 1;
    boolean joined =
        run.joint(joint, JointKind.OR, JointKind.NOR)
            || run.joint(joint, JointKind.AND, JointKind.BUT);
    boolean rateBefore = run.phrase(beforeComma(run, joint), Phrase.Rate.class).isPresent();
    int first = joined && rateBefore ? firstLimit(run, joint) : -1;
    if (first < 0) {
      return List.of(bits);
    }
    Phrase.Limit one = run.limit(first).orElseThrow();
    Optional<Phrase.Limit> other =
        second(
            run,
            one,
            run.limit(second).orElseThrow(),
            run.joint(joint, JointKind.OR, JointKind.NOR));
    boolean nounAgain = second + 2 < end;
    if (other.isEmpty()
        || nounAgain
        || (isWhichever(run) && other.get().word() != LimitWord.AT_MOST)) {
      return List.of(bits);
    }
    List<Bit> whom = isWhichever(run) ? List.of() : bits.subList(tail, bits.size());
    return List.of(
        Bit.together(bits.subList(0, beforeComma(run, joint) + 1), whom),
        Bit.together(
            with(bits, first, other.get(), beforeComma(run, joint), bits.get(end - 1)), whom));
  }

  /**
   * Where the limits end: before "for each teacher", which speaks of both, and before "whichever is
   * less", which says that both bind.
   */
  private static int end(BitRun run) {
    if (isWhichever(run)) {
      return run.joint(run.size() - 2, JointKind.COMMA) ? run.size() - 2 : run.size() - 1;
    }
    int at = run.beforeWords(run.size() - 1);
    boolean each =
        at < run.size() - 1
            && run.article(at, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.ALL)
            && run.preposition(at - 1, "for");
    return each ? at - 1 : run.size();
  }

  private static boolean isWhichever(BitRun run) {
    return run.phrase(run.size() - 1, Phrase.Whichever.class)
        .filter(whichever -> !whichever.greater())
        .isPresent();
  }

  private static int beforeComma(BitRun run, int joint) {
    return run.joint(joint - 1, JointKind.COMMA) ? joint - 2 : joint - 1;
  }

  /** The only limit before the joint, behind the modal. */
  private static int firstLimit(BitRun run, int joint) {
    int found = -1;
    for (int i = 0; i < joint; i++) {
      if (run.limit(i).isPresent() || run.phrase(i, Phrase.LimitRange.class).isPresent()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found > run.modal() && run.modal() >= 0 && run.limit(found).isPresent() ? found : -1;
  }

  private static Optional<Phrase.Limit> second(
      BitRun run, Phrase.Limit one, Phrase.Limit other, boolean or) {
    boolean denied =
        run.modal(run.modal()).filter(Phrase.Modal::negated).isPresent()
            || run.article(0, Determiner.NO);
    boolean upper = one.word() == LimitWord.AT_MOST && !denied;
    boolean deniedMore = one.word() == LimitWord.MORE_THAN && denied;
    boolean lower = one.word() == LimitWord.AT_LEAST && !denied && !or;
    boolean sameWord =
        other.word() == LimitWord.BARE || (other.word() == one.word() && (!or || deniedMore));
    boolean plain = other.amount().determiner() == Determiner.NONE;
    if (!(upper || deniedMore || lower) || !sameWord || !plain) {
      return Optional.empty();
    }
    return amount(one.amount(), other.amount())
        .map(amount -> new Phrase.Limit(other.span(), one.word(), amount));
  }

  /** The second amount with the first one's unit; another thing counted is another sentence. */
  private static Optional<Phrase.Amount> amount(Phrase.Amount one, Phrase.Amount other) {
    boolean bare = other.unit().isEmpty() && other.adjectives().isEmpty();
    boolean times = Amounts.isTime(one) && Amounts.isTime(other) && other.adjectives().isEmpty();
    boolean same =
        Amounts.unit(one).equals(Amounts.unit(other))
            && one.adjectives().equals(other.adjectives());
    if (!bare && !times && !same) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase.Amount(
            other.span(),
            one.determiner(),
            other.value(),
            one.adjectives(),
            bare ? one.unit() : other.unit()));
  }

  private static List<Bit> with(
      List<Bit> bits, int first, Phrase.Limit other, int rate, Bit otherRate) {
    var all = new ArrayList<>(bits.subList(0, first));
    all.add(new Bit.Piece(other));
    all.addAll(bits.subList(first + 1, rate));
    all.add(otherRate);
    return all;
  }
}
