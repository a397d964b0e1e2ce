package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.forms.ConsentReader;
import org.proviso.forms.Draft;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.ProvisionReader;

/**
 * Takes out of a sentence what it says of other clauses: "notwithstanding 4.1", "subject to 4.1",
 * "except as provided in 6.02", "in addition to 4.1", wherever it stands (S20). What is left is the
 * norm itself.
 */
final class PrecedenceWording {
  private final List<Bit> bits;
  private final List<Priority> priorities = new ArrayList<>();

  private PrecedenceWording(List<Bit> bits) {
    this.bits = new ArrayList<>(bits);
  }

  /** A sentence without its words on precedence, and what they said. */
  record Ranked(List<Bit> bits, List<Priority> priorities) {
    Ranked {
      bits = List.copyOf(bits);
      priorities = List.copyOf(priorities);
    }

    List<Draft> ranked(List<Draft> drafts) {
      return priorities.isEmpty()
          ? drafts
          : drafts.stream().map(draft -> draft.ranked(priorities)).toList();
    }
  }

  static Ranked of(List<Bit> bits) {
    var wording = new PrecedenceWording(bits);
    wording.postposed();
    wording.takeAll();
    return NothingWording.of(new Ranked(wording.bits, wording.priorities));
  }

  /** "Clause 4.1 notwithstanding, …". */
  private void postposed() {
    var cursor = new Cursor(bits);
    Optional<Provision> provision = ProvisionReader.listed(cursor);
    boolean after =
        cursor
            .accept(Phrase.Opener.class)
            .filter(opener -> opener.word() == OpenerWord.NOTWITHSTANDING)
            .isPresent();
    if (provision.isPresent() && after && cursor.acceptJoint(JointKind.COMMA)) {
      priorities.add(new Priority(Priority.Kind.PREVAILS, provision.get()));
      bits.subList(0, cursor.mark()).clear();
    }
  }

  private void takeAll() {
    for (int at = 0; at < bits.size(); at++) {
      int end = take(at);
      if (end > at) {
        int from = at > 0 && isComma(at - 1) ? at - 1 : at;
        bits.subList(from, end).clear();
        at = Math.max(-1, from - 1);
      }
    }
  }

  /** Where the phrase that begins here ends, the comma behind it included; else here. */
  private int take(int at) {
    if (at > 0 && new Cursor(bits.subList(at - 1, at)).acceptJoint(JointKind.AND, JointKind.OR)) {
      return at;
    }
    var cursor = new Cursor(bits.subList(at, bits.size()));
    Optional<Priority> found = priority(cursor);
    boolean comma = cursor.acceptJoint(JointKind.COMMA);
    boolean ends = found.isPresent() && (cursor.atEnd() || comma || at == 0);
    if (!ends) {
      return at;
    }
    priorities.add(found.get());
    return at + cursor.mark();
  }

  /** Takes words on precedence if they come next; where not, the cursor may have moved. */
  static boolean accept(Cursor cursor) {
    return priority(cursor).isPresent();
  }

  private static Optional<Priority> priority(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Priority> applying = applying(cursor);
    if (applying.isPresent()) {
      return applying;
    }
    cursor.reset(mark);
    return kind(cursor)
        .flatMap(
            kind -> {
              Optional<Provision> provision = ProvisionReader.accept(cursor);
              return provision
                  .or(() -> added(kind, cursor))
                  .map(named -> new Priority(kind, named));
            });
  }

  /** "Except where 6.02 applies". */
  private static Optional<Priority> applying(Cursor cursor) {
    boolean except = opens(cursor, OpenerWord.EXCEPT);
    boolean when = except && (opens(cursor, OpenerWord.WHERE) || opens(cursor, OpenerWord.WHEN));
    boolean unless = !except && opens(cursor, OpenerWord.UNLESS);
    if (!when && !unless) {
      return Optional.empty();
    }
    return ProvisionReader.listed(cursor)
        .filter(_ -> cursor.acceptWords("applies") || cursor.acceptWords("apply"))
        .map(named -> new Priority(Priority.Kind.YIELDS, named));
  }

  private static boolean opens(Cursor cursor, OpenerWord word) {
    boolean opens = cursor.peek(Phrase.Opener.class).filter(one -> one.word() == word).isPresent();
    return opens && cursor.accept(Phrase.Opener.class).isPresent();
  }

  /** "In addition to the meetings in 4.1". */
  private static Optional<Provision> added(Priority.Kind kind, Cursor cursor) {
    if (kind != Priority.Kind.ADDS) {
      return Optional.empty();
    }
    cursor.acceptArticle();
    while (!cursor.word().isEmpty()) {
      cursor.next();
    }
    return cursor.acceptPreposition("in", "under", "by")
        ? ProvisionReader.listed(cursor)
        : Optional.empty();
  }

  /** What the phrase says, with everything before the clauses it names. */
  private static Optional<Priority.Kind> kind(Cursor cursor) {
    Optional<Phrase.Opener> opener = cursor.accept(Phrase.Opener.class);
    if (opener.isPresent()) {
      return opened(opener.get(), cursor);
    }
    if (cursor.acceptPreposition("subject to")) {
      return Optional.of(Priority.Kind.YIELDS);
    }
    if (cursor.acceptPreposition("in addition to")) {
      return Optional.of(Priority.Kind.ADDS);
    }
    if (cursor.acceptPreposition("despite", "regardless of", "irrespective of")) {
      return Optional.of(Priority.Kind.PREVAILS);
    }
    if (cursor.acceptPreposition("as")) {
      cursor.acceptArticle();
      return cursor.acceptWords("exception") && cursor.acceptPreposition("to")
          ? Optional.of(Priority.Kind.PREVAILS)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Priority.Kind> opened(Phrase.Opener opener, Cursor cursor) {
    return switch (opener.word().kind()) {
      case OVERRIDE ->
          Optional.of(
              opener.word() == OpenerWord.NOTWITHSTANDING
                  ? Priority.Kind.PREVAILS
                  : Priority.Kind.YIELDS);
      case EXCEPTION -> isProvided(cursor) ? Optional.of(Priority.Kind.YIELDS) : Optional.empty();
      case CONDITION, RELATIVE, CONTRAST, REMARK -> Optional.empty();
    };
  }

  /** "Except by mutual agreement" names no document. */
  private static boolean isConsent(Cursor cursor) {
    int mark = cursor.mark();
    boolean by = cursor.acceptPreposition("by", "with", "upon");
    boolean consent = by && ConsentReader.after(cursor).isPresent();
    cursor.reset(mark);
    return consent;
  }

  /** "As otherwise provided in", "permitted by", "under". */
  private static boolean isProvided(Cursor cursor) {
    if (isConsent(cursor)) {
      return false;
    }
    cursor.acceptPreposition("as");
    cursor.acceptWords("otherwise");
    String word = cursor.word();
    boolean said =
        List.of(
                "provided",
                "permitted",
                "allowed",
                "stated",
                "specified",
                "set",
                "described",
                "noted",
                "authorized",
                "listed",
                "required",
                "specifically",
                "expressly")
            .contains(word);
    if (said) {
      cursor.next();
      if (word.endsWith("ly")) {
        return isProvided(cursor);
      }
      if (word.equals("set") && !cursor.acceptWords("forth") && !cursor.acceptWords("out")) {
        cursor.acceptPreposition("out", "forth");
      }
    }
    return cursor.acceptPreposition("in", "by", "under", "at") || said && cursor.acceptWords("by");
  }

  private boolean isComma(int at) {
    return new Cursor(bits.subList(at, at + 1)).acceptJoint(JointKind.COMMA);
  }
}
