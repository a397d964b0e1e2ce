package org.proviso.wording;

import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** Who "shall not be transferred to another school" shall have no change of site. */
final class MovedWording {
  private MovedWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean plain = modal > 0 && run.modal(modal).filter(m -> m.sense() == Sense.PLAIN).isPresent();
    int to = modal + 3;
    boolean moved =
        plain
            && run.being(modal + 1)
            && run.word(modal + 2, "transferred", "moved", "reassigned")
            && run.preposition(to, "to");
    boolean other =
        run.word(to + 1, "another")
            || (run.article(to + 1, Determiner.A) && run.word(to + 2, "different", "other"));
    int site = run.word(to + 1, "another") ? to + 2 : to + 3;
    boolean ends = run.wordsEnd(site) == site + 1;
    if (moved && other && ends && run.word(site, "school", "site", "building", "campus")) {
      run.replace(
          modal + 1,
          site + 1,
          Coined.word(run.span(modal + 1), "have"),
          Coined.word(run.span(modal + 2), "site"),
          Coined.word(run.span(site), "changes"));
    }
  }
}
