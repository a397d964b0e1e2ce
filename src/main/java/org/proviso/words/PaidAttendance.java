package org.proviso.words;

import java.util.ArrayList;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/**
 * "When a meeting lasts longer than 60 minutes, each aide in attendance shall be paid $40": each
 * aide is paid for each meeting that lasts so long. Only of those who were there, and of what has a
 * length or an end: what else may be true of it says not whom it is paid to.
 */
final class PaidAttendance {
  private PaidAttendance() {}

  static void apply(BitRun run) {
    int verb = run.wordsEnd(2) - 1;
    boolean opened =
        run.opens(0, OpenerWord.IF, OpenerWord.WHEN)
            && run.article(1, Determiner.A, Determiner.ANY)
            && verb > 2
            && run.word(verb, "lasts", "exceeds", "ends", "extends", "begins", "starts");
    int comma = comma(run, verb);
    if (!opened || comma != verb + 2 || !PaidWork.isPaid(run)) {
      return;
    }
    int modal = run.modal();
    int there = there(run, comma + 1, modal);
    boolean each = run.article(comma + 1, Determiner.EACH, Determiner.EVERY, Determiner.ALL);
    if (there < 0 || !(each || run.word(comma + 1).endsWith("s"))) {
      return;
    }
    var at = run.span(run.size() - 1);
    var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, there));
    bits.addAll(run.bits().subList(modal, run.size()));
    bits.add(Coined.preposition(at, "for"));
    bits.add(Coined.article(at, Determiner.EACH));
    bits.addAll(run.bits().subList(2, verb));
    bits.add(Coined.opener(run.span(verb), OpenerWord.THAT));
    bits.addAll(run.bits().subList(verb, comma));
    run.become(bits);
  }

  private static int comma(BitRun run, int from) {
    for (int i = Math.max(0, from); i < run.modal(); i++) {
      if (run.joint(i, JointKind.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  /** Where it begins that they were there, right before the modal; -1 if that is not said. */
  private static int there(BitRun run, int from, int modal) {
    if (run.word(modal - 1, "attendance") && run.preposition(modal - 2, "in")) {
      return modal - 2;
    }
    if (run.word(modal - 1, "attending", "present") && modal - 1 > from) {
      return modal - 1;
    }
    boolean attends = run.word(modal - 1, "attends", "attend", "attended");
    boolean who = run.phrase(modal - 2, Phrase.Opener.class).isPresent();
    return attends && who && run.opens(modal - 2, OpenerWord.WHO) ? modal - 2 : -1;
  }
}
