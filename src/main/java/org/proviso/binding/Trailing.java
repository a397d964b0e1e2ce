package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.forms.Context;
import org.proviso.forms.ModifierReader;
import org.proviso.forms.Modifiers;
import org.proviso.forms.PrepositionReader;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Unplaced;

/**
 * What stands behind the core of a clause, piece by piece: rates, windows, conditions, exceptions
 * that may be meant of the clauses before it as well.
 */
record Trailing(Kind kind, List<Bit> bits, int start) {
  /** What two of them have in common that are said of two things. */
  enum Kind {
    RATE,
    WINDOW,
    CONDITION,
    EXCEPTION,
    CONSENT,
    PRECEDENCE,
    VAGUE,
    OTHER
  }

  Trailing {
    bits = List.copyOf(bits);
  }

  /** Those at the end of what stands behind a modal verb, from left to right. */
  static List<Trailing> of(Context context, List<Bit> after) {
    for (int from = 1; from < after.size(); from++) {
      List<Trailing> found = from(context, after, from);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** All bits from here on, if each of them is in one. */
  private static List<Trailing> from(Context context, List<Bit> after, int from) {
    var found = new ArrayList<Trailing>();
    var cursor = new Cursor(after);
    cursor.reset(from);
    while (!cursor.atEnd()) {
      int start = cursor.mark();
      cursor.acceptJoint(JointKind.COMMA);
      if (cursor.atEnd()) {
        return List.of();
      }
      Kind kind = kind(after.get(cursor.mark()));
      if (!accept(context, cursor)) {
        return List.of();
      }
      found.add(new Trailing(kind, after.subList(start, cursor.mark()), start));
    }
    return found;
  }

  private static boolean accept(Context context, Cursor cursor) {
    int mark = cursor.mark();
    if (PrecedenceWording.accept(cursor)) {
      return true;
    }
    cursor.reset(mark);
    try {
      return new ModifierReader(context).accept(cursor, new Modifiers());
    } catch (Unplaced notSo) {
      return false;
    }
  }

  /** What kind of modifier begins so. */
  static Kind kind(Bit first) {
    if (!(first instanceof Bit.Piece(Phrase phrase))) {
      return Kind.OTHER;
    }
    return switch (phrase) {
      case Phrase.Rate _ -> Kind.RATE;
      case Phrase.Weekdays _,
          Phrase.Clock _,
          Phrase.Dates _,
          Phrase.YearlessDate _,
          Phrase.SchoolYear _,
          Phrase.Window _,
          Phrase.Deadline _ ->
          Kind.WINDOW;
      case Phrase.Opener opener -> kind(opener);
      case Phrase.Preposition preposition -> kind(preposition);
      case Phrase.Vague _ -> Kind.VAGUE;
      case Phrase.Together _, Phrase.Only _, Phrase.Aside _, Phrase.Core _ -> Kind.OTHER;
    };
  }

  private static Kind kind(Phrase.Opener opener) {
    return switch (opener.word().kind()) {
      case EXCEPTION -> Kind.EXCEPTION;
      case CONDITION -> Kind.CONDITION;
      case OVERRIDE -> Kind.PRECEDENCE;
      case RELATIVE, CONTRAST, REMARK -> Kind.OTHER;
    };
  }

  private static Kind kind(Phrase.Preposition preposition) {
    return switch (Cursor.lower(preposition)) {
      case "without", "with", "by", "upon" -> Kind.CONSENT;
      case "subject to", "in addition to", "despite", "regardless of", "irrespective of", "as" ->
          Kind.PRECEDENCE;
      case String word when PrepositionReader.EXCLUDING.contains(word) -> Kind.EXCEPTION;
      case "during", "outside of", "outside", "on", "before", "after", "in", "at", "between" ->
          Kind.WINDOW;
      default -> Kind.OTHER;
    };
  }
}
