package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.forms.Draft;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;

/**
 * Words that open a sentence and join it to the one before: "therefore", "it is agreed that" bind
 * nobody to more; "in addition" comes on top; "however" prevails over what its clause said before.
 *
 * @param rest the sentence without them
 */
record OpeningWords(Kind kind, Span rest) {
  /** How the sentence stands to what its clause said before. */
  enum Kind {
    NONE,
    THUS,
    MORE,
    BUT
  }

  private static final Pattern THUS =
      Pattern.compile("(?i)(?:therefore|accordingly|consequently|thus|hence|as a result)\\s*,\\s*");
  private static final Pattern MORE =
      Pattern.compile("(?i)(?:in addition|additionally|furthermore|moreover)\\s*,\\s*");
  private static final Pattern BUT =
      Pattern.compile(
          "(?i)(?:(?:however|nevertheless|nonetheless)|(?:notwithstanding|despite) (?:any of )?the"
              + " (?:foregoing|above))\\s*,\\s*");

  /** What the parties agree on they owe; what they "recognize" they merely know. */
  private static final Pattern THAT =
      Pattern.compile(
          "(?i)(?:it\\s+is\\s+(?:(?:further|also|hereby|expressly|mutually|specifically)\\s+)*"
              + "(?:understood|agreed)(?:\\s+and\\s+(?:understood|agreed))?"
              + "|(?:the\\s+)?(?:parties|board|district|employer|district\\s+and\\s+(?:the\\s+)?"
              + "(?:association|union)|board\\s+and\\s+(?:the\\s+)?(?:association|union))\\s+"
              + "(?:(?:further|also|hereby|expressly|mutually|specifically)\\s+)*agrees?)"
              + "\\s+that\\s+");

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*(\\([a-z0-9]+\\))*");

  static OpeningWords none(Span sentence) {
    return new OpeningWords(Kind.NONE, sentence);
  }

  static OpeningWords of(Span sentence) {
    OpeningWords opening = none(sentence);
    opening = opening.without(THUS, Kind.THUS);
    opening = opening.without(MORE, Kind.MORE);
    opening = opening.without(BUT, Kind.BUT);
    return opening.without(THAT, opening.kind());
  }

  private OpeningWords without(Pattern pattern, Kind found) {
    String text = rest.text();
    int start = text.length() - text.stripLeading().length();
    Matcher opens = pattern.matcher(text).region(start, text.length());
    return (kind == Kind.NONE || found == kind) && opens.lookingAt() && opens.end() < text.length()
        ? new OpeningWords(found, new Span(rest.source(), rest.start() + opens.end(), rest.end()))
        : this;
  }

  /** Whether what it says of the sentences before can be told. */
  boolean isTold(List<Phrase> phrases, List<Clause.Sentence> before, ClauseId clause) {
    return switch (kind) {
      case NONE, THUS -> true;
      case BUT -> isNumbered(before, clause);
      case MORE ->
          isAlone(phrases)
              || (isNumbered(before, clause)
                  && !isCapped(phrases)
                  && before.stream().noneMatch(OpeningWords::isUnread));
    };
  }

  /** The readings, standing so to the rest of their clause. */
  List<Draft> ranked(List<Draft> drafts, List<Phrase> phrases, ClauseId clause) {
    boolean ranks = kind == Kind.BUT || (kind == Kind.MORE && !isAlone(phrases));
    if (!ranks) {
      return drafts;
    }
    var how = kind == Kind.BUT ? Priority.Kind.PREVAILS : Priority.Kind.ADDS;
    var priority = new Priority(how, Provision.clauses(List.of(clause.number())));
    return drafts.stream().map(draft -> ranked(draft, priority)).toList();
  }

  private static Draft ranked(Draft draft, Priority priority) {
    var all = new ArrayList<>(draft.priorities());
    all.add(priority);
    return draft.ranked(all);
  }

  private static boolean isNumbered(List<Clause.Sentence> before, ClauseId clause) {
    return !before.isEmpty() && NUMBER.matcher(clause.number()).matches();
  }

  private static boolean isUnread(Clause.Sentence sentence) {
    return sentence.became() == SentenceClass.NOT_READ
        || sentence.became() == SentenceClass.TWO_READINGS;
  }

  /** Denials, permissions and limits on each occurrence add up with nothing before them. */
  private static boolean isAlone(List<Phrase> phrases) {
    boolean limited = phrases.stream().anyMatch(Phrase.Limit.class::isInstance);
    boolean rated = phrases.stream().anyMatch(Phrase.Rate.class::isInstance);
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Words words && words.determiner() == Determiner.NO) {
        return true;
      }
      if (phrase instanceof Phrase.Modal modal) {
        boolean must = modal.word() == ModalWord.MUST || modal.word() == ModalWord.SHOULD;
        return modal.negated()
            || (modal.word() == ModalWord.MAY && !limited)
            || (must && !rated && isCapped(phrases));
      }
    }
    return false;
  }

  /** A most on top of a most would loosen the first one. */
  private static boolean isCapped(List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                (phrase instanceof Phrase.Limit limit
                        && limit.word() != LimitWord.AT_LEAST
                        && limit.word() != LimitWord.BARE)
                    || phrase instanceof Phrase.LimitRange
                    || phrase instanceof Phrase.Comparator
                    || (phrase instanceof Phrase.Modal modal && modal.word() == ModalWord.MAY));
  }
}
