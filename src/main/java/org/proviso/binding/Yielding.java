package org.proviso.binding;

import java.util.List;
import org.proviso.norm.Modality;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.OpenerWord;

/**
 * "Subject to 4.1, …" before a permission: a permission takes nothing from the clause that prevails
 * over it (S20). Before anything that binds, what is left of it would have to be worked out.
 */
final class Yielding {
  private Yielding() {}

  /** How many bits "subject to 4.1," takes at the beginning, or none. */
  static int length(List<Bit> bits) {
    var cursor = new Cursor(bits);
    boolean subject =
        cursor
                .accept(Phrase.Opener.class)
                .filter(o -> o.word() == OpenerWord.SUBJECT_TO)
                .isPresent()
            || cursor.acceptPreposition("subject to");
    if (!subject || cursor.accept(Phrase.Reference.class).isEmpty()) {
      return 0;
    }
    cursor.acceptJoint(JointKind.COMMA);
    return cursor.mark();
  }

  static List<List<Draft>> permissions(List<List<Draft>> readings, List<Bit> bits) {
    boolean free =
        readings.stream()
            .flatMap(List::stream)
            .allMatch(draft -> draft.modality() == Modality.PERMISSION);
    if (!free) {
      throw Unplaced.at(bits.getFirst(), "the limits of both clauses in one sentence");
    }
    return readings;
  }
}
