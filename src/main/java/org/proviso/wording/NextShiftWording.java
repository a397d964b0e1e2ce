package org.proviso.wording;

import java.util.ArrayList;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/** "Between the end of a shift and the start of the nurse's next shift": between shifts. */
final class NextShiftWording {
  private NextShiftWording() {}

  static void apply(BitRun run, int at) {
    boolean ended =
        run.preposition(at, "between")
            && run.article(at + 1, Determiner.THE)
            && run.word(at + 2, "end")
            && run.preposition(at + 3, "of");
    int first = at + 5;
    int start = run.wordsEnd(first);
    boolean one = run.article(at + 4, Determiner.A, Determiner.ANY, Determiner.EACH);
    if (run.limit(at + 4).filter(NextShiftWording::isOne).isPresent()) {
      start = first;
      one = true;
    }
    boolean next =
        run.joint(start, Phrase.JointKind.AND)
            && run.article(start + 1, Determiner.THE)
            && run.word(start + 2, "start", "beginning")
            && run.preposition(start + 3, "of")
            && (run.article(start + 4, Determiner.THE) || run.opens(start + 4, OpenerWord.THAT));
    int owner = run.word(start + 5, "same") ? start + 6 : start + 5;
    if (ended && one && next && run.word(owner).endsWith("'s") && run.word(owner + 1, "next")) {
      between(run, at, owner);
    }
  }

  private static boolean isOne(Phrase.Limit limit) {
    return limit.word() == LimitWord.BARE
        && limit.amount().value().equals("1")
        && limit.amount().adjectives().isEmpty();
  }

  private static void between(BitRun run, int at, int owner) {
    int noun = owner + 2;
    int end = run.wordsEnd(noun);
    String first =
        run.limit(at + 4)
            .map(limit -> limit.amount().unit())
            .orElseGet(() -> RestWording.called(run.words(at + 5)));
    boolean there = run.word(0, "there");
    int subject = run.modal() - 1;
    boolean own =
        subject >= 0 && Plurals.singular(run.word(subject)).equals(RestWording.owner(run, owner));
    if (end == noun || !first.equals(RestWording.called(run.words(noun))) || !(own || there)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(run.at(at));
    RestWording.several(run, noun, bits);
    if (there) {
      bits.addAll(RestWording.forEach(run, owner));
    }
    run.replace(at, end, bits);
  }
}
