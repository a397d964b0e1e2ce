package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.forms.ModifierReader;
import org.proviso.forms.Modifiers;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.wording.JoinedClauses;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Unplaced;

/**
 * What stands before the modal verb of each of several clauses: a subject that serves two, and what
 * opens the sentence and may reach over all of it.
 */
final class ClauseHeads {
  private final Context context;
  private final List<Part> parts;
  private final List<Bit> opening;

  ClauseHeads(Context context, List<Part> parts) {
    this.context = context;
    this.parts = parts;
    this.opening = opening(parts.getFirst().head());
  }

  /** A head for each clause, by reading. */
  List<List<List<Bit>>> readings() {
    List<List<List<Bit>>> readings = List.of(List.of(parts.getFirst().head()));
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      var more = new ArrayList<List<List<Bit>>>();
      for (List<List<Bit>> before : readings) {
        List<List<Bit>> heads = part.shared() ? List.of(shared(before.getLast())) : own(i);
        for (List<Bit> head : heads) {
          var longer = new ArrayList<>(before);
          longer.add(head);
          more.add(longer);
        }
      }
      readings = more;
    }
    return readings;
  }

  /** "No teacher shall … and shall …" and "two meetings shall … and shall …" cannot be told. */
  private List<Bit> shared(List<Bit> head) {
    List<Bit> subject = head.subList(opening(head).size(), head.size());
    var run = new BitRun(subject);
    boolean counted = false;
    for (int i = 0; i < Math.min(3, subject.size()); i++) {
      counted |=
          run.limit(i).isPresent()
              || run.phrase(i, Phrase.LimitRange.class).isPresent()
              || run.phrase(i, Phrase.Percentage.class).isPresent()
              || run.phrase(i, Phrase.Only.class).isPresent();
    }
    boolean told =
        !subject.isEmpty()
            && !counted
            && !run.article(0, Determiner.NO)
            && !run.word(0, "there", "it", "neither", "none", "nobody");
    if (!told) {
      throw Unplaced.at(head, JoinedClauses.HINT);
    }
    return head;
  }

  /** The clause's own subject; before it what opens the sentence, or what may. */
  private List<List<Bit>> own(int at) {
    Part part = counted(parts.get(at));
    List<Bit> own = opening(part.head());
    List<List<Bit>> subjects =
        new EchoedSubject(
                context,
                parts.subList(0, at),
                part.head().subList(own.size(), part.head().size()),
                isCapped(part))
            .readings();
    var heads = new ArrayList<List<Bit>>();
    for (List<Bit> subject : subjects) {
      boolean over = !opening.isEmpty() && !isAlike(own, opening);
      if (!over || !own.isEmpty() || part.joint() != JointKind.AND) {
        heads.add(Bit.together(own, subject));
      }
      if (over) {
        heads.add(Bit.together(opening, Bit.together(own, subject)));
      }
    }
    return heads;
  }

  private static boolean isCapped(Part part) {
    return part.after().stream()
        .anyMatch(
            bit ->
                bit instanceof Bit.Piece(Phrase.Limit limit)
                    && (limit.word() == Phrase.LimitWord.AT_MOST
                        || (part.isDenied() && limit.word() == Phrase.LimitWord.MORE_THAN)));
  }

  /** "Each period shall be": a thing, though the words could also say how often. */
  private static Part counted(Part part) {
    if (part.head().size() != 1
        || !isCapped(part)
        || !(part.head().getFirst() instanceof Bit.Piece(Phrase.Rate rate))
        || rate.count() != 1
        || !rate.span().flat().matches("(?i)each \\p{L}+")) {
      return part;
    }
    List<Bit> head =
        List.of(
            Coined.article(rate.span(), Determiner.EACH), Coined.word(rate.span(), rate.unit()));
    return new Part(head, part.modal(), part.after(), part.shared(), part.joint());
  }

  /** What stands before the subject, the commas behind it included. */
  private List<Bit> opening(List<Bit> head) {
    var cursor = new Cursor(head);
    if (!PrecedenceWording.accept(cursor)) {
      cursor.reset(0);
    }
    cursor.acceptJoint(JointKind.COMMA);
    try {
      new ModifierReader(context).leading(cursor, new Modifiers());
    } catch (Unplaced unknown) {
      throw Unplaced.at(head, JoinedClauses.HINT);
    }
    boolean subject =
        !cursor.atEnd()
            && (!(cursor.peek() instanceof Bit.Piece(Phrase phrase))
                || phrase instanceof Phrase.Limit
                || phrase instanceof Phrase.LimitRange
                || phrase instanceof Phrase.Percentage
                || phrase instanceof Phrase.Only
                || phrase instanceof Phrase.Comparator);
    if (!subject) {
      throw Unplaced.at(head, JoinedClauses.HINT);
    }
    return head.subList(0, cursor.mark());
  }

  /** Two openings that stand in each other's place: "on Mondays, …; on Tuesdays, …". */
  private static boolean isAlike(List<Bit> one, List<Bit> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Kind kind = Trailing.kind(one.getFirst());
    boolean same = kind == Trailing.kind(other.getFirst()) && kind != Kind.OTHER;
    boolean words = one.getFirst().span().flat().equalsIgnoreCase(other.getFirst().span().flat());
    boolean times =
        one.getFirst() instanceof Bit.Piece(Phrase first)
            && other.getFirst() instanceof Bit.Piece(Phrase second)
            && !(first instanceof Phrase.Preposition)
            && first.getClass() == second.getClass();
    return same && (words || times);
  }
}
