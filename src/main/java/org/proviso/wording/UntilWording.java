package org.proviso.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * What shall not be until a day may be on that day, or from the next one on: "no teacher shall be
 * observed until October 1" has two readings. "Through October 1" has one.
 */
final class UntilWording {
  private UntilWording() {}

  /** The sentences that this one may mean. */
  static List<List<Bit>> readings(List<Bit> bits) {
    for (int i = 0; isDenied(bits) && i < bits.size(); i++) {
      Optional<Phrase> before = before(bits.get(i));
      if (before.isPresent()) {
        var run = new BitRun(bits);
        run.replace(i, i + 1, before.get());
        return List.of(run.bits(), bits);
      }
    }
    return List.of(bits);
  }

  private static boolean isDenied(List<Bit> bits) {
    return bits.stream()
        .anyMatch(
            bit ->
                (bit instanceof Bit.Piece(Phrase.Modal modal) && modal.negated())
                    || (bit instanceof Bit.Article article
                        && article.determiner() == Determiner.NO));
  }

  private static Optional<Phrase> before(Bit bit) {
    if (!(bit instanceof Bit.Piece piece)
        || !piece.span().flat().toLowerCase(Locale.ROOT).matches("(up )?(un)?till? .*")) {
      return Optional.empty();
    }
    return switch (piece.phrase()) {
      case Phrase.YearlessDate date when date.word() == TimeWord.UNTIL ->
          Optional.of(
              new Phrase.YearlessDate(date.span(), TimeWord.BEFORE, date.month(), date.day()));
      case Phrase.Dates dates when dates.word() == TimeWord.UNTIL ->
          Optional.of(new Phrase.Dates(dates.span(), TimeWord.BEFORE, dates.from(), dates.to()));
      case Phrase _ -> Optional.empty();
    };
  }
}
