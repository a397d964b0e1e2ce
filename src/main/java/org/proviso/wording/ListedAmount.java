package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * An amount of two things without a word on how they add up: "no more than two hours of meetings
 * and training per week" is of both together, or of each (S7).
 *
 * @param together the sentence with that word
 * @param each a sentence for each of the two
 */
public record ListedAmount(List<Bit> together, List<List<Bit>> each) {
  public ListedAmount {
    together = List.copyOf(together);
    each = List.copyOf(each);
  }

  /** Empty if the sentence has no such list, or says how it is meant. */
  public static Optional<ListedAmount> of(List<Bit> bits) {
    var run = new BitRun(bits);
    int limit = limit(run);
    if (limit < 0) {
      return Optional.empty();
    }
    boolean time = Amounts.isTime(run.limit(limit).orElseThrow().amount());
    int first = time ? limit + 2 : limit + 1;
    int joint = run.wordsEnd(first);
    int end = run.wordsEnd(joint + 1);
    boolean things = time ? run.preposition(limit + 1, "of") && joint > first : joint >= first;
    boolean listed = run.joint(joint, JointKind.AND) && end > joint + 1;
    // "Bus and yard duty" may be bus duty: the shorter name stands last, or none is shorter.
    int counted = time ? 0 : run.limit(limit).orElseThrow().amount().adjectives().size() + 1;
    boolean whole = counted + joint - first >= end - joint - 1;
    return things && listed && whole && isTail(run, end)
        ? Optional.of(split(run, limit, joint, end, time))
        : Optional.empty();
  }

  /** The only amount, behind the modal and with a word that bounds; -1 if there is none. */
  private static int limit(BitRun run) {
    int found = -1;
    for (int i = 0; i < run.size(); i++) {
      boolean says =
          run.phrase(i, Phrase.Together.class).isPresent()
              || run.phrase(i, Phrase.Opener.class).isPresent()
              || run.phrase(i, Phrase.LimitRange.class).isPresent();
      boolean limit = run.limit(i).isPresent();
      if (says || (limit && found >= 0)) {
        return -1;
      }
      found = limit ? i : found;
    }
    boolean bounded =
        found > run.modal()
            && run.modal() >= 0
            && run.limit(found)
                .filter(limit -> isBound(limit.word()))
                .filter(limit -> limit.amount().determiner() == Determiner.NONE)
                .filter(limit -> !limit.amount().unit().isEmpty())
                .filter(
                    limit -> limit.amount().adjectives().stream().noneMatch(Adjectives::isUnbroken))
                .isPresent();
    return bounded ? found : -1;
  }

  private static boolean isBound(LimitWord word) {
    return switch (word) {
      case AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN -> true;
      case UP_TO, EXACTLY, BARE, WITHIN -> false;
    };
  }

  /** Nothing but how often: a window behind the list could mean its last thing only. */
  private static boolean isTail(BitRun run, int from) {
    boolean rated = false;
    for (int i = from; i < run.size(); i++) {
      boolean rate =
          run.phrase(i, Phrase.Rate.class).isPresent()
              || run.phrase(i, Phrase.Window.class).isPresent();
      if (!rate) {
        return false;
      }
      rated = true;
    }
    return rated;
  }

  private static ListedAmount split(BitRun run, int limit, int joint, int end, boolean time) {
    var together = new ArrayList<>(run.bits());
    together.add(end, new Bit.Piece(new Phrase.Together(run.span(joint), /* together= */ true)));
    var one = new ArrayList<>(run.bits());
    one.subList(joint, end).clear();
    var other = new ArrayList<>(run.bits());
    if (time) {
      other.subList(limit + 2, joint + 1).clear();
    } else {
      var words = new ArrayList<String>();
      for (int i = joint + 1; i < end; i++) {
        words.add(run.at(i).span().flat());
      }
      other.subList(limit, end).clear();
      other.add(limit, new Bit.Piece(counted(run.limit(limit).orElseThrow(), words)));
    }
    return new ListedAmount(together, List.of(one, other));
  }

  private static Phrase.Limit counted(Phrase.Limit limit, List<String> words) {
    Phrase.Amount amount = limit.amount();
    return limit.with(amount.of(words.subList(0, words.size() - 1), words.getLast()));
  }
}
