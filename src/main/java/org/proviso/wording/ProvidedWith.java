package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * To provide a teacher with a copy within three days is to give the teacher a copy: "a teacher with
 * a copy" is no name of what comes in time.
 */
final class ProvidedWith {
  private ProvidedWith() {}

  static void apply(BitRun run) {
    int at = run.modal() + 1;
    boolean timed = false;
    for (int i = at; i < run.size(); i++) {
      timed |= run.phrase(i, Phrase.Deadline.class).isPresent();
    }
    if (at == 0 || !timed || !run.word(at, "provide", "furnish", "supply")) {
      return;
    }
    int with = at + 1;
    while (!run.word(with).isEmpty()
        || run.article(
            with,
            Determiner.A,
            Determiner.THE,
            Determiner.EACH,
            Determiner.EVERY,
            Determiner.ANY,
            Determiner.ALL)) {
      with++;
    }
    if (with > at + 1 && run.preposition(with, "with")) {
      run.remove(with, with + 1);
      run.replace(at, at + 1, Coined.word(run.span(at), "give"));
    }
  }
}
