package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "No more than one meeting every other week": in each two weeks that follow one another, or in any
 * two weeks.
 */
final class EveryOther {
  private static final String WEEK = "week";

  private EveryOther() {}

  static List<List<Bit>> readings(List<Bit> bits) {
    var run = new BitRun(bits);
    boolean amount = false;
    for (int i = 0; i < run.size(); i++) {
      amount |= run.limit(i).filter(l -> !l.amount().unit().equals("dollar")).isPresent();
      boolean other =
          run.phrase(i, Phrase.Rate.class)
              .filter(rate -> rate.word() == RateWord.OTHER && rate.unit().equals(WEEK))
              .isPresent();
      if (other && amount && run.modal() >= 0) {
        return both(bits, i);
      }
    }
    return List.of(bits);
  }

  private static List<List<Bit>> both(List<Bit> bits, int at) {
    var span = bits.get(at).span();
    return Stream.of(
            new Phrase.Rate(span, RateWord.EACH, 2, WEEK),
            new Phrase.Window(span, 2, WEEK, /* any= */ true, /* onAverage= */ false))
        .map(
            phrase -> {
              List<Bit> meant = new ArrayList<>(bits);
              meant.set(at, new Bit.Piece(phrase));
              return meant;
            })
        .toList();
  }
}
