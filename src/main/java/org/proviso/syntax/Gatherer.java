package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Aside;
import org.proviso.syntax.Phrase.Deadline;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Joint;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.Limit;
import org.proviso.syntax.Phrase.Modal;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Rate;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.syntax.Phrase.Weekdays;
import org.proviso.syntax.Phrase.Words;

/** Joins neighbouring pieces: words into runs, modals with their sense, numbers with their noun. */
final class Gatherer {

  List<Phrase> gather(List<Phrase> pieces) {
    var joined = new ArrayList<Phrase>();
    for (Phrase piece : pieces) {
      Phrase next = piece;
      for (List<Phrase> pair = join(joined, next); pair.size() == 1; pair = join(joined, next)) {
        joined.removeLast();
        next = pair.getFirst();
      }
      joined.add(next);
    }
    return Asides.gather(CountedNouns.gather(Exceeding.turn(joined)));
  }

  /** The one phrase that the last of these and the next make together; both, if they do not. */
  private static List<Phrase> join(List<Phrase> before, Phrase next) {
    if (before.isEmpty()) {
      return List.of();
    }
    Phrase last = before.getLast();
    Span span = last.span().to(next.span());
    return switch (last) {
      case Words left when next instanceof Words right && right.determiner() == Determiner.NONE ->
          List.of(run(span, left, right));
      case Words left when left.words().isEmpty() -> determined(span, left.determiner(), next);
      case Modal left when next instanceof Modal right -> modals(span, left, right);
      case Rate left when left.word() == RateWord.PER && next instanceof Words right ->
          perNoun(span, left, right);
      case Phrase.Preposition from
          when from.word().equals("from")
              && next instanceof Weekdays days
              && days.days().size() > 1 ->
          List.of(new Weekdays(span, days.days(), days.distributive()));
      default -> List.of();
    };
  }

  private static Words run(Span span, Words left, Words right) {
    var words = new ArrayList<>(left.words());
    words.addAll(right.words());
    int last = left.words().size() - 1;
    if (last >= 0 && isNumbered(left.words().get(last), right.words().getFirst())) {
      Phrase.Word step = words.remove(last);
      Phrase.Word number = words.remove(last);
      Span both = step.span().to(number.span());
      words.add(last, new Phrase.Word(both, step.text() + " " + number.text(), false));
    }
    return new Words(span, left.determiner(), words);
  }

  /** "Step 1" is one word, so that its number is no amount. */
  private static boolean isNumbered(Phrase.Word step, Phrase.Word number) {
    return step.text().matches("(?i)step|level|stage|tier")
        && number.text().matches("(?i)[1-9][0-9]?|one|two|three|four|five|six");
  }

  /** "The three hours", "a 30-minute", "any two consecutive days". */
  private static List<Phrase> determined(Span span, Determiner determiner, Phrase next) {
    return switch (next) {
      case Limit limit when limit.amount().determiner() == Determiner.NONE ->
          List.of(new Limit(span, limit.word(), with(determiner, limit.amount())));
      case Deadline limit when limit.amount().determiner() == Determiner.NONE ->
          List.of(
              new Deadline(
                  span, limit.word(), with(determiner, limit.amount()), limit.direction()));
      default -> List.of();
    };
  }

  private static Amount with(Determiner determiner, Amount amount) {
    return new Amount(
        amount.span(), determiner, amount.value(), amount.adjectives(), amount.unit());
  }

  /** "Shall" + "be required to", "will" + "need to", "shall" + "have the right to". */
  private static List<Phrase> modals(Span span, Modal left, Modal right) {
    if (left.sense() != Sense.PLAIN || left.word() == ModalWord.PRESENT) {
      return List.of();
    }
    boolean twice = left.negated() && right.negated() && right.word() != ModalWord.MUST;
    if (twice) {
      return List.of();
    }
    boolean negated = left.negated() || right.negated();
    return switch (right.word()) {
      case PRESENT -> List.of(new Modal(span, left.word(), negated, right.sense()));
      case ENTITLED -> List.of(entitled(span, left, negated));
      case MUST -> must(span, left, right);
      case RESERVES ->
          left.negated() ? List.of() : List.of(new Modal(span, right.word(), false, Sense.PLAIN));
      case MAY, SHOULD -> List.of();
    };
  }

