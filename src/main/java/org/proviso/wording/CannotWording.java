package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "When a substitute cannot be found, no teacher shall …", "teachers who cannot attend shall …":
 * what can or will be so is the condition's own, and asks nothing of anybody.
 */
public final class CannotWording {
  private static final String POSSIBLE = "(?i)can|can ?not|could|could not|will|will not";

  private CannotWording() {}

  /** The bits with such verbs of its conditions as plain words. */
  public static List<Bit> of(List<Bit> bits) {
    var run = new BitRun(bits);
    var found = new ArrayList<Integer>();
    boolean inside = false;
    int others = 0;
    for (int i = 0; i < run.size(); i++) {
      Optional<Phrase.Modal> modal = run.modal(i);
      if (run.joint(i, JointKind.COMMA, JointKind.SEMICOLON)) {
        inside = false;
      } else if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        inside = run.opens(i, OpenerWord.IF, OpenerWord.WHEN, OpenerWord.WHERE, OpenerWord.UNLESS);
      } else if (modal.filter(CannotWording::isPossible).isPresent()
          && (inside || run.opens(i - 1, OpenerWord.WHO) && others == 0)) {
        found.add(i);
      } else if (modal.isPresent()) {
        others++;
      }
    }
    if (found.size() == 1 && others > 0) {
      int at = found.getFirst();
      String said = run.span(at).flat().toLowerCase(Locale.ROOT);
      run.replace(at, at + 1, Coined.word(run.span(at), said));
    }
    return run.bits();
  }

  /** Whether the words say that something can or will be. */
  static boolean isPossible(String words) {
    return words.matches(POSSIBLE);
  }

  private static boolean isPossible(Phrase.Modal modal) {
    return modal.sense() == Phrase.Sense.PLAIN && isPossible(modal.span().flat());
  }
}
