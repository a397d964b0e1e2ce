package org.proviso.binding;

import org.proviso.norm.Modality;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * What an open action may hold of steps and, since nobody breaks a permission, of when somebody may
 * do a thing: "may appeal to the next step", "may go to Step 3 within ten days of the answer".
 */
record OpenStep(Modality modality) {
  /** Whether the word, article or phrase belongs to a step or to such a time. */
  boolean isPlain(BitRun run, int at) {
    return isNextStep(run, at)
        || isNumbered(run, at)
        || (isPermitted() && (isTimely(run, at) || isAtAnyTime(run, at)));
  }

  private boolean isPermitted() {
    return switch (modality) {
      case PERMISSION -> true;
      case DUTY, BAN, EXEMPTION, RIGHT, POWER, ADVISORY -> false;
    };
  }

  /** "Step 3" is its name. */
  private static boolean isNumbered(BitRun run, int at) {
    return run.word(at).matches("\\d|i{1,3}|iv|v") && run.word(at - 1, "step", "level", "stage");
  }

  private static boolean isNextStep(BitRun run, int at) {
    return run.word(at, "next") && run.word(at + 1, "step", "level");
  }

  /** "Within ten days of the decision", at the end: until then, and of what follows not a word. */
  private static boolean isTimely(BitRun run, int at) {
    return at > 0
        && !run.being(0)
        && run.phrase(at, Phrase.Deadline.class).isPresent()
        && run.size() > at + 1
        && !(run.at(at - 1) instanceof Bit.Piece(Phrase.Deadline _));
  }

  private static boolean isAtAnyTime(BitRun run, int at) {
    int from = run.preposition(at, "at") ? at : run.article(at, Determiner.ANY) ? at - 1 : at - 2;
    return run.preposition(from, "at")
        && run.article(from + 1, Determiner.ANY)
        && run.word(from + 2, "time", "step", "stage", "level", "point");
  }
}
