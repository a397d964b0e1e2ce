package org.proviso.witness;

import java.util.List;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Norm;

/**
 * Runs the real checker on a world; {@code check} supplies it, so that a world is shown only when
 * the evaluator that gives all other verdicts agrees.
 */
public interface Replay {
  /** What the checker says of these norms, of one agreement, in this world. */
  Came of(Stance stance, List<Norm> norms, List<WitnessSheet> sheets);

  /** What the norms owe in this world: "3 h, $135"; empty if nothing, or no sure amount. */
  String owed(Stance stance, List<WitnessSheet> sheets);

  /**
   * What the whole agreement, with all its clauses, forbids of this world. What it misses is left
   * out, as a small world has no lunch and no preparation in it, unless the world is about that
   * very lunch.
   *
   * @param against what the world breaks, and with it the other version
   */
  Whole wholly(Stance stance, Stance against, List<WitnessSheet> sheets);

  /**
   * What came of a replay under a whole agreement.
   *
   * @param broken whether one of the norms that the replay is about is broken
   * @param beside the other clauses that are broken, each with its breach
   * @param unread clauses with words that are not read, are not in the other version and name what
   *     the world is about
   */
  record Whole(boolean broken, List<Witness.Beside> beside, List<String> unread) {
    public Whole {
      beside = List.copyOf(beside);
      unread = List.copyOf(unread);
    }
  }

  /**
   * What came of a replay.
   *
   * @param allowed nothing is broken, and nothing is left undecided
   * @param broken something is broken
   * @param words the first breach in a few words: "3 h 30, must be no more than 3 h"
   */
  record Came(boolean allowed, boolean broken, String words) {}
}
