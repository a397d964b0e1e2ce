package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Instruments shall not be shared by students", "no laptop shall be shared among students":
 * students shall not share them. "Used by only one student" is by no more than one.
 */
final class SharedWording {
  private SharedWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    Optional<Phrase.Modal> must =
        run.modal(modal)
            .filter(one -> one.word() == Phrase.ModalWord.MUST)
            .filter(one -> one.sense() == Phrase.Sense.PLAIN);
    if (must.isEmpty() || !run.being(modal + 1)) {
      return;
    }
    onlyOne(run, modal);
    boolean no = run.article(0, Determiner.NO);
    int first = no ? 1 : 0;
    boolean shared =
        run.word(modal + 2, "shared")
            && run.preposition(modal + 3, "by", "among", "between")
            && run.word(modal + 4, "students", "pupils")
            && run.size() == modal + 5
            && no != must.get().negated();
    if (shared && run.wordsEnd(first) == modal && modal > first) {
      var bits = new ArrayList<Bit>();
      bits.add(run.at(modal + 4));
      Phrase.Modal said = must.get();
      bits.add(new Bit.Piece(new Phrase.Modal(said.span(), said.word(), true, said.sense())));
      bits.add(Coined.word(run.span(modal + 2), "share"));
      List<Bit.Word> things = new ArrayList<>(run.words(first));
      Bit.Word last = things.removeLast();
      String several = Plurals.plural(Plurals.singular(last.text()));
      things.add(Coined.word(last.span(), several));
      bits.addAll(things);
      run.become(bits);
    }
  }

  /** "Each laptop shall be used by only one student". */
  private static void onlyOne(BitRun run, int modal) {
    int only = modal + 4;
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.A);
    Optional<Phrase.Limit> one =
        run.limit(only + 1)
            .filter(limit -> limit.word() == LimitWord.BARE && limit.amount().value().equals("1"));
    if (each
        && run.word(modal + 2, "used")
        && run.preposition(modal + 3, "by")
        && run.phrase(only, Phrase.Only.class).isPresent()
        && one.isPresent()) {
      run.replace(only, only + 2, one.get().with(LimitWord.AT_MOST));
    }
  }
}
