package org.proviso.words;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;

/** Where the parts of a sentence about one event and another stand: deadline, thing, receipt. */
public final class ProcedureWords {
  private ProcedureWords() {}

  /** Where the deadline stands, or -1. */
  public static int deadline(List<Bit> predicate) {
    for (int i = 0; i < predicate.size(); i++) {
      if (predicate.get(i) instanceof Bit.Piece(Phrase.Deadline _)) {
        return i;
      }
    }
    return -1;
  }

  /** The same without "in writing", once. */
  public static List<Bit> withoutWriting(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = 0; i + 1 < run.size(); i++) {
      if (run.preposition(i, "in") && run.word(i + 1, "writing")) {
        run.remove(i, i + 2);
        return run.bits();
      }
    }
    return bits;
  }

  /** "Written notice", which an event called so is, or notice that a column says was written. */
  public static Selection written(Selection event) {
    var names = event.kinds().stream().map(name -> Name.of("written " + name.written())).toList();
    return new Selection(event.sheet(), names, event.filters());
  }

  /** "Notice of a staff meeting" is notice, where the time runs from the meeting. */
  public static Selection event(Noun object, boolean of) {
    String words = object.name().written();
    return of && words.contains(" of ")
        ? Selection.of(Name.of(words.substring(0, words.indexOf(" of "))))
        : object.selection();
  }

  /** Where "on a request", "to a grievance" begins, or -1. */
  public static int preposition(List<Bit> bits) {
    for (int i = 1; i < bits.size() - 1; i++) {
      if (new Cursor(bits.subList(i, bits.size())).nextIsPreposition("on", "to", "of")) {
        return i;
      }
    }
    return -1;
  }

  /** "Its receipt", "receipt", "receiving it". */
  public static boolean ofReceipt(Cursor after) {
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
  public static Optional<Noun> submitted(List<Bit> subject, List<Bit> before, SubjectKinds kinds) {
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
