package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * What must not be done to something, in a list, is a ban each: "lessons shall not be photographed,
 * recorded or shared without the teacher's consent", "suspended or laid off during a strike".
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
    List<Integer> done = deeds(run, modal + 2);
    int tail = done.isEmpty() ? modal : done.getLast() + length(run, done.getLast());
    boolean ofAll =
        may
            ? run.phrase(tail, Phrase.Only.class).isPresent()
            : tail == run.size()
                || run.preposition(tail, "without", "during")
                || run.opens(tail, OpenerWord.UNLESS);
    return done.isEmpty() || !ofAll
        ? List.of(bits)
        : done.stream().map(deed -> sentence(run, modal, deed, tail)).toList();
  }

  /**
   * The places of the deeds; none where they are no list. With a comma between two and no more, as
   * in "recorded, or shared without consent", the first may be a ban by itself.
   */
  private static List<Integer> deeds(BitRun run, int from) {
    var done = new ArrayList<Integer>();
    int at = from;
    while (length(run, at) > 0) {
      done.add(at);
      at += length(run, at);
      boolean comma = run.joint(at, JointKind.COMMA);
      at += comma ? 1 : 0;
      if (run.joint(at, JointKind.OR, JointKind.NOR)) {
        boolean last = length(run, at + 1) > 0 && !(comma && done.size() == 1);
        done.add(at + 1);
        return last ? done : List.of();
      }
    }
    return List.of();
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

  /** How many words the deed at this place has; none where there is no deed. */
  private static int length(BitRun run, int at) {
    boolean off = run.word(at, "laid") && run.preposition(at + 1, "off");
    return off ? 2 : run.word(at).endsWith("ed") ? 1 : 0;
  }

  private static List<Bit> sentence(BitRun run, int modal, int deed, int tail) {
    var one = new ArrayList<>(run.bits().subList(0, modal + 2));
    one.addAll(run.bits().subList(deed, deed + length(run, deed)));
    one.addAll(run.bits().subList(tail, run.size()));
    return one;
  }
}
