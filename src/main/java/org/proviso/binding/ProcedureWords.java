package org.proviso.binding;

import java.util.List;
import java.util.Optional;
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

  /** "A request shall be submitted". */
  static Optional<Noun> submitted(List<Bit> subject, List<Bit> before, SubjectKinds kinds) {
    var cursor = new Cursor(before);
    boolean be = cursor.accept(Phrase.Being.class).isPresent();
    boolean done = EventNouns.isDoing(cursor.word()) && before.size() == (be ? 2 : 1);
    Noun noun = new NounReader(kinds).whole(subject);
    boolean records = kinds.of(noun.name()).isEmpty() && !kinds.isParty(noun.name());
    return done && records && noun.isGeneric() && noun.owner().isEmpty()
        ? Optional.of(noun)
        : Optional.empty();
  }
}
