package org.proviso.wording;

import java.util.List;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;

/**
 * "A grievance shall be filed in writing within ten days of the event" asks two things of each
 * grievance: that it is in writing, and that it comes in time.
 */
final class WrittenInTime {
  private WrittenInTime() {}

  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    boolean plain = run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    boolean written =
        plain
            && run.being(modal + 1)
            && EventNouns.isDoing(run.word(modal + 2))
            && run.preposition(modal + 3, "in")
            && run.word(modal + 4, "writing")
            && run.phrase(modal + 5, Phrase.Deadline.class).isPresent();
    if (!written || !isChosen(run, modal)) {
      return List.of(bits);
    }
    var inWriting = new BitRun(bits.subList(0, modal + 5));
    inWriting.remove(modal + 2, modal + 3);
    run.remove(modal + 3, modal + 5);
    return List.of(inWriting.bits(), run.bits());
  }

  private static boolean isChosen(BitRun run, int modal) {
    int from = run.at(0) instanceof Bit.Article ? 1 : 0;
    List<Bit.Word> words = run.words(from);
    return !words.isEmpty()
        && words.size() == modal - from
        && ChosenDeed.isAmong(Selection.of(NounReader.name(words)));
  }
}
