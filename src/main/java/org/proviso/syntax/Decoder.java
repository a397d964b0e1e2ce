package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;

/** What each closed-class token says. */
final class Decoder {
  private static final Pattern GREATER =
      Pattern.compile(".*\\b(longer|longest|greater|greatest|more|higher|later)");

  private Decoder() {}

  /** Modals, openers, asides, joints and comparators: one token, one phrase. */
  static Phrase closed(int type, String lower, Span span) {
    return switch (type) {
      case MUST,
          MUST_NOT,
          MAY,
          MAY_NOT,
          SHOULD,
          SHOULD_NOT,
          NEED_TO,
          NEED_NOT,
          SENSE,
          RIGHT,
          RESERVES,
          PROHIBITED ->
          modal(type, lower, span);
      case COMMA, SEMICOLON, COLON, DASH, AND, OR, NOR, BUT, AND_OR ->
          new Phrase.Joint(span, joint(type));
      case PURPOSE, SUCH_AS, FOR_EXAMPLE, INCLUDING_BUT, THAT_IS ->
          new Phrase.Aside(span, aside(type), List.of());
      case COMPARE_AT_MOST,
          COMPARE_AT_LEAST,
          COMPARE_UP_TO,
          COMPARE_MORE,
          COMPARE_LESS,
          COMPARE_EXACT ->
          new Phrase.Comparator(span, comparator(type));
      default -> new Phrase.Opener(span, opener(type));
    };
  }

  private static Phrase modal(int type, String lower, Span span) {
    return switch (type) {
      case MUST -> new Phrase.Modal(span, ModalWord.MUST, false, Sense.PLAIN);
      case MUST_NOT, PROHIBITED -> new Phrase.Modal(span, ModalWord.MUST, true, Sense.PLAIN);
      case MAY -> new Phrase.Modal(span, ModalWord.MAY, false, Sense.PLAIN);
      case MAY_NOT -> new Phrase.Modal(span, ModalWord.MAY, true, Sense.PLAIN);
      case SHOULD -> new Phrase.Modal(span, ModalWord.SHOULD, false, Sense.PLAIN);
      case SHOULD_NOT -> new Phrase.Modal(span, ModalWord.SHOULD, true, Sense.PLAIN);
      case NEED_TO -> new Phrase.Modal(span, ModalWord.MUST, false, Sense.NEED);
      case NEED_NOT -> new Phrase.Modal(span, ModalWord.PRESENT, true, Sense.REQUIRED);
      case RIGHT -> new Phrase.Modal(span, ModalWord.ENTITLED, false, Sense.ENTITLED);
      case RESERVES -> new Phrase.Modal(span, ModalWord.RESERVES, false, Sense.PLAIN);
      case SENSE -> sense(lower, span);
      default -> throw new IllegalArgumentException("No modal: " + lower);
    };
  }

  private static Phrase.Modal sense(String lower, Span span) {
    boolean negated = lower.contains(" not ") || lower.contains("n't ");
    if (lower.contains("entitled")) {
      return new Phrase.Modal(span, ModalWord.ENTITLED, negated, Sense.ENTITLED);
    }
    Sense sense =
        lower.contains("expected")
            ? Sense.EXPECTED
            : lower.contains("oblig")
                ? Sense.OBLIGED
                : lower.matches(".*(permitted|allowed|authorized).*")
                    ? Sense.PERMITTED
                    : Sense.REQUIRED;
    return new Phrase.Modal(span, ModalWord.PRESENT, negated, sense);
  }

  static Determiner determiner(int type) {
    return switch (type) {
      case THE -> Determiner.THE;
      case A -> Determiner.A;
      case EACH -> Determiner.EACH;
      case EVERY -> Determiner.EVERY;
      case ANY -> Determiner.ANY;
      case NO -> Determiner.NO;
      case ALL -> Determiner.ALL;
      case BOTH -> Determiner.BOTH;
      case SUCH -> Determiner.SUCH;
      case THIS -> Determiner.THIS;
      case THEIR -> Determiner.THEIR;
      default -> throw new IllegalArgumentException("No determiner: " + type);
    };
  }

  private static JointKind joint(int type) {
    return switch (type) {
      case COMMA -> JointKind.COMMA;
      case SEMICOLON -> JointKind.SEMICOLON;
      case COLON -> JointKind.COLON;
      case DASH -> JointKind.DASH;
      case AND -> JointKind.AND;
      case OR -> JointKind.OR;
      case NOR -> JointKind.NOR;
      case BUT -> JointKind.BUT;
      default -> JointKind.AND_OR;
    };
  }

