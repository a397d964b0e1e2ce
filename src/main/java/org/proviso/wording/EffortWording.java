package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/** Who shall make every effort to act should act (S8): the effort softens the action. */
final class EffortWording {
  private EffortWording() {}

  /** Only where one verb follows: of two, the effort would be about the first alone. */
  static void apply(BitRun run) {
    int at = run.modal() + 1;
    boolean effort =
        at > 0
            && run.phrase(at, Phrase.Vague.class)
                .filter(vague -> vague.span().flat().matches("(?i).*(effort|attempt)s?"))
                .isPresent()
            && (run.preposition(at + 1, "to") || run.word(at + 1, "to"))
            && !run.word(at + 2).isEmpty();
    for (int i = at; effort && i < run.size(); i++) {
      effort =
          run.modal(i).isEmpty()
              && !run.joint(i, JointKind.AND, JointKind.OR, JointKind.BUT)
              && run.phrase(i, Phrase.Opener.class).isEmpty();
    }
    if (effort) {
      Bit vague = run.at(at);
      run.remove(at, at + 2);
      run.replace(run.size(), run.size(), vague);
    }
  }
}
