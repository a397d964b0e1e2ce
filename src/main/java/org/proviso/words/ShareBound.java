package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Ratio;

/**
 * "At least 50 percent of", "no more than one-third of", "half of".
 *
 * @param word how the share is bounded
 * @param percent in hundredths of the whole
 * @param rest what it is a share of
 */
public record ShareBound(LimitWord word, Ratio percent, List<Bit> rest) {
  public ShareBound {
    rest = List.copyOf(rest);
  }

  /** The bound at the start of the bits, if a percentage stands there. */
  public static Optional<ShareBound> read(List<Bit> bits) {
    var run = new BitRun(bits);
    return run.phrase(0, Phrase.Percentage.class)
        .map(
            share ->
                new ShareBound(
                    share.word(), Amounts.value(share.value()), run.bits().subList(1, run.size())));
  }

  /** A bare share may be meant exactly or as a least. */
  public List<Relation> relations() {
    return word == LimitWord.BARE
        ? List.of(Relation.EXACTLY, Relation.AT_LEAST)
        : List.of(Amounts.relation(word));
  }
}