  private static AsideWord aside(int type) {
    return switch (type) {
      case PURPOSE -> AsideWord.PURPOSE;
      case SUCH_AS -> AsideWord.SUCH_AS;
      case FOR_EXAMPLE -> AsideWord.FOR_EXAMPLE;
      case INCLUDING_BUT -> AsideWord.INCLUDING;
      default -> AsideWord.THAT_IS;
    };
  }

  static LimitWord limit(int type) {
    return switch (type) {
      case AT_MOST, MAXIMUM, NO_LATER -> LimitWord.AT_MOST;
      case AT_LEAST, MINIMUM, NO_EARLIER -> LimitWord.AT_LEAST;
      case UP_TO -> LimitWord.UP_TO;
      case MORE_THAN, OVER -> LimitWord.MORE_THAN;
      case LESS_THAN, UNDER -> LimitWord.LESS_THAN;
      case EXACTLY -> LimitWord.EXACTLY;
      case WITHIN -> LimitWord.WITHIN;
      case TOTAL_OF -> LimitWord.BARE;
      default -> throw new IllegalArgumentException("No limit: " + type);
    };
  }

  private static LimitWord comparator(int type) {
    return switch (type) {
      case COMPARE_AT_MOST -> LimitWord.AT_MOST;
      case COMPARE_AT_LEAST -> LimitWord.AT_LEAST;
      case COMPARE_UP_TO -> LimitWord.UP_TO;
      case COMPARE_MORE -> LimitWord.MORE_THAN;
      case COMPARE_LESS -> LimitWord.LESS_THAN;
      default -> LimitWord.EXACTLY;
    };
  }

  private static OpenerWord opener(int type) {
    return switch (type) {
      case IF -> OpenerWord.IF;
      case WHEN -> OpenerWord.WHEN;
      case WHERE -> OpenerWord.WHERE;
      case WHILE -> OpenerWord.WHILE;
      case IF_SHOULD -> OpenerWord.SHOULD;
      case AS_LONG_AS -> OpenerWord.AS_LONG_AS;
      case ONCE -> OpenerWord.ONCE;
      case BECAUSE -> OpenerWord.BECAUSE;
      case ALTHOUGH -> OpenerWord.ALTHOUGH;
      case UNLESS -> OpenerWord.UNLESS;
      case EXCEPT -> OpenerWord.EXCEPT;
      case PROVIDED -> OpenerWord.PROVIDED_THAT;
      case WHO -> OpenerWord.WHO;
      case WHICH -> OpenerWord.WHICH;
      case THAT -> OpenerWord.THAT;
      case WHOSE -> OpenerWord.WHOSE;
      case HOWEVER -> OpenerWord.HOWEVER;
      case NOTWITHSTANDING -> OpenerWord.NOTWITHSTANDING;
      case SUBJECT_TO -> OpenerWord.SUBJECT_TO;
      default -> throw new IllegalArgumentException("No opener: " + type);
    };
  }

  static TimeWord time(int type) {
    return switch (type) {
      case ON -> TimeWord.ON;
      case IN, DURING -> TimeWord.IN;
      case AT -> TimeWord.AT;
      case BEFORE, EARLIER_THAN -> TimeWord.BEFORE;
      case AFTER, LATER_THAN -> TimeWord.AFTER;
      case BY -> TimeWord.BY;
      case NO_LATER, ON_OR_BEFORE -> TimeWord.NO_LATER;
      case NO_EARLIER -> TimeWord.NO_EARLIER;
      case FROM, ON_OR_AFTER -> TimeWord.FROM;
      case UNTIL, TO, THROUGH -> TimeWord.UNTIL;
      case BETWEEN -> TimeWord.BETWEEN;
      case OUTSIDE -> TimeWord.OUTSIDE;
      default -> throw new IllegalArgumentException("No word of time: " + type);
    };
  }

  /** Synonyms brought together, so that binding meets one word. */
  static String preposition(String lower) {
    return switch (lower.toLowerCase(Locale.ROOT)) {
      case "prior to", "in advance of", "ahead of", "preceding" -> "before";
      case "following", "subsequent to" -> "after";
      case "outside" -> "outside of";
      case "in between" -> "between";
      case "till", "up until" -> "until";
      case "thru" -> "through";
      case "immediately prior to" -> "immediately before";
      case "immediately following" -> "immediately after";
      case "not later than" -> "no later than";
      case "not earlier than", "no sooner than", "not sooner than" -> "no earlier than";
      default -> lower;
    };
  }

  static boolean greater(String whichever) {
    return GREATER.matcher(whichever).matches();
  }
}
