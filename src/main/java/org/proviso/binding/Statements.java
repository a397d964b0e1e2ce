package org.proviso.binding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.syntax.Phrase;

/** Tells sentences that say how things are, and bind nobody, by what must not stand in them. */
final class Statements {
  /** How words begin that bind without a modal. */
  private static final Pattern BINDS =
      Pattern.compile(
          "(prohibit|forbid|limit|restrict|exempt|excus|exclud|releas|reliev|shorten|lengthen|doubl|halv|increas|decreas|reduc|differ|var(y|ies)|require|oblig|entitl|permit|allow"
              + "|mandat|agree|guarantee|exceed|volunt|cease|terminat|extend|suspend|waive"
              + "|supersed|prevail|means|refer|defin|appl(y|ies|ied)|govern|cover|concern|pertain"
              + "|count|replac|remain|include|consist|last)");

  private Statements() {}

  /** No modal, and nothing that could bound, except or depend. */
  static boolean isOne(List<Phrase> phrases) {
    return phrases.stream().allMatch(Statements::isHarmless)
        && !refersBack(phrases)
        && !isDefinition(phrases)
        && (has(phrases, RECITAL) || (isDescription(phrases) && !has(phrases, BINDING)));
  }

  /** A definition that was not read: clauses that use its word may mean something else. */
  private static boolean isDefinition(List<Phrase> phrases) {
    return DefinitionReader.looksLikeOne(
        phrases.getFirst().span().to(phrases.getLast().span()).flat());
  }

  /** Part of a sentence that binds nobody, and speaks of nothing that stands elsewhere. */
  static boolean saysNothing(List<Phrase> part) {
    return part.stream().allMatch(Statements::isHarmless)
        && (part.isEmpty() || !refersBack(part))
        && !has(part, BINDING);
  }

  /** "The principal assigns duty" says what is to be done; "schools were closed" says what is. */
  private static boolean isDescription(List<Phrase> phrases) {
    boolean being = phrases.stream().anyMatch(Phrase.Being.class::isInstance);
    boolean placed = phrases.stream().skip(1).anyMatch(Phrase.Weekdays.class::isInstance);
    return !placed && (being || has(phrases, DESCRIBING));
  }

  private static final Pattern DESCRIBING =
      Pattern.compile(
          "is|are|(appear|seem|enter|go|goes|exist|stem|arise|describ|explain|contain|summari|restat"
              + "|outlin|foresee|foresaw|aim|was|were|had|became|began).*|\\p{L}{3,}ed");

  /** "The parties recognize that …" says what they think, whatever it is. */
  private static final Pattern RECITAL =
      Pattern.compile(
          "(recogni|acknowledg|believ|understand|understood|wish|hope|regret|thank|know|knew|interest).*");

  /** "Overnight trips need approval" binds without a modal and without a form that is read. */
  private static final Pattern BINDING =
      Pattern.compile(
          "(need|depend|due$|receiv|gets?$|earn|pays?$|paid|unpaid|ow(e|es|ed)$|responsib|expect"
              + "|bind|bound|commit|promis|ensur|grant|gives?$|given|award|notif|submit|begin|start"
              + "|ends?$|option|compuls|necessary|essential|void|eligib|approv|consent|permission"
              + "|ineligib|unavailab|invalid).*|.*free");

  private static boolean has(List<Phrase> phrases, Pattern pattern) {
    return phrases.stream()
        .filter(Phrase.Words.class::isInstance)
        .flatMap(phrase -> ((Phrase.Words) phrase).words().stream())
        .anyMatch(word -> pattern.matcher(word.text().toLowerCase(Locale.ROOT)).matches());
  }

  /** "They …", "This …": what it speaks of stands elsewhere, and so may what it does to it (S6). */
  private static boolean refersBack(List<Phrase> phrases) {
    return phrases.getFirst() instanceof Phrase.Words words
        && (words.determiner() == Phrase.Determiner.THIS
            || words.determiner() == Phrase.Determiner.SUCH
            || words.words().stream()
                .findFirst()
                .filter(word -> word.text().matches("(?i)they|it|these|those|this|such"))
                .isPresent());
  }

  private static boolean isHarmless(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Words words -> words.determiner() != Phrase.Determiner.NO && harmless(words);
      case Phrase.Being _,
          Phrase.Joint _,
          Phrase.Preposition _,
          Phrase.Reference _,
          Phrase.TableReference _,
          Phrase.Weekdays _,
          Phrase.Dates _,
          Phrase.YearlessDate _,
          Phrase.SchoolYear _,
          Phrase.Vague _,
          Phrase.Aside _,
          Phrase.Bracketed _ ->
          true;
      case Phrase.Modal _,
          Phrase.Negation _,
          Phrase.Limit _,
          Phrase.Comparator _,
          Phrase.LimitRange _,
          Phrase.Rate _,
          Phrase.Window _,
          Phrase.Clock _,
          Phrase.Deadline _,
          Phrase.Opener _,
          Phrase.Together _,
          Phrase.Only _,
          Phrase.Percentage _,
          Phrase.Blank _,
          Phrase.Whichever _,
          Phrase.Stray _ ->
          false;
    };
  }

  /** "Is prohibited", "is limited" and the like bind without a modal: not a statement. */
  private static boolean harmless(Phrase.Words words) {
    return words.words().stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .noneMatch(word -> BINDS.matcher(word).lookingAt());
  }
}
