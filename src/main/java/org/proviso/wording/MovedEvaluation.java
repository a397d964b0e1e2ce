package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.DoneToPeople;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Who evaluates people that are moved is said of each move: "a probationary teacher who is
 * transferred before the second observation shall be evaluated by the new evaluator", "when …, the
 * new evaluator shall complete the evaluation".
 */
final class MovedEvaluation {
  private MovedEvaluation() {}

  static void apply(BitRun run) {
    if (run.opens(0, OpenerWord.IF, OpenerWord.WHEN)) {
      when(run);
    } else {
      who(run);
    }
  }

  /** "A teacher who is transferred on or after April 1 shall be evaluated by …". */
  private static void who(BitRun run) {
    int modal = run.modal();
    int first = article(run, 0) ? 1 : 0;
    int who = run.wordsEnd(first);
    boolean evaluated =
        run.must(modal)
            && run.being(modal + 1)
            && run.word(modal + 2, "evaluated")
            && run.preposition(modal + 3, "by");
    Optional<String> move = move(run, who + 2);
    if (evaluated
        && who > first
        && run.opens(who, OpenerWord.WHO)
        && run.being(who + 1)
        && move.isPresent()
        && who + 3 <= modal) {
      List<Bit> subject = subject(run, first, who, who + 3, modal, move.get());
      run.replace(0, modal, subject);
    }
  }

  /** "When a teacher is transferred, the current evaluator shall complete the evaluation". */
  private static void when(BitRun run) {
    int modal = run.modal();
    int comma = comma(run, modal);
    int first = article(run, 1) ? 2 : 1;
    int being = run.wordsEnd(first);
    Optional<String> move = move(run, being + 1);
    boolean moved =
        comma > 0 && being > first && run.being(being) && move.isPresent() && being + 2 <= comma;
    if (!moved || !run.must(modal) || !isEvaluator(run, comma + 1, modal)) {
      return;
    }
    int last = run.size() - 1;
    boolean completes =
        run.word(modal + 1, "complete", "finish", "conduct", "continue")
            && run.article(modal + 2, Determiner.THE)
            && run.word(modal + 3, "evaluation")
            && last == modal + 3;
    if (!completes) {
      return;
    }
    List<Bit> subject = subject(run, first, being, being + 2, comma, move.get());
    var bits = new ArrayList<Bit>(subject);
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(modal + 1)));
    bits.add(Coined.word(run.span(modal + 3), "evaluated"));
    bits.add(Coined.preposition(run.span(modal + 1), "by"));
    bits.addAll(run.bits().subList(comma + 1, modal));
    run.become(bits);
  }

  /** "Each transfer of a teacher on or after April 1". */
  private static List<Bit> subject(
      BitRun run, int first, int end, int more, int last, String noun) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.add(Coined.word(run.span(more - 1), noun));
    bits.add(Coined.preposition(run.span(more - 1), "of"));
    boolean several = !article(run, first - 1);
    if (!several) {
      bits.add(Coined.article(run.span(first - 1), Determiner.A));
    }
    bits.addAll(run.words(first).subList(0, end - first));
    bits.addAll(run.bits().subList(more, last));
    return bits;
  }

  private static boolean article(BitRun run, int at) {
    return run.article(at, Determiner.A, Determiner.EACH, Determiner.ANY, Determiner.EVERY);
  }

  private static Optional<String> move(BitRun run, int at) {
    return run.word(at, "transferred", "reassigned")
        ? DoneToPeople.nouns(run.word(at)).map(Plurals::singular)
        : Optional.empty();
  }

  private static int comma(BitRun run, int modal) {
    for (int i = 1; i < modal; i++) {
      if (run.joint(i, JointKind.COMMA)) {
        return run.article(i + 1, Determiner.THE, Determiner.A) ? i : -1;
      }
    }
    return -1;
  }

  /** "The current evaluator" and nothing else up to the modal verb. */
  private static boolean isEvaluator(BitRun run, int article, int modal) {
    return run.article(article, Determiner.THE, Determiner.A)
        && run.wordsEnd(article + 1) == modal
        && run.word(modal - 1, "evaluator");
  }
}
