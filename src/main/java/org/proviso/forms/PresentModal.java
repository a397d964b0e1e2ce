package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Modality;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Unplaced;

/** What binds in the present tense: "need not", "are required to", "are permitted to". */
public final class PresentModal {
  /** A sentence whose modal stands at this place. */
  public record Meant(List<Bit> bits, int modal) {}

  private PresentModal() {}

  /** The sentence with a modal that binds; empty where its main clause has none. */
  public static Optional<Meant> of(List<Bit> bits) {
    var main = new ArrayList<Integer>();
    boolean within = false;
    for (int i = 0; i < bits.size(); i++) {
      within |= bits.get(i) instanceof Bit.Piece(Phrase.Opener _);
      if (NormReader.modal(bits.get(i)).isPresent()) {
        main.add(i);
      }
    }
    if (main.size() == 1 && !(within && opens(bits, main.getFirst()))) {
      Phrase.Modal modal = NormReader.modal(bits.get(main.getFirst())).orElseThrow();
      Force force = present(modal);
      if (force.modality() == Modality.DUTY) {
        return Optional.of(meant(bits, main.getFirst(), ModalWord.MUST, Phrase.Sense.REQUIRED));
      }
      if (force.modality() == Modality.PERMISSION) {
        return Optional.of(meant(bits, main.getFirst(), ModalWord.MAY, Phrase.Sense.PLAIN));
      }
      if (force.modality() == Modality.EXEMPTION || force.modality() == Modality.BAN) {
        return Optional.of(new Meant(bits, main.getFirst()));
      }
    }
    return Optional.empty();
  }

  private static Meant meant(List<Bit> bits, int at, ModalWord word, Phrase.Sense sense) {
    var modal = new Phrase.Modal(bits.get(at).span(), word, /* negated= */ false, sense);
    var bound = new ArrayList<>(bits);
    bound.set(at, new Bit.Piece(modal));
    return new Meant(bound, at);
  }

  private static Force present(Phrase.Modal modal) {
    boolean required =
        modal.sense() == Phrase.Sense.REQUIRED || modal.sense() == Phrase.Sense.OBLIGED;
    if (!modal.negated() && required) {
      return new Force(Modality.DUTY, /* negative= */ false, /* requiring= */ true);
    }
    if (!modal.negated() && modal.sense() == Phrase.Sense.PERMITTED) {
      return new Force(Modality.PERMISSION, /* negative= */ false, /* requiring= */ false);
    }
    if (!modal.negated()) {
      throw Unplaced.at(modal.span(), "\"shall\", \"must\", \"may\" or another modal verb");
    }
    return Force.of(modal, /* negativeSubject= */ false);
  }

  /** Whether a clause is open before this place that no comma closed. */
  private static boolean opens(List<Bit> bits, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (new Cursor(bits.subList(i, at)).nextIsJoint(JointKind.COMMA)) {
        return false;
      }
      if (bits.get(i) instanceof Bit.Piece(Phrase.Opener _)) {
        return true;
      }
    }
    return false;
  }
}
