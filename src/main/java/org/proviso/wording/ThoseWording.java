package org.proviso.wording;

import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Teachers, other than those who coach, shall …" is "Teachers, except those who coach, shall …":
 * "those" are some of the people just named.
 */
public final class ThoseWording {
  private ThoseWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i + 1 < run.size(); i++) {
      boolean out = run.preposition(i, "other than", "except for", "excluding", "but not");
      if (out && at(run, i + 1)) {
        run.replace(i, i + 1, Coined.opener(run.span(i), OpenerWord.EXCEPT));
      }
    }
  }

  /** "Those" alone before a phrase, or with a participle: "those assigned to …". */
  public static boolean at(BitRun run, int at) {
    return run.article(at, Determiner.THIS) && run.span(at).flat().matches("(?i)those\\b.*");
  }

  /** The place behind this bit, or behind all of "except those who coach" that begins here. */
  public static int end(List<Bit> bits, int at) {
    var run = new BitRun(bits);
    int end = at + 1;
    if (run.opens(at, OpenerWord.EXCEPT) && at(run, at + 1)) {
      while (end < run.size() && !run.joint(end, JointKind.COMMA)) {
        end++;
      }
    }
    return end;
  }
}
