package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.Ratio;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.NounReader;

/**
 * Whether a clause allows some of what the clause before it does not: "no class shall exceed 30
 * students, and music classes shall not exceed 40" may be meant as an exception.
 */
record Loosening(Context context, Part before, Part part) {
  boolean isSo() {
    Optional<Phrase.Limit> one = limit(before);
    Optional<Phrase.Limit> two = limit(part);
    if (one.isEmpty() || two.isEmpty() || !isSameUnit(one.get(), two.get())) {
      return false;
    }
    int sign = amount(two.get()).compareTo(amount(one.get()));
    boolean looser =
        (isMost(before, one.get()) && isMost(part, two.get()) && sign > 0)
            || (isLeast(before, one.get()) && isLeast(part, two.get()) && sign < 0);
    return looser && isSameMatter() && isNarrower();
  }

  private static Optional<Phrase.Limit> limit(Part part) {
    var limits =
        part.after().stream()
            .filter(bit -> bit instanceof Bit.Piece(Phrase.Limit _))
            .map(bit -> (Phrase.Limit) ((Bit.Piece) bit).phrase())
            .toList();
    return limits.size() == 1 ? Optional.of(limits.getFirst()) : Optional.empty();
  }

  private static boolean isSameUnit(Phrase.Limit one, Phrase.Limit two) {
    return (Amounts.isTime(one.amount()) && Amounts.isTime(two.amount()))
        || Amounts.unit(one.amount()).equals(Amounts.unit(two.amount()))
        || two.amount().unit().isEmpty();
  }

  private static Ratio amount(Phrase.Limit limit) {
    Ratio value = Amounts.value(limit.amount().value());
    return Amounts.unit(limit.amount()).equals("hour") ? value.times(Ratio.of(60)) : value;
  }

  private static boolean isMost(Part part, Phrase.Limit limit) {
    return limit.word() == (part.isDenied() ? LimitWord.MORE_THAN : LimitWord.AT_MOST)
        || limit.word() == LimitWord.UP_TO;
  }

  private static boolean isLeast(Part part, Phrase.Limit limit) {
    return part.isDenied()
        ? limit.word() == LimitWord.LESS_THAN
        : limit.word() == LimitWord.AT_LEAST || limit.word() == LimitWord.BARE;
  }

  /** The same last word of the subject, and the same words beside the amount. */
  private boolean isSameMatter() {
    Optional<Name> one = subject(before);
    Optional<Name> two = subject(part);
    return part.shared()
        || (one.isPresent() && two.isPresent() && one.get().head().equals(two.get().head()));
  }

  private static Optional<Name> subject(Part part) {
    var words = new ArrayList<Bit.Word>();
    for (Bit bit : part.head()) {
      if (bit instanceof Bit.Word word) {
        words.add(word);
      } else if (!words.isEmpty()) {
        break;
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(NounReader.name(words));
  }

  /** Of other days or fewer things than the clause before; what both set apart is another thing. */
  private boolean isNarrower() {
    int one = subject(before).map(name -> name.stems().size()).orElse(0);
    int two = subject(part).map(name -> name.stems().size()).orElse(0);
    boolean days = !part.shared() && isOpened(part.head()) && !isOpened(before.head());
    List<Kind> own = kinds(part);
    return (!part.shared() && two > one)
        || days
        || (own.contains(Kind.WINDOW) && !kinds(before).contains(Kind.WINDOW))
        || own.contains(Kind.CONDITION);
  }

  private static boolean isOpened(List<Bit> head) {
    return head.getFirst() instanceof Bit.Piece(Phrase phrase) && !(phrase instanceof Phrase.Limit);
  }

  private List<Kind> kinds(Part of) {
    return Trailing.of(context, of.after()).stream().map(Trailing::kind).toList();
  }
}
