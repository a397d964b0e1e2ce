package org.proviso.wording;

import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Who "shall not be transferred to another school" shall have no change of site; who is paid "for
 * moving to another site" is paid for each.
 */
final class MovedWording {
  private MovedWording() {}

  static void apply(BitRun run) {
    for (int i = run.modal() + 1; i > 0 && i < run.size(); i++) {
      moving(run, i);
    }
    int modal = run.modal();
    boolean plain = modal > 0 && run.modal(modal).filter(m -> m.sense() == Sense.PLAIN).isPresent();
    int to = modal + 3;
    boolean moved =
        plain
            && run.being(modal + 1)
            && run.word(modal + 2, "transferred", "moved", "reassigned")
            && run.preposition(to, "to");
    int site = otherSite(run, to + 1);
    if (moved && site > 0) {
      run.replace(
          modal + 1,
          site + 1,
          Coined.word(run.span(modal + 1), "have"),
          Coined.word(run.span(modal + 2), "site"),
          Coined.word(run.span(site), "changes"));
    }
  }

  /** "For moving to another site", "for changing schools". */
  private static void moving(BitRun run, int at) {
    boolean to =
        run.word(at + 1, "moving", "transferring", "relocating") && run.preposition(at + 2, "to");
    boolean changing =
        run.word(at + 1, "changing") && run.word(at + 2, "sites", "schools", "buildings");
    int site = to ? otherSite(run, at + 3) : changing ? at + 2 : 0;
    if (run.preposition(at, "for") && site > 0 && run.wordsEnd(site) == site + 1) {
      run.replace(
          at + 1,
          site + 1,
          Coined.article(run.span(at + 1), Determiner.EACH),
          Coined.word(run.span(at + 1), "change"),
          Coined.preposition(run.span(at + 1), "of"),
          Coined.word(run.span(site), "site"));
    }
  }

  /** Where the site stands of "another site", "a different school", and ends the words; or 0. */
  private static int otherSite(BitRun run, int at) {
    boolean another = run.word(at, "another");
    boolean other = run.article(at, Determiner.A) && run.word(at + 1, "different", "other");
    int site = another ? at + 1 : at + 2;
    boolean named = run.word(site, "school", "site", "building", "campus");
    return (another || other) && named && run.wordsEnd(site) == site + 1 ? site : 0;
  }
}
