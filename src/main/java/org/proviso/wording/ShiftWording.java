package org.proviso.wording;

import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Who works a split shift has one: "no operator shall (be required to) work a split shift", "shall
 * not require an operator to work a split shift".
 */
final class ShiftWording {
  private ShiftWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    at(run, modal + 1);
    if (modal > 0 && run.word(modal + 1, "require")) {
      for (int i = modal + 2; i + 1 < run.size(); i++) {
        if (run.preposition(i, "to")) {
          at(run, i + 1);
        }
      }
    }
  }

  private static void at(BitRun run, int verb) {
    int noun = run.article(verb + 1, Determiner.A, Determiner.ANY) ? verb + 2 : verb + 1;
    int last = run.wordsEnd(noun) - 1;
    boolean shift =
        verb > 1
            && run.word(verb, "work")
            && last >= noun
            && Plurals.singular(run.word(last)).equals("shift");
    if (shift) {
      run.replace(verb, verb + 1, Coined.word(run.span(verb), "have"));
    }
  }
}
