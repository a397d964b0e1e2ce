package org.proviso.words;

import org.proviso.norm.Modality;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;

/**
 * What the modal, its negation and its sense come to (S8).
 *
 * @param negative whether the words after it are denied: "shall not", "no teacher shall"
 * @param requiring whether the modal speaks of being required, expected or obliged
 */
public record Force(Modality modality, boolean negative, boolean requiring) {
  /** What the modal says of its sentence; throws {@link Unplaced} where both are negative. */
  public static Force of(Phrase.Modal modal, boolean negativeSubject) {
    if (modal.negated() && negativeSubject) {
      throw Unplaced.at(modal.span(), "one negation only");
    }
    boolean negative = modal.negated() || negativeSubject;
    boolean requiring = isRequiring(modal.sense());
    return new Force(modality(modal, negative, requiring), negative, requiring);
  }

  private static boolean isRequiring(Sense sense) {
    return sense == Sense.REQUIRED
        || sense == Sense.EXPECTED
        || sense == Sense.OBLIGED
        || sense == Sense.NEED;
  }

  private static Modality modality(Phrase.Modal modal, boolean negative, boolean requiring) {
    if (modal.word() == ModalWord.MAY && modal.sense() == Sense.NEED) {
      // "May need to" says what can come about (S8).
      throw Unplaced.at(modal.span(), "\"may\" or \"shall\" alone");
    }
    if (negative && requiring) {
      return Modality.EXEMPTION;
    }
    if (modal.sense() == Sense.PERMITTED) {
      return negative ? Modality.BAN : Modality.PERMISSION;
    }
    if (modal.sense() == Sense.ENTITLED) {
      return affirmed(modal, negative, Modality.RIGHT);
    }
    return switch (modal.word()) {
      case MUST -> negative ? Modality.BAN : Modality.DUTY;
      case MAY -> negative ? Modality.BAN : Modality.PERMISSION;
      case SHOULD -> Modality.ADVISORY;
      case ENTITLED -> affirmed(modal, negative, Modality.RIGHT);
      case RESERVES -> affirmed(modal, negative, Modality.POWER);
      case PRESENT ->
          throw Unplaced.at(modal.span(), "\"shall\", \"must\", \"may\" or another modal verb");
    };
  }

  private static Modality affirmed(Phrase.Modal modal, boolean negative, Modality modality) {
    if (negative) {
      throw Unplaced.at(modal.span(), "a right or a power without a negation");
    }
    return modality;
  }

  /** The two modals of "under no circumstances shall a teacher be required to". */
  public static Phrase.Modal merged(Phrase.Modal first, Phrase.Modal second) {
    if ((first.negated() && second.negated()) || first.sense() != Sense.PLAIN) {
      throw Unplaced.at(second.span(), "one modal verb");
    }
    ModalWord word = first.word() == ModalWord.PRESENT ? second.word() : first.word();
    return new Phrase.Modal(
        first.span(), word, first.negated() || second.negated(), second.sense());
  }

  /** A bound is a duty however it is worded. */
  public Modality ofBound() {
    return modality == Modality.BAN ? Modality.DUTY : modality;
  }

  /** "May be required to attend up to two" caps (S28). */
  public Modality capped(Relation relation, Amounted amounted) {
    return switch (modality) {
      // "Shall be required to attend no more than two": what is chosen beyond them is free.
      case DUTY -> requiring && relation.isUpper() ? Modality.EXEMPTION : Modality.DUTY;
      case BAN -> Modality.DUTY;
      case EXEMPTION -> Modality.EXEMPTION;
      case ADVISORY, RIGHT, POWER -> modality;
      case PERMISSION -> {
        if (!relation.isUpper()) {
          throw Unplaced.at(amounted.limit().span(), "\"no more than\" or \"up to\" after \"may\"");
        }
        yield requiring ? Modality.EXEMPTION : Modality.DUTY;
      }
    };
  }

  /** The same beside a vague word, which leaves nothing to be broken (S8). */
  public Force softened() {
    boolean binding =
        modality == Modality.DUTY || modality == Modality.BAN || modality == Modality.EXEMPTION;
    return binding ? new Force(Modality.ADVISORY, negative, requiring) : this;
  }
}
