package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.OpenerWord;
import org.proviso.syntax.Phrase.Sense;

/**
 * What must not be done to something, in a list, is a ban each: "lessons shall not be photographed,
 * recorded or shared without the teacher's consent".
 */
final class DeniedDeeds {
  private DeniedDeeds() {}

  /** The sentences that it comes to; the one given, where something stands behind the last deed. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    boolean denied = modal >= 0 && isDenied(run, modal);
    boolean may = isMay(run, modal);
    if (modal < 0 || !run.being(modal + 1) || !(denied || may)) {
      return List.of(bits);
    }
    var done = new ArrayList<Integer>();
    int at = modal + 2;
    boolean or = false;
    while (!or && isParticiple(run, at)) {
      done.add(at++);
      at += run.joint(at, JointKind.COMMA) ? 1 : 0;
      or = run.joint(at, JointKind.OR, JointKind.NOR);
      at += or ? 1 : 0;
    }
    int tail = at + 1;
    boolean ofAll =
        may
            ? run.phrase(tail, Phrase.Only.class).isPresent()
            : tail == run.size()
                || run.preposition(tail, "without")
                || run.opens(tail, OpenerWord.UNLESS);
    if (!or || !isParticiple(run, at) || !ofAll) {
      return List.of(bits);
    }
    done.add(at);
    return done.stream().map(deed -> sentence(run, modal, deed, tail)).toList();
  }

  private static boolean isDenied(BitRun run, int modal) {
    boolean negated = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    return negated != run.article(0, Determiner.NO);
  }

  /** "May be recorded or photographed only with …": neither without. */
  private static boolean isMay(BitRun run, int modal) {
    return run.modal(modal)
        .filter(m -> m.word() == ModalWord.MAY && !m.negated() && m.sense() == Sense.PLAIN)
        .isPresent();
  }

  private static boolean isParticiple(BitRun run, int at) {
    return run.word(at).endsWith("ed");
  }

  private static List<Bit> sentence(BitRun run, int modal, int deed, int tail) {
    var one = new ArrayList<>(run.bits().subList(0, modal + 2));
    one.add(run.at(deed));
    one.addAll(run.bits().subList(tail, run.size()));
    return one;
  }
}
