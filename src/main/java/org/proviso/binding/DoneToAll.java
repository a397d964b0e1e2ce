package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;

/**
 * Several things that must not be done to records: "no lesson shall be recorded, photographed, or
 * livestreamed without consent" denies each of them, with what follows.
 */
final class DoneToAll {
  private DoneToAll() {}

  /** A sentence for each; nothing where it is another form. */
  static Optional<List<List<Bit>>> expand(BitRun run) {
    int modal = run.modal();
    boolean plain =
        modal > 0
            && run.modal(modal).filter(m -> m.sense() == Sense.PLAIN).isPresent()
            && run.being(modal + 1);
    boolean denied =
        run.modal(modal).filter(Phrase.Modal::negated).isPresent() != run.article(0, Determiner.NO);
    var done = new ArrayList<Bit>();
    int at = modal + 2;
    boolean or = false;
    while (plain && isDone(run, at) && !or) {
      done.add(run.at(at));
      boolean comma = run.joint(at + 1, JointKind.COMMA);
      int joint = comma ? at + 2 : at + 1;
      or = run.joint(joint, JointKind.OR) && isDone(run, joint + 1);
      if (or && isDone(run, joint + 1)) {
        done.add(run.at(joint + 1));
        at = joint + 2;
      } else {
        at = comma && isDone(run, at + 2) ? at + 2 : run.size();
      }
    }
    boolean only = isOnly(run, modal, at);
    if (!or || !(denied || only) || !run.word(at).isEmpty()) {
      return Optional.empty();
    }
    var sentences = new ArrayList<List<Bit>>();
    for (Bit one : done) {
      var sentence = new ArrayList<Bit>(run.bits().subList(0, modal + 2));
      sentence.add(one);
      sentence.addAll(run.bits().subList(at, run.size()));
      sentences.add(sentence);
    }
    return Optional.of(sentences);
  }

  /** "May be recorded or photographed only with …": neither without. */
  private static boolean isOnly(BitRun run, int modal, int at) {
    return run.modal(modal).filter(m -> m.word() == ModalWord.MAY && !m.negated()).isPresent()
        && run.phrase(at, Phrase.Only.class).isPresent();
  }

  private static boolean isDone(BitRun run, int at) {
    return run.word(at).matches("\\p{L}{3,}ed|shown|shared|taken|made|kept|held|given|taught")
        && !run.word(at).matches("required|permitted|allowed|expected|obliged|assigned|limited");
  }
}
