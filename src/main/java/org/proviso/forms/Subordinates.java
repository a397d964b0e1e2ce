package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.wording.ThoseWording;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.DayKinds;
import org.proviso.words.NounReader;
import org.proviso.words.Unplaced;

/**
 * Conditions and exceptions with the word that opens them, cut out of a sentence and not yet bound:
 * "unless the teacher agrees", "in an emergency", "in the event of a minimum day".
 */
final class Subordinates {
  /** What one is in when things are not as usual. */
  private static final Set<String> SITUATIONS =
      Set.of(
          "emergency",
          "emergencies",
          "circumstances",
          "circumstance",
          "situation",
          "situations",
          "crisis",
          "weather",
          "disaster",
          "disasters");

  private final NounReader nouns;
  private final DayExceptions exceptions;

  Subordinates(NounReader nouns, DayExceptions exceptions) {
    this.nouns = nouns;
    this.exceptions = exceptions;
  }

  /** Takes the clause that this opener, which comes next, opens. */
  boolean accept(Cursor cursor, Phrase.Opener opener, Modifiers into) {
    cursor.next();
    return switch (opener.word()) {
      case WHEN, WHILE -> {
        Modifiers.Clause clause = clause(cursor, opener.word(), opener.span());
        if (!gerund(clause, into)) {
          into.clauses.add(clause);
        }
        yield true;
      }
      case IF -> {
        if (!onDays(cursor, opener, into)) {
          into.clauses.add(clause(cursor, opener.word(), opener.span()));
        }
        yield true;
      }
      case WHERE, SHOULD, AS_LONG_AS, PROVIDED_THAT -> {
        into.clauses.add(clause(cursor, opener.word(), opener.span()));
        yield true;
      }
      case UNLESS -> {
        into.clauses.addAll(each(clause(cursor, opener.word(), opener.span())));
        yield true;
      }
      case EXCEPT -> except(cursor, opener.span(), into);
      case ONCE, BECAUSE, ALTHOUGH, WHO, WHICH, THAT, WHOSE, HOWEVER, NOTWITHSTANDING, SUBJECT_TO ->
          false;
    };
  }

  /** "While livestreaming" is during it. */
  private boolean gerund(Modifiers.Clause clause, Modifiers into) {
    boolean words = clause.bits().stream().allMatch(bit -> bit instanceof Bit.Word);
    if (!words || !((Bit.Word) clause.bits().getFirst()).lower().endsWith("ing")) {
      return false;
    }
    into.filters.add(new Filter.During(nouns.whole(clause.bits()).selection()));
    return true;
  }

  /** "In the event of a minimum day" is on such days. */
  private static boolean onDays(Cursor cursor, Phrase.Opener opener, Modifiers into) {
    int mark = cursor.mark();
    boolean event = opener.span().flat().matches("(?i)in (the event|the case|case) of");
    Optional<Filter> days = event ? DayKinds.read(cursor) : Optional.empty();
    boolean ends = cursor.atEnd() || cursor.nextIsJoint(JointKind.COMMA);
    if (days.isEmpty() || !ends || days.get() instanceof Filter.OnWeekdays) {
      cursor.reset(mark);
      return false;
    }
    into.dayKinds.add(days.get());
    return true;
  }

  /** "Except on Fridays" filters days; everything else after it excuses. */
  boolean except(Cursor cursor, Span opener, Modifiers into) {
    if (exceptions.accept(cursor, opener, into)) {
      return true;
    }
    if (cursor.peek(Phrase.Opener.class).isPresent()) {
      cursor.next();
    }
    into.clauses.addAll(each(clause(cursor, OpenerWord.EXCEPT, opener)));
    return true;
  }

  /** "In an emergency": a condition; the preposition is taken already. */
  static boolean situation(Cursor cursor, Span in, Modifiers into) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    int words = 0;
    String last = "";
    while (!cursor.word().isEmpty()) {
      last = cursor.word();
      words++;
      cursor.next();
    }
    int end = cursor.mark();
    boolean ends = cursor.atEnd() || cursor.nextIsJoint(JointKind.COMMA);
    cursor.reset(mark);
    if (!ends || words == 0 || words > 2 || !SITUATIONS.contains(last)) {
      return false;
    }
    var bits = new ArrayList<Bit>();
    while (cursor.mark() < end) {
      bits.add(cursor.next());
    }
    into.clauses.add(new Modifiers.Clause(OpenerWord.IF, bits, in.to(bits.getLast().span())));
    return true;
  }

  /** To the next opener or comma, or the end. */
  private static Modifiers.Clause clause(Cursor cursor, OpenerWord word, Span opener) {
    var bits = new ArrayList<Bit>();
    while (!cursor.atEnd()
        && !cursor.nextIsJoint(JointKind.COMMA)
        && (cursor.peek(Phrase.Opener.class).isEmpty() || isWho(cursor, word, bits))) {
      bits.add(cursor.next());
    }
    if (bits.isEmpty()) {
      throw Unplaced.at(opener, "what follows \"" + opener.flat() + "\"");
    }
    return new Modifiers.Clause(word, bits, opener.to(bits.getLast().span()));
  }

  /** "Except those who coach": which people the exception means. */
  private static boolean isWho(Cursor cursor, OpenerWord word, List<Bit> before) {
    return word == OpenerWord.EXCEPT
        && ThoseWording.at(new BitRun(before), 0)
        && cursor.peek(Phrase.Opener.class).filter(o -> o.word().isRelative()).isPresent();
  }

  /**
   * "Except in an emergency or with the teacher's consent", "except in emergencies and during
   * testing": either excuses by itself.
   */
  private static List<Modifiers.Clause> each(Modifiers.Clause clause) {
    var sides = new ArrayList<List<Bit>>();
    int from = 0;
    var run = new BitRun(clause.bits());
    for (int i = 0; i < run.size(); i++) {
      boolean and =
          clause.word() == OpenerWord.EXCEPT && run.joint(i, JointKind.AND) && isOpened(run, i + 1);
      if (and || run.joint(i, JointKind.OR)) {
        sides.add(clause.bits().subList(from, i));
        from = i + 1;
      }
    }
    sides.add(clause.bits().subList(from, run.size()));
    if (sides.size() == 1 || !sides.stream().allMatch(Subordinates::isWhole)) {
      return List.of(clause);
    }
    return sides.stream()
        .map(side -> new Modifiers.Clause(clause.word(), side, clause.span()))
        .toList();
  }

  private static boolean isOpened(BitRun run, int at) {
    return run.preposition(at, "in", "with", "by", "upon", "for", "during");
  }

  /** Says something by itself: "in an emergency", "the teacher consents", "school is closed". */
  private static boolean isWhole(List<Bit> side) {
    var run = new BitRun(side);
    boolean said = false;
    for (int i = 1; i < run.size(); i++) {
      said |= run.being(i);
    }
    boolean exists =
        run.size() > 2 && run.word(run.size() - 1, "exists", "arises", "occurs", "volunteers");
    return run.size() > 1
        && (said
            || isOpened(run, 0)
            || exists
            || ConsentReader.clause(BetweenReader.text(side)).isPresent());
  }
}
