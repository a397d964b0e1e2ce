package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase.Comparator;
import org.proviso.syntax.Phrase.Limit;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.Modal;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;

/** "Shall not exceed 3 hours", "may not be more than": must be at most. */
final class Exceeding {
  static List<Phrase> turn(List<Phrase> phrases) {
    var turned = new ArrayList<>(phrases);
    for (int i = 0; i + 1 < turned.size(); i++) {
      int at = turned.get(i + 1) instanceof Phrase.Being && i + 2 < turned.size() ? i + 2 : i + 1;
      if (turned.get(i) instanceof Modal modal && plainBan(modal) && exceeds(turned.get(at))) {
        turned.set(i, positive(modal));
        turned.set(at, bounded(turned.get(at)));
      }
    }
    return turned;
  }

  private static boolean plainBan(Modal modal) {
    return modal.negated()
        && modal.sense() == Sense.PLAIN
        && modal.word() != ModalWord.PRESENT
        && modal.word() != ModalWord.RESERVES;
  }

  private static Modal positive(Modal modal) {
    ModalWord word = modal.word() == ModalWord.SHOULD ? ModalWord.SHOULD : ModalWord.MUST;
    return new Modal(modal.span(), word, false, Sense.PLAIN);
  }

  private static boolean exceeds(Phrase phrase) {
    return switch (phrase) {
      case Limit limit -> opposite(limit.word()) != limit.word();
      case Comparator limit -> opposite(limit.word()) != limit.word();
      case Phrase.Percentage limit -> opposite(limit.word()) != limit.word();
      default -> false;
    };
  }

  private static Phrase bounded(Phrase phrase) {
    return switch (phrase) {
      case Limit limit -> new Limit(limit.span(), opposite(limit.word()), limit.amount());
      case Comparator limit -> new Comparator(limit.span(), opposite(limit.word()));
      case Phrase.Percentage limit ->
          new Phrase.Percentage(limit.span(), opposite(limit.word()), limit.value());
      default -> phrase;
    };
  }

  private static LimitWord opposite(LimitWord word) {
    return switch (word) {
      case MORE_THAN -> LimitWord.AT_MOST;
      case LESS_THAN -> LimitWord.AT_LEAST;
      case AT_MOST, AT_LEAST, EXACTLY, BARE, UP_TO, WITHIN -> word;
    };
  }
}
