package org.proviso.clouds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.proviso.norm.Clause;
import org.proviso.norm.DefinitionHead;
import org.proviso.norm.Modality;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * A sentence of which nobody can tell what it does to others, with what of it bears on them: one
 * that is not read, or a permission to depart ("the lunch may be shortened").
 *
 * @param permission whether it is read, and permits to depart
 * @param numbers the clause numbers that it names
 * @param clauses the articles and clauses that it names by their word
 * @param defined the words in quotation marks: it may say what a norm's words mean
 */
record Unread(
    Span words,
    Clause clause,
    boolean permission,
    Set<Sign> signs,
    BearingWords bearing,
    Set<String> numbers,
    NamedClauses clauses,
    Set<Name> defined) {
  private static final Set<Modality> BINDING =
      Set.of(Modality.DUTY, Modality.BAN, Modality.ADVISORY);

  private static final Set<Modality> PERMITTING = Set.of(Modality.PERMISSION, Modality.POWER);

  private static final Pattern DEFINED = Pattern.compile("[\"\u201c]([^\"\u201d]{1,60})[\"\u201d]");

  /** Any clause number: "5", "1.14.2", "6.A", "Article 5" (which is a number with its word). */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])\\d+(?:\\.\\d+)*(?:\\.?[A-Za-z]\\b)?(?:\\([a-z0-9]+\\))*"
              + "|\\b(?:Article|Section) [\\dIVXLC]+(?:\\.\\d+)*");

  static List<Unread> of(List<Clause> clauses) {
    var unread = new ArrayList<Unread>();
    for (Clause clause : clauses) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if ((sentence.isOpen() && !onlyBinds(sentence)) || departs(sentence)) {
          unread.add(of(sentence.words(), clause, !sentence.isOpen()));
        }
      }
    }
    return unread;
  }

  /** Whichever way it is meant, it asks or forbids, and takes nothing back of what others say. */
  private static boolean onlyBinds(Clause.Sentence sentence) {
    return !sentence.candidates().isEmpty()
        && sentence.candidates().stream()
            .flatMap(List::stream)
            .allMatch(norm -> norm.priorities().isEmpty() && BINDING.contains(norm.modality()));
  }

  /** A permission to do with something what no norm says how to measure. */
  private static boolean departs(Clause.Sentence sentence) {
    return !sentence.norms().isEmpty()
        && sentence.norms().stream().allMatch(norm -> PERMITTING.contains(norm.modality()))
        && Sign.DEPARTS.isOn(sentence.words().flat());
  }

  private static Unread of(Span words, Clause clause, boolean permission) {
    String text = words.flat();
    Set<Sign> signs = Sign.on(OwnExemption.without(text));
    return new Unread(
        words,
        clause,
        permission,
        signs,
        BearingWords.of(text, signs),
        numbers(text),
        NamedClauses.of(text),
        defined(text));
  }

  private static Set<String> numbers(String text) {
    var numbers = new HashSet<String>();
    NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(found -> Collections.addAll(numbers, found, found.replaceFirst("^\\D+ ", "")));
    return numbers;
  }

  private static Set<Name> defined(String text) {
    var defined = new HashSet<>(DefinitionHead.named(text));
    DEFINED.matcher(text).results().forEach(found -> defined.add(Name.of(found.group(1))));
    return defined;
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /**
   * A power that yields to the agreement takes nothing from it, nor what follows where a time limit
   * is not kept; but from a clause that it names.
   */
  boolean takesNothing() {
    return (has(Sign.YIELDS) || has(Sign.FOLLOWS))
        && numbers.isEmpty()
        && clauses.named().isEmpty();
  }

  /** Whether it could limit, except, depend or permit, or says what a word is. */
  boolean isLimiting() {
    return has(Sign.LIMITS)
        || has(Sign.REFERS)
        || has(Sign.PERMITS)
        || (has(Sign.RESERVES) && (has(Sign.DEPARTS) || has(Sign.NUMBERED)))
        || (has(Sign.SAYS_WHAT_IS) && !has(Sign.MODAL));
  }
}
