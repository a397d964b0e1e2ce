package org.proviso.words;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/**
 * A condition that is a clause of its own, which may also deny and name several: "there is no
 * emergency", "a substitute is not available"; only a statement in the proposal settles it.
 */
public final class SaidCondition {
  private SaidCondition() {}

  /**
   * The condition in the words of the sentence; throws {@link Unplaced} where they are more than
   * plain words.
   */
  public static Name of(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = 0; i < bits.size(); i++) {
      boolean dummy = i == 0 && run.word(i, "there", "it") && run.being(i + 1);
      boolean other = run.word(i, "other", "another", "no", "not");
      boolean no = run.article(i, Determiner.NO) && !run.word(i + 1).isEmpty();
      boolean denies = run.phrase(i, Phrase.Negation.class).isPresent();
      boolean joins = i > 0 && run.joint(i, JointKind.AND, JointKind.OR) && i + 1 < bits.size();
      if (!dummy && !other && !no && !denies && !joins) {
        PlainCondition.expectPlain(run, i);
      }
    }
    if (bits.isEmpty()) {
      throw Unplaced.at(List.of(), "what the condition is");
    }
    return Name.said(Verbatim.of(bits));
  }
}
