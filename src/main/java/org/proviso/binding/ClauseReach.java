package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.proviso.binding.Trailing.Kind;
import org.proviso.forms.Context;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.wording.JoinedClauses;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.wording.LeadingWording;
import org.proviso.wording.ThatDayWording;
import org.proviso.words.Bit;
import org.proviso.words.Unplaced;

/**
 * How far what stands behind the last of several clauses reaches over the others: what can be meant
 * of the last or of all gives a reading for each.
 */
final class ClauseReach {
  private final Context context;
  private final Predicate<List<Bit>> readable;
  private final List<Part> parts;
  private final Part last;

  /**
   * @param readable whether a sentence can be read by itself
   */
  ClauseReach(Context context, List<Part> parts, Predicate<List<Bit>> readable) {
    this.context = context;
    this.parts = LeadingWording.heads(parts, context.kinds());
    this.readable = readable;
    this.last = this.parts.getLast();
  }

  /** The sentences that the clauses come to, by reading. */
  List<List<List<Bit>>> readings() {
    new Contrast(context).check(parts);
    List<List<List<Bit>>> heads = new ClauseHeads(context, parts).readings();
    List<List<List<Bit>>> behind = behind(heads.getFirst().getLast());
    var readings = new ArrayList<List<List<Bit>>>();
    for (List<List<Bit>> head : heads) {
      for (List<List<Bit>> after : behind) {
        var sentences = new ArrayList<List<Bit>>();
        for (int i = 0; i < parts.size(); i++) {
          sentences.add(parts.get(i).sentence(head.get(i), after.get(i)));
        }
        readings.add(sentences);
      }
    }
    return readings;
  }

  /** What stands behind each modal verb: as written, and with what may be said of all. */
  private List<List<List<Bit>>> behind(List<Bit> head) {
    List<List<Bit>> written = parts.stream().map(Part::after).toList();
    var readings = new ArrayList<List<List<Bit>>>();
    int that = ThatDayWording.start(last.after());
    if (that > 0) {
      List<Bit> day = last.after().subList(that, last.after().size());
      return List.of(parts.stream().map(part -> said(part, day)).toList());
    }
    readings.add(written);
    middle();
    List<Trailing> trailing = Trailing.of(context, last.after());
    for (int i = trailing.size() - 1; i >= 0; i--) {
      Trailing one = trailing.get(i);
      boolean own = !reaches(one) || !readable.test(without(head, one.start()));
      if (own) {
        break;
      }
      apart(one);
      List<Trailing> lifted = trailing.subList(i, trailing.size());
      readings.add(parts.stream().map(part -> lifted(part, lifted)).toList());
    }
    return readings;
  }

  private List<Bit> said(Part part, List<Bit> day) {
    return ThatDayWording.start(part.after()) > 0 ? part.after() : Bit.together(part.after(), day);
  }

  private List<Bit> without(List<Bit> head, int from) {
    return last.sentence(head, last.after().subList(0, from));
  }

  /** Whether it may be said of another clause than the last. */
  private boolean reaches(Trailing one) {
    boolean joined = last.joint() != JointKind.SEMICOLON || last.shared() || isSetOff(one);
    return switch (one.kind()) {
      case CONDITION, EXCEPTION, PRECEDENCE ->
          joined && parts.stream().anyMatch(part -> takes(part, one));
      case RATE, WINDOW, CONSENT ->
          last.shared() && parts.stream().anyMatch(part -> takes(part, one));
      case VAGUE -> throw Unplaced.at(one.bits(), JoinedClauses.HINT);
      case OTHER -> false;
    };
  }

  /** "Shall, unless …, be": of this clause, or of all. */
  private static boolean isAside(Bit bit) {
    return bit instanceof Bit.Piece(Phrase phrase)
        && (phrase instanceof Phrase.Joint || phrase instanceof Phrase.Opener);
  }

  private static boolean isSetOff(Trailing one) {
    return one.bits().getFirst() instanceof Bit.Piece(Phrase.Joint _);
  }

  /** With several subjects and one of them shared, it may also be said of some. */
  private void apart(Trailing one) {
    boolean some =
        parts.size() > 2
            && parts.stream().skip(1).anyMatch(Part::shared)
            && parts.stream().skip(1).anyMatch(part -> !part.shared());
    if (some) {
      throw Unplaced.at(one.bits(), JoinedClauses.HINT);
    }
  }

  /** A condition behind a clause in the middle could be one of those before it. */
  private void middle() {
    boolean serves = parts.stream().skip(1).anyMatch(Part::shared);
    List<Bit> first = parts.getFirst().after();
    if (serves && !first.isEmpty() && isAside(first.getFirst())) {
      throw Unplaced.at(first, JoinedClauses.HINT);
    }
    for (int i = 1; i + 1 < parts.size(); i++) {
      boolean open =
          Trailing.of(context, parts.get(i).after()).stream()
              .anyMatch(one -> one.kind() == Kind.CONDITION || one.kind() == Kind.EXCEPTION);
      if (open && parts.get(i).shared()) {
        throw Unplaced.at(parts.get(i).after(), JoinedClauses.HINT);
      }
    }
  }

  private List<Bit> lifted(Part part, List<Trailing> lifted) {
    List<Bit> all = part.after();
    if (part.equals(last)) {
      return all;
    }
    for (Trailing one : lifted) {
      all = takes(part, one) ? Bit.together(all, one.bits()) : all;
    }
    return all;
  }

  /** A clause that has one of the same kind, or denies what the last one asks, has its own. */
  private boolean takes(Part part, Trailing one) {
    List<Trailing> own = part.equals(last) ? List.of() : Trailing.of(context, part.after());
    return !part.equals(last)
        && switch (one.kind()) {
          case RATE, WINDOW ->
              part.isDenied() == last.isDenied()
                  && own.stream().noneMatch(o -> o.kind() == Kind.RATE || o.kind() == Kind.WINDOW);
          case CONSENT, CONDITION, EXCEPTION, PRECEDENCE ->
              own.stream().noneMatch(o -> o.kind() == one.kind());
          case VAGUE, OTHER -> false;
        };
  }
}