  private static Modal entitled(Span span, Modal left, boolean negated) {
    ModalWord word = left.word() == ModalWord.MUST ? ModalWord.ENTITLED : left.word();
    return new Modal(span, word, negated, Sense.ENTITLED);
  }

  private static List<Phrase> must(Span span, Modal left, Modal right) {
    if (right.sense() == Sense.NEED) {
      boolean exempt = left.negated() && left.word() == ModalWord.MUST;
      Sense sense = exempt ? Sense.REQUIRED : Sense.NEED;
      return List.of(new Modal(span, left.word(), left.negated(), sense));
    }
    boolean prohibited = right.negated() && left.word() == ModalWord.MUST;
    if (!prohibited) {
      return List.of();
    }
    // Not to be prohibited is to be permitted (S8).
    return List.of(
        left.negated()
            ? new Modal(span, ModalWord.MAY, false, Sense.PLAIN)
            : new Modal(span, ModalWord.MUST, true, Sense.PLAIN));
  }

  /** "Per instructional group": the noun's other words. */
  private static List<Phrase> perNoun(Span span, Rate rate, Words more) {
    boolean noun = !UnitReader.isUnit(rate.unit()) && more.determiner() == Determiner.NONE;
    if (!noun) {
      return List.of();
    }
    var unit = new StringBuilder(rate.unit());
    more.words().forEach(word -> unit.append(' ').append(word.text()));
    return List.of(new Rate(span, rate.word(), rate.count(), unit.toString()));
  }

  /** Purposes and illustrations take in what belongs to them (S10). */
  private static final class Asides {
    static List<Phrase> gather(List<Phrase> phrases) {
      var gathered = new ArrayList<Phrase>();
      for (int i = 0; i < phrases.size(); i++) {
        if (phrases.get(i) instanceof Aside aside && aside.inside().isEmpty()) {
          int end = end(phrases, i + 1, aside);
          List<Phrase> inside = phrases.subList(i + 1, end);
          Span span = inside.isEmpty() ? aside.span() : aside.span().to(inside.getLast().span());
          gathered.add(new Aside(span, aside.word(), gather(inside)));
          i = end - 1;
        } else {
          gathered.add(phrases.get(i));
        }
      }
      return gathered;
    }

    private static int end(List<Phrase> phrases, int from, Aside aside) {
      if (aside.span().flat().toLowerCase(Locale.ROOT).startsWith("etc")) {
        return from;
      }
      for (int i = from; i < phrases.size(); i++) {
        boolean ends =
            aside.word() == AsideWord.PURPOSE
                ? stops(phrases.get(i))
                : halts(phrases.get(i)) || commaBeforeHalt(phrases, i);
        if (ends) {
          return i;
        }
      }
      return phrases.size();
    }

    private static boolean stops(Phrase phrase) {
      return phrase instanceof Joint joint
          && (joint.kind() == JointKind.COMMA || joint.kind() == JointKind.SEMICOLON);
    }

    private static boolean halts(Phrase phrase) {
      return switch (phrase) {
        case Modal _, Phrase.Being _, Phrase.Negation _ -> true;
        case Joint joint -> joint.kind() == JointKind.SEMICOLON;
        case Phrase.Opener opener ->
            !opener.word().isRelative() && opener.word() != OpenerWord.WHERE;
        default -> false;
      };
    }

    private static boolean commaBeforeHalt(List<Phrase> phrases, int i) {
      return stops(phrases.get(i)) && i + 1 < phrases.size() && halts(phrases.get(i + 1));
    }
  }
}
