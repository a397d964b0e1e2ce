package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Overtime must be approved in advance by the supervisor", "field trips require the prior approval
 * of the principal": none shall be held without it. An approval that may come later is left alone.
 */
final class ApprovalWording {
  private ApprovalWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    boolean must =
        run.modal(modal)
            .filter(m -> m.word() == ModalWord.MUST && m.sense() == Phrase.Sense.PLAIN)
            .filter(m -> !m.negated())
            .isPresent();
    int from = must ? approval(run, modal) : -1;
    if (from < 0 || !isEarlier(run, from) || !isThings(run, modal, kinds)) {
      return;
    }
    Span at = run.span(modal);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.NO));
    bits.addAll(run.bits().subList(run.word(0).isEmpty() ? 1 : 0, modal + 1));
    bits.addAll(List.of(Coined.be(at), Coined.word(at, "held"), Coined.preposition(at, "without")));
    bits.addAll(run.bits().subList(from, run.size()));
    run.become(bits);
  }

  /** Where what is needed begins; -1 if nothing is. */
  private static int approval(BitRun run, int modal) {
    if (run.being(modal + 1) && run.word(modal + 2, "approved", "authorized")) {
      return modal + 2;
    }
    if (run.being(modal + 1) && run.opens(modal + 2, OpenerWord.SUBJECT_TO)) {
      return isApproval(run, modal + 3) ? modal + 3 : -1;
    }
    return run.word(modal + 1, "require", "have") && isApproval(run, modal + 2) ? modal + 2 : -1;
  }

  /** "The prior written approval", "the supervisor's prior approval". */
  private static boolean isApproval(BitRun run, int from) {
    int at = run.at(from) instanceof Bit.Article ? from + 1 : from;
    return run.word(run.wordsEnd(at) - 1, "approval", "authorization", "permission", "consent");
  }

  /** "Prior", "in advance": what says that it comes first, in the same clause. */
  private static boolean isEarlier(BitRun run, int from) {
    for (int i = from; i < run.size() && run.phrase(i, Phrase.Opener.class).isEmpty(); i++) {
      if (run.word(i, "prior", "advance") || run.preposition(i, "in advance")) {
        return true;
      }
    }
    return false;
  }

  /** Records of any one kind, and nothing that narrows or counts them. */
  private static boolean isThings(BitRun run, int modal, SubjectKinds kinds) {
    boolean any =
        !run.word(0).isEmpty()
            || run.article(
                0, Determiner.A, Determiner.ANY, Determiner.ALL, Determiner.EACH, Determiner.EVERY);
    int first = run.word(0).isEmpty() ? 1 : 0;
    return any
        && modal > first
        && run.wordsEnd(first) == modal
        && kinds.of(NounReader.name(run.words(first))).isEmpty()
        && !kinds.isParty(NounReader.name(run.words(first)));
  }
}
