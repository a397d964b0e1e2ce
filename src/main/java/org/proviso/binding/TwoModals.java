package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;

/** "Shall not A and shall not B": the subject serves both; nothing else may. */
record TwoModals(
    List<Bit> subject,
    Phrase.Modal modal,
    List<Bit> predicate,
    Modifiers modifiers,
    TwoModals.Conjuncts conjuncts) {
  /** Reads a subject with one modal and what stands behind it. */
  interface Conjuncts {
    List<List<Draft>> read(
        List<Bit> subject, Phrase.Modal modal, List<Bit> predicate, Modifiers modifiers);
  }

  List<List<Draft>> read(int second) {
    var joint = new Cursor(predicate.subList(Math.max(0, second - 1), predicate.size()));
    Phrase.Modal other = NormReader.modal(predicate.get(second)).orElseThrow();
    boolean joined = second > 0 && joint.acceptJoint(JointKind.AND, JointKind.BUT);
    if (!joined
        || other.word() == ModalWord.PRESENT
        || !modifiers.isBare()
        || !modifiers.clauses.isEmpty()) {
      throw Unplaced.at(predicate.get(second), "a sentence of its own for each modal verb");
    }
    int end = second - 1;
    if (end > 0 && new Cursor(predicate.subList(end - 1, end)).acceptJoint(JointKind.COMMA)) {
      end--;
    }
    var behind = new Modifiers();
    List<List<Draft>> one =
        conjuncts.read(subject, modal, predicate.subList(0, end), new Modifiers());
    List<List<Draft>> two =
        conjuncts.read(subject, other, predicate.subList(second + 1, predicate.size()), behind);
    if (one.size() != 1
        || two.size() != 1
        || behind.trailing
        || !behind.clauses.isEmpty()
        || !behind.vague.isEmpty()
        || !behind.needed.isEmpty()) {
      throw Unplaced.at(predicate.get(second), "a sentence of its own for each modal verb");
    }
    var all = new ArrayList<>(one.getFirst());
    all.addAll(two.getFirst());
    return List.of(all);
  }
}
