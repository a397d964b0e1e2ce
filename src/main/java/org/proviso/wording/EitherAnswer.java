package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;

/**
 * "Requests shall be approved or denied within two weeks of their receipt": an approval or a denial
 * shall come within two weeks of each of them. Either will do.
 */
final class EitherAnswer {
  private static final Set<String> ANSWERS = Set.of("approval", "denial");

  private EitherAnswer() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean plain = modal > 0 && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    if (!plain || run.article(0, Determiner.NO)) {
      return;
    }
    boolean passive = run.being(modal + 1);
    int verb = passive ? modal + 2 : modal + 1;
    Optional<String> one = answer(run.word(verb));
    Optional<String> other = answer(run.word(verb + 2));
    int at = deadline(run, verb + 3);
    if (one.isEmpty() || other.isEmpty() || one.equals(other) || at < 0) {
      return;
    }
    List<Bit> asked = passive ? run.bits().subList(0, modal) : run.bits().subList(verb + 3, at);
    boolean or = run.joint(verb + 1, JointKind.OR);
    if (or && (!passive || at == verb + 3) && isThing(asked)) {
      answered(run, verb, List.of(one.get(), other.get()), at, new ArrayList<>(asked));
    }
  }

  private static Optional<String> answer(String verb) {
    return EventNouns.of(verb).map(Name::written).filter(ANSWERS::contains);
  }

  /** A deadline at the end, reckoned from nothing or from the receipt of what is asked; or -1. */
  private static int deadline(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      Optional<Phrase.Deadline> one = run.phrase(i, Phrase.Deadline.class);
      if (one.isPresent()) {
        boolean bare = one.get().direction() == Direction.NONE && i + 1 == run.size();
        boolean after =
            one.get().direction() == Direction.OF || one.get().direction() == Direction.AFTER;
        boolean receipt =
            (run.article(i + 1, Determiner.THEIR) && run.word(i + 2, "receipt"))
                || run.word(i + 1, "receipt");
        boolean last = run.word(run.size() - 1, "receipt");
        return bare || (after && receipt && last) ? i : -1;
      }
    }
    return -1;
  }

  /** Words, with an article or in the plural, and nothing more. */
  private static boolean isThing(List<Bit> asked) {
    var run = new BitRun(asked);
    boolean article =
        run.article(
            0, Determiner.A, Determiner.EACH, Determiner.ANY, Determiner.ALL, Determiner.THE);
    int from = article ? 1 : 0;
    return run.wordsEnd(from) == run.size() && run.size() > from;
  }

  private static void answered(
      BitRun run, int verb, List<String> answers, int at, List<Bit> asked) {
    int modal = run.modal();
    boolean passive = run.being(modal + 1);
    var bits = new ArrayList<Bit>();
    var either =
        List.of(
            Coined.article(run.span(verb), Determiner.THE),
            Coined.word(run.span(verb), answers.getFirst()),
            run.at(verb + 1),
            Coined.word(run.span(verb + 2), answers.getLast()));
    bits.addAll(passive ? either : run.bits().subList(0, modal));
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(verb), passive ? "come" : "give"));
    if (!passive) {
      bits.addAll(either);
    }
    Phrase.Deadline due = run.phrase(at, Phrase.Deadline.class).orElseThrow();
    bits.add(
        new Bit.Piece(new Phrase.Deadline(due.span(), due.word(), due.amount(), Direction.OF)));
    if (!(asked.getFirst() instanceof Bit.Article)) {
      bits.add(Coined.article(asked.getFirst().span(), Determiner.ANY));
    }
    bits.addAll(asked);
    run.become(bits);
  }
}
