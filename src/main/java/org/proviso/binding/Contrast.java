package org.proviso.binding;

import java.util.List;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.NounReader;
import org.proviso.words.Unplaced;

/**
 * "But" between two clauses may only add to what the first says, or take back part of it: "… shall
 * not exceed an hour, but may last two hours on Mondays". Where it may take back, neither is read.
 */
final class Contrast {
  private final Context context;

  Contrast(Context context) {
    this.context = context;
  }

  /** Thrown {@link Unplaced} where one of the clauses may be an exception to another. */
  void check(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean but = part.joint() == JointKind.BUT;
      Part before = parts.get(i - 1);
      boolean narrows = isPermissive(before);
      boolean adds = part.shared() && !isPermissive(part) && !isPermissive(before) && isPlain(part);
      if (new Loosening(context, before, part).isSo()) {
        throw Unplaced.at(
            new Bit.Piece(part.modal()), "\"except\" and the days or people it does not hold of");
      }
      if (isMay(before) && part.shared() && !isPermissive(part) && isOfSome(before)) {
        throw Unplaced.at(
            new Bit.Piece(part.modal()), "what it is said of: all of them, or those that may be");
      }
      boolean capped = isMay(part) && hasLimit(part) && !isMay(before);
      if ((but && !narrows && !adds) || capped) {
        throw Unplaced.at(
            new Bit.Piece(part.modal()), "\"except\" and the days or people it does not hold of");
      }
    }
  }

  /** Neither a window nor a condition, which would say when the rest does not hold. */
  private boolean isPlain(Part part) {
    return Trailing.of(context, part.after()).stream()
        .allMatch(one -> one.kind() == Kind.OTHER || one.kind() == Kind.RATE || isClock(one));
  }

  private static boolean isClock(Trailing one) {
    return one.bits().getFirst() instanceof Bit.Piece(Phrase.Clock _);
  }

  /** "Meetings may be held on Fridays": what follows may be of those on Fridays alone. */
  private boolean isOfSome(Part part) {
    var words = part.head().stream().filter(Bit.Word.class::isInstance).map(Bit.Word.class::cast);
    boolean people = context.kinds().of(NounReader.name(words.toList())).isPresent();
    return !people
        && Trailing.of(context, part.after()).stream().anyMatch(one -> one.kind() != Kind.OTHER);
  }

  private static boolean isMay(Part part) {
    return part.modal().word() == ModalWord.MAY && !part.isDenied();
  }

  /** Allows, grants or exempts. */
  private static boolean isPermissive(Part part) {
    Sense sense = part.modal().sense();
    boolean required = sense == Sense.REQUIRED || sense == Sense.EXPECTED || sense == Sense.OBLIGED;
    boolean word =
        switch (part.modal().word()) {
          case MAY, ENTITLED, RESERVES -> !part.isDenied();
          case MUST, SHOULD, PRESENT -> false;
        };
    return word || (part.isDenied() && (required || sense == Sense.NEED));
  }

  private static boolean hasLimit(Part part) {
    return part.after().stream()
        .anyMatch(
            bit ->
                bit instanceof Bit.Piece(Phrase.Limit limit) && limit.word() != LimitWord.AT_LEAST);
  }
}
