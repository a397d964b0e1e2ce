package org.proviso.witness;

import java.util.List;
import java.util.function.Supplier;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;

/** Runs a world under the two stances of a question, and under both whole versions. */
record Trial(WorldQuestion question, Replay replay) {
  /** The witness that the world is; empty where it does not come out so. */
  List<Witness> of(boolean oldAllows, List<WitnessSheet> sheets, Supplier<List<String>> words) {
    Stance kept = question.kept();
    Stance broken = question.broken();
    Replay.Came breaks = replay.of(broken, broken.norms(), sheets);
    if (!breaks.broken()
        || !replay.of(kept, kept.norms(), sheets).allowed()
        || !replay.wholly(broken, broken, sheets).broken()) {
      return List.of();
    }
    Replay.Whole whole = replay.wholly(kept, broken, sheets);
    return List.of(
        new Witness(
            oldAllows, words.get(), breaks.words(), sheets, whole.beside(), whole.unread()));
  }
}
