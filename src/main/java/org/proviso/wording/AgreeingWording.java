package org.proviso.wording;

import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.BitRun;

/**
 * "Unless the teacher and the principal mutually agree otherwise": unless the two agree, as each of
 * them must.
 */
final class AgreeingWording {
  private AgreeingWording() {}

  static void apply(BitRun run) {
    int from = 0;
    while (from < run.size() && !run.opens(from, OpenerWord.UNLESS)) {
      from++;
    }
    boolean both = false;
    for (int i = from + 1; i < run.size() && !run.joint(i, JointKind.COMMA); i++) {
      both |= run.joint(i, JointKind.AND);
      if (both && run.word(i, "mutually") && run.word(i + 1, "agree", "agreed")) {
        run.remove(i, i + 1);
      }
      if (both && run.word(i, "agree", "agreed") && run.word(i + 1, "otherwise")) {
        run.remove(i + 1, i + 2);
      }
    }
  }
}
