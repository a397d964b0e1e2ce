package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Unplaced;

/**
 * What a day begins or ends beside. "Fifteen minutes before the first class" is before class: of
 * one day it is the first that counts, and after class the last; so is "before the start of
 * classes". Whoever "shall arrive 15 minutes before class" may come earlier, or not: that is not
 * read.
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
    boolean there = run.being(modal + 1) && run.preposition(modal + 2, "at", "on", "in");
    boolean comes = run.word(modal + 1, "begin", "start", "commence", "arrive", "report");
    boolean begins = before && (comes || there);
    boolean ends = run.word(modal + 1, "begin", "start", "end", "finish", "conclude");
    if (edge && (begins || (!before && ends))) {
      run.remove(at, word + 1);
    } else if (before ? begins : ends) {
      ofThing(run, at, before);
    }
  }

  /** "Before the start of classes" is before class; of a day, as "work day", it is a moment. */
  private static void ofThing(BitRun run, int at, boolean before) {
    boolean start = run.word(at + 1, "start", "beginning");
    boolean edge = before ? start : run.word(at + 1, "end", "close", "conclusion");
    int noun = run.article(at + 3, Determiner.THE, Determiner.THEIR) ? at + 4 : at + 3;
    boolean one = !run.word(noun).isEmpty() && !run.word(noun, "school");
    int last = noun;
    while (!run.word(last + 1).isEmpty()) {
      last++;
    }
    boolean day = run.word(last, "day", "days", "workday", "hours");
    if (run.article(at, Determiner.THE) && edge && run.preposition(at + 2, "of") && one && !day) {
      run.remove(at, at + 3);
    }
  }
}
