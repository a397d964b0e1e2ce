package org.proviso.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings from sentences. */
final class Headings {
  private static final int MOST_WORDS = 14;
  private static final int MOST_CHARACTERS = 140;
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(shall|must|will|may|should|can|cannot|is|are|was|were|means|has|have|agrees?"
              + "|applies|apply|includes?|begins?|ends?|receives?|teach|attend)\\b");
  private static final Pattern RUN_IN =
      Pattern.compile(
          "([\\p{L}\\p{N}][^.:;,!?\\n"
              + "\\u2013\\u2014]{0,60}?)\\s*(\\.|:|\\s[-\\u2013\\u2014]+)\\s+(?=[\\p{Lu}\\p{N}\"\\u201C(])");

  /** "On Fridays: …" narrows its sentence and is no heading. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)(on|in|if|when|where|while|during|for|after|before|at|by|unless|except|until|with"
              + "|without|from|to|under|upon|outside|between|within|only|no|not|each|every|any|all"
              + "|provided|subject|notwithstanding|should)\\b");

  /** "Work day: The …": a few plain words before a colon; what narrows or lists is none. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?i:the|this|these|those|such|following|a|an|who|their|its|it|they)\\b)"
              + "(?!.*(?i:\\b(?:following|follows|assigned|hired|employed|scheduled|required|with"
              + "|without|at|in|on|for|to|during|after|before|by|from|per|under|over)\\b))"
              // Whom a heading names it may well narrow to.
              + "(?!.*(?i:\\b(?:teacher|employee|member|educator|counselor|nurse|librarian|specialist"
              + "|therapist|psychologist|aide|assistant|paraprofessional|coache?|instructor|substitute"
              + "|custodian|clerk|driver|worker|personnel|student|pupil|classe?|mentor|intern)s?\\b))[\\p{L}-]+(?:"
              + " (?:(?:and|or|of|&) )?[\\p{L}-]+){0,3}");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
          "during", "per", "&", "-");

  private Headings() {}

  /** Whether a whole paragraph is a heading. */
  static boolean isHeading(String text) {
    String flat = text.strip();
    if (flat.length() > MOST_CHARACTERS && flat.length() < 400 && isShouted(flat)) {
      return true;
    }
    if (flat.isEmpty()
        || flat.length() > MOST_CHARACTERS
        || ".;:,!?".indexOf(flat.charAt(flat.length() - 1)) >= 0) {
      return false;
    }
    boolean starts = !Character.isLowerCase(flat.charAt(0));
    boolean shouted = isShouted(flat);
    int words = flat.split("\\s+").length;
    return starts && words <= MOST_WORDS && (shouted || !SAYS.matcher(flat).find());
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
  }

  /**
   * How long the heading is that runs into a clause's text ("Class size. Each …", "TRANSFER: A …"),
   * with what divides it from the text; 0 if there is none.
   */
  static Matcher runIn(String head) {
    return RUN_IN.matcher(head);
  }

  static boolean isRunIn(Matcher found) {
    if (!found.lookingAt()) {
      return false;
    }
    String heading = found.group(1);
    String[] words = heading.split("\\s+");
    boolean scopes = OPENS.matcher(heading).lookingAt();
    boolean named =
        capitalised(words) || (found.group(2).equals(":") && PLAIN.matcher(heading).matches());
    return words.length <= 6 && !scopes && !SAYS.matcher(heading).find() && named;
  }

  private static boolean capitalised(String[] words) {
    for (String word : words) {
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (!small && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
