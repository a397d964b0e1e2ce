package org.proviso.binding;

import java.util.List;
import org.proviso.syntax.Phrase;

/** Where the parts of a sentence about one event and another stand: deadline, thing, receipt. */
final class ProcedureWords {
  private ProcedureWords() {}

  /** Where the deadline stands, or -1. */
  static int deadline(List<Bit> predicate) {
    for (int i = 0; i < predicate.size(); i++) {
      if (predicate.get(i) instanceof Bit.Piece(Phrase.Deadline _)) {
        return i;
      }
    }
    return -1;
  }

  /** Where "on a request", "to a grievance" begins, or -1. */
  static int preposition(List<Bit> bits) {
    for (int i = 1; i < bits.size() - 1; i++) {
      if (new Cursor(bits.subList(i, bits.size())).nextIsPreposition("on", "to", "of")) {
        return i;
      }
    }
    return -1;
  }

  /** "Its receipt", "receipt", "receiving it". */
  static boolean ofReceipt(Cursor after) {
    int mark = after.mark();
    after.acceptArticle();
    boolean receipt = after.acceptWords("receipt") || after.acceptWords("receiving it");
    if (receipt && after.nextIsPreposition("of")) {
      after.next();
      return false;
    }
    if (!receipt) {
      after.reset(mark);
    }
    return receipt;
  }
}
