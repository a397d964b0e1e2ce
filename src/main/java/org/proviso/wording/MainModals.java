package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.BitRun;

/**
 * Which modal verbs head a clause of their own: not "teachers who may be transferred", and not one
 * in a condition ("if a teacher must leave, …").
 */
public final class MainModals {
  private enum Inside {
    CLAUSE,
    RELATIVE,
    CONDITION
  }

  private MainModals() {}

  /** Their places, from left to right. */
  public static List<Integer> of(BitRun run) {
    var found = new ArrayList<Integer>();
    var inside = Inside.CLAUSE;
    for (int i = 0; i < run.size(); i++) {
      if (run.joint(i, JointKind.COMMA, JointKind.SEMICOLON)) {
        inside = Inside.CLAUSE;
      } else if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        inside = opened(run, i, inside);
      } else if (run.modal(i).filter(m -> m.word() != ModalWord.PRESENT).isPresent()) {
        if (inside == Inside.CLAUSE) {
          found.add(i);
        }
        inside = inside == Inside.RELATIVE ? Inside.CLAUSE : inside;
      }
    }
    return found;
  }

  private static Inside opened(BitRun run, int at, Inside inside) {
    return switch (run.phrase(at, Phrase.Opener.class).orElseThrow().word().kind()) {
      case RELATIVE -> inside == Inside.CLAUSE && hasModal(run, at) ? Inside.RELATIVE : inside;
      case CONTRAST, OVERRIDE -> inside;
      case CONDITION, EXCEPTION, REMARK -> Inside.CONDITION;
    };
  }

  /** "Who may be transferred", "that the principal may call … shall": a modal verb of its own. */
  private static boolean hasModal(BitRun run, int who) {
    if (run.modal(who + 1).isPresent()) {
      return true;
    }
    int modals = 0;
    for (int i = who + 1; i < run.size() && run.phrase(i, Phrase.Joint.class).isEmpty(); i++) {
      modals += run.modal(i).filter(m -> m.word() != ModalWord.PRESENT).isPresent() ? 1 : 0;
    }
    return modals > 1;
  }
}
