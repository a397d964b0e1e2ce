package org.proviso.wording;

import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Travel between sites" is one deed, and nothing lies between the one site and the other. */
final class TravelWording {
  private TravelWording() {}

  static void apply(BitRun run) {
    for (int i = 1; i + 1 < run.size(); i++) {
      boolean moving =
          run.word(i - 1, "travel", "travels", "traveling", "drive", "drives", "commute", "move");
      boolean places =
          run.word(
              i + 1,
              "sites",
              "schools",
              "campuses",
              "buildings",
              "worksites",
              "classrooms",
              "rooms",
              "facilities",
              "locations");
      if (moving && run.preposition(i, "between", "among") && places && run.word(i + 2).isEmpty()) {
        var all = run.span(i - 1).to(run.span(i + 1));
        run.replace(i - 1, i + 2, Coined.word(all, all.flat()));
      }
    }
  }
}
