package org.proviso.wording;

import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "A teacher who is involuntarily transferred shall be notified within five days of the transfer":
 * a teacher shall be notified within five days of an involuntary transfer. The event says already
 * whom it speaks of.
 */
final class DoneToThem {
  private DoneToThem() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    int done = modal - 1;
    boolean will = run.word(done - 1, "involuntarily", "voluntarily", "formally", "informally");
    int being = will ? done - 2 : done - 1;
    String noun = PassiveWording.noun(run.word(done)).written();
    boolean who =
        being > 1 && run.opens(being - 1, OpenerWord.WHO) && isPlainPerson(run, being - 1);
    boolean known = !run.word(done).isEmpty() && !noun.equals(run.word(done));
    int at = anchor(run, modal, noun);
    if (!who || !run.being(being) || !known || at < 0) {
      return;
    }
    run.replace(at, at + 1, Coined.article(run.span(at), Determiner.A));
    if (will) {
      String adjective = PassiveWording.adjective(run.word(done - 1));
      run.replace(at + 1, at + 1, Coined.word(run.span(done - 1), adjective));
    }
    run.remove(being - 1, modal);
  }

  /** "Each teacher", "employees": nothing else said of them. */
  private static boolean isPlainPerson(BitRun run, int who) {
    int from =
        run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.A, Determiner.ANY) ? 1 : 0;
    return run.wordsEnd(from) == who && who > from;
  }

  /** Where "the transfer" stands behind a deadline at the end of the sentence, or -1. */
  private static int anchor(BitRun run, int modal, String noun) {
    int at = run.size() - 2;
    boolean last =
        at > modal + 1
            && run.article(at, Determiner.THE)
            && run.word(at + 1, noun)
            && run.phrase(at - 1, Phrase.Deadline.class).isPresent();
    return last ? at : -1;
  }
}
