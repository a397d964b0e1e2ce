package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;

/**
 * The bound that an exception sets in place of its rule's: "… 60 minutes, except that … may last up
 * to 90 minutes".
 *
 * @param core what the exception says behind its modal verb, without what narrows it
 */
public record ExceptedLimit(Part rule, Part other, List<Bit> core) {
  /** Verbs of a length, and what stands beside one. */
  private static final Set<String> LENGTH =
      Set.of(
          "be",
          "last",
          "run",
          "take",
          "exceed",
          "extend",
          "continue",
          "have",
          "in",
          "length",
          "long");

  /** The exception's amount, bounding as the rule does; empty where it bounds another thing. */
  public Optional<Phrase.Limit> inRule(int limit, int otherLimit) {
    var one = (Phrase.Limit) ((Bit.Piece) rule.after().get(limit)).phrase();
    var two = ofTheSame(one, (Phrase.Limit) ((Bit.Piece) core.get(otherLimit)).phrase());
    boolean units =
        Amounts.unit(one.amount()).equals(Amounts.unit(two.amount()))
            || (Amounts.isTime(one.amount()) && Amounts.isTime(two.amount()));
    boolean adjectives = one.amount().adjectives().equals(two.amount().adjectives());
    boolean matter = isOnlyLimit(otherLimit) || isSameBeside(limit, otherLimit);
    return units && adjectives && matter
        ? word(one, two).map(word -> two.with(word))
        : Optional.empty();
  }

  /** "Up to 45", after "30 students", is so many students. */
  private static Phrase.Limit ofTheSame(Phrase.Limit one, Phrase.Limit two) {
    boolean bare = two.amount().unit().isEmpty() && two.amount().adjectives().isEmpty();
    Phrase.Amount so = one.amount();
    return bare && !Amounts.isTime(so)
        ? new Phrase.Limit(two.span(), two.word(), two.amount().of(so.adjectives(), so.unit()))
        : two;
  }

  private boolean isMay() {
    return other.modal().word() == ModalWord.MAY && !other.modal().negated();
  }

  /** Nothing beside the limit but a verb of length. */
  private boolean isOnlyLimit(int at) {
    for (int i = 0; i < core.size(); i++) {
      if (i != at && !LENGTH.contains(core.get(i).span().flat().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** The same words around both limits: "attend up to three meetings per month". */
  private boolean isSameBeside(int limit, int otherLimit) {
    var one = new ArrayList<>(rule.after());
    one.remove(limit);
    var two = new ArrayList<>(core);
    two.remove(otherLimit);
    return text(one).equals(text(two));
  }

  /** How the exception bounds, in the rule's own way; empty where it bounds the other end. */
  private Optional<LimitWord> word(Phrase.Limit one, Phrase.Limit two) {
    boolean denied = rule.isDenied();
    boolean most = one.word() == (denied ? LimitWord.MORE_THAN : LimitWord.AT_MOST);
    boolean least =
        one.word() == (denied ? LimitWord.LESS_THAN : LimitWord.AT_LEAST)
            || (!denied && one.word() == LimitWord.BARE);
    boolean fits =
        isMay()
            ? switch (two.word()) {
              case UP_TO, AT_MOST, MORE_THAN -> most;
              case BARE -> most || least;
              case AT_LEAST, LESS_THAN, EXACTLY, WITHIN -> false;
            }
            : switch (two.word()) {
              case AT_MOST -> most && !other.isDenied();
              case AT_LEAST, BARE -> least && !other.isDenied();
              case MORE_THAN -> most && other.isDenied();
              case LESS_THAN -> least && other.isDenied();
              case UP_TO, EXACTLY, WITHIN -> false;
            };
    return fits ? Optional.of(one.word()) : Optional.empty();
  }

  /** The bits in lower case with one blank between them. */
  public static String text(List<Bit> bits) {
    return String.join(
        " ", bits.stream().map(b -> b.span().flat().toLowerCase(Locale.ROOT)).toList());
  }
}
