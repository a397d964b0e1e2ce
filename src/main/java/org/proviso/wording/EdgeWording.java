package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Unplaced;

/**
 * What a day begins or ends beside. "Fifteen minutes before the first class" is before class: of
 * one day it is the first that counts, and after class the last. Whoever "shall arrive 15 minutes
 * before class" may come earlier, or not: that is not read.
 */
final class EdgeWording {
  private EdgeWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    for (int i = modal + 2; modal > 0 && i < run.size(); i++) {
      var deadline =
          run.phrase(i, Phrase.Deadline.class).filter(due -> Amounts.isTime(due.amount()));
      if (deadline.isPresent()) {
        bare(run, modal, i, deadline.get().word());
        edge(run, modal, i + 1, deadline.get().direction() == Phrase.Direction.BEFORE);
        return;
      }
    }
  }

  private static void bare(BitRun run, int modal, int at, LimitWord word) {
    boolean comes = run.word(modal + 1, "arrive", "report", "stay", "remain");
    if (comes && word == LimitWord.BARE) {
      throw Unplaced.at(run.bits().subList(at, at + 1), "\"no later than …\", or \"at least …\"");
    }
  }

  private static void edge(BitRun run, int modal, int at, boolean before) {
    int word = run.article(at, Determiner.THE, Determiner.THEIR) ? at + 1 : at;
    boolean edge = run.word(word, before ? "first" : "last") && !run.word(word + 1).isEmpty();
    boolean begins =
        before && run.word(modal + 1, "begin", "start", "commence", "arrive", "report");
    boolean ends = run.word(modal + 1, "begin", "start", "end", "finish", "conclude");
    if (edge && (begins || (!before && ends))) {
      run.remove(at, word + 1);
    }
  }
}
