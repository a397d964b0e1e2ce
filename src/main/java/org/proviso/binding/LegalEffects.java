package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Modality;
import org.proviso.norm.OpenAction;
import org.proviso.source.NumberWords;
import org.proviso.source.OneLine;
import org.proviso.source.Span;
import org.proviso.words.EffectWords;

/**
 * What comes about by the agreement's own word (S8): "the grievance shall be deemed denied", "the
 * award shall be final and binding". Nobody can keep or break it; it is kept in its own words, with
 * whatever it hangs on, and bears on others as it would unread.
 */
final class LegalEffects {
  private static final String MODAL = "shall|will|must|may|can|cannot|should|might|would|need";

  /** No other sentence begins within, and what stands in brackets is a number over again. */
  private static final String WITHIN = "(?:[^;:\"()]|(?<=" + NumberWords.ANY + " )\\(\\d+\\))";

  /**
   * The same to the end, in one piece after the other: a step for each letter takes up the stack.
   */
  private static final String REST = "(?:[^;:\"()]++|(?<=" + NumberWords.ANY + " )\\(\\d+\\))++";

  /** So many letters say who or what it is, for the same reason. */
  private static final String SHORT = "{1,300}?";

  /** One modal and no other beside it. */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)(?<who>(?:(?!\\b(?:%1$s)\\b)%2$s)%3$s) (?<modal>(?:shall|will)(?: not)?|may) (?<what>%4$s)"
              .formatted(MODAL, WITHIN, SHORT, REST));

  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)(?<who>(?:(?!\\b(?:is|are|which|that|who)\\b)%1$s)%2$s) (?<modal>(?:is|are)(?: not)?) (?<what>%3$s)"
              .formatted(WITHIN, SHORT, REST));

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?<who>(?:This|The) (?:agreement|contract|memorandum)(?: of understanding)?)"
              + "(?<modal>) (?<what>(?:constitutes|represents|contains)\\b[^;:\"()]+)");

  /** What procedures speak of and no sheet holds as rows of its own, with its meaning. */
  private static final Pattern MEANING =
      Pattern.compile(
          "(?i)(?:as used in this [a-z]+, |for (?:the )?purposes? of this [a-z]+,"
              + " )?(?<who>(?:(?:the|a|an) )?(?:terms? |words?"
              + " )?\"?(?:grievance|grievant|seniority|immediate family|just"
              + " cause|dispute|progressive discipline)\"?)(?<modal> shall)? (?<what>(?:means?|be"
              + " defined as|is defined as)\\b[^;:\"()\\d]+)");

  /** "Retains all rights not limited by this Agreement". */
  private static final Pattern RETAINED =
      Pattern.compile(
          "(?i)(?<who>(?:the )?[a-z ]+?) (?<modal>retains|reserves) (?<what>(?:all|any)(?: of"
              + " its)?(?: other)? (?:rights?|powers?|authority|prerogatives)[^;:\"()\\d]* not"
              + " [^;:\"()\\d]* (?:by|in) this (?:agreement|contract))");

  /** What is counted is no definition in words. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\b(?:at least|at most|(?:more|less|fewer)"
              + " than|minimum|maximum|(?:day|hour|week|month|year)s?)\\b");

  private static final Pattern ANY_MODAL = Pattern.compile("(?i)\\b(?:" + MODAL + ")\\b");

  private static final Pattern FRONT =
      Pattern.compile(
          "(?i)^(?:if|when|whenever|where|in the event(?: that)?|in case|unless|upon|should)\\b");

  /** What opens so speaks of other sentences, or narrows what is behind it. */
  private static final Pattern NOT_ITS_OWN =
      Pattern.compile(
          "(?i)^(?:nothing|notwithstanding|subject"
              + " to|however|except|provided|on|in|for|during|only)\\b");

  /** What points back has its noun in the condition before it, or in a sentence before. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?i)^(?:this|these|those|such|it|they)\\b(?! (?:agreement|contract|memorandum)\\b)");

  private static final Pattern HANGS =
      Pattern.compile(
          "(?i)(?<effect>.*?)(?<after>,? (?:if|when|where|unless|until|upon|after|provided that|in"
              + " the event(?: that)?|for failure)\\b [^;]+)");

  private LegalEffects() {}

  /** What the sentence declares, or empty where it is no such sentence. */
  static Optional<OpenAction> read(Span sentence) {
    String text = OneLine.bare(sentence.flat());
    Optional<OpenAction> whole =
        whole(MEANING, Modality.DUTY, text).or(() -> whole(RETAINED, Modality.POWER, text));
    if (whole.isPresent()) {
      return whole;
    }
    if (FRONT.matcher(text).find()) {
      return fronted(text);
    }
    return claimed(text, List.of());
  }

  private static Optional<OpenAction> whole(Pattern shape, Modality modality, String text) {
    Matcher said = shape.matcher(text);
    if (!said.matches()
        || ANY_MODAL.matcher(said.group("what")).find()
        || AMOUNT.matcher(said.group("what")).find()) {
      return Optional.empty();
    }
    String modal = said.group("modal") == null ? "" : said.group("modal").strip();
    String in = text.substring(0, said.start("who"));
    return Optional.of(
        new OpenAction(
            modality, in + said.group("who"), modal, said.group("what"), List.of(), List.of()));
  }

  /** The condition ends at the comma behind which something is declared. */
  private static Optional<OpenAction> fronted(String text) {
    for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
      String before = text.substring(0, comma);
      if (ANY_MODAL.matcher(before.replaceFirst("(?i)^should ", "")).find()) {
        return Optional.empty();
      }
      Optional<OpenAction> claim = claimed(text.substring(comma + 2), List.of(before));
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  private static Optional<OpenAction> claimed(String text, List<String> before) {
    if (NOT_ITS_OWN.matcher(text).find()
        || (before.isEmpty() && POINTS_BACK.matcher(text).find())) {
      return Optional.empty();
    }
    return said(text).flatMap(said -> effect(said, before));
  }

  private static Optional<Matcher> said(String text) {
    return Stream.of(CLAIM, PRESENT, BARE)
        .map(shape -> shape.matcher(text))
        .filter(Matcher::matches)
        .findFirst();
  }

  private static Optional<OpenAction> effect(Matcher said, List<String> before) {
    String who = said.group("who");
    // "If the grievance is not answered …, it shall be deemed denied": the grievance.
    String spokenOf =
        POINTS_BACK.matcher(who + " ").find() ? String.join(" ", before) + " " + who : who;
    String modal = said.group("modal").toLowerCase(Locale.ROOT);
    String what = said.group("what");
    if (ANY_MODAL.matcher(what).find()) {
      return Optional.empty();
    }
    if (modal.equals("may")) {
      return EffectWords.ALLOWED.isSaid(who, what)
          ? Optional.of(new OpenAction(Modality.PERMISSION, who, "may", what, before, List.of()))
          : Optional.empty();
    }
    boolean being = modal.startsWith("is") || modal.startsWith("are");
    return behind(spokenOf, being ? "be " + what : what).map(after -> effect(said, before, after));
  }

  /** What the effect hangs on, behind it, with its comma; empty where nothing comes about. */
  private static Optional<String> behind(String who, String what) {
    if (EffectWords.EFFECT.isSaid(who, what) || EffectWords.LASTING.isSaid(who, what)) {
      return Optional.of("");
    }
    Matcher hangs = HANGS.matcher(what);
    return hangs.matches() && EffectWords.EFFECT.isSaid(who, hangs.group("effect"))
        ? Optional.of(hangs.group("after"))
        : Optional.empty();
  }

  private static OpenAction effect(Matcher said, List<String> before, String after) {
    String what = said.group("what");
    String action = what.substring(0, what.length() - after.length()).strip();
    var behind = new ArrayList<String>();
    if (!after.isBlank()) {
      behind.add(after.replaceFirst("^,? ", ""));
    }
    boolean denied = said.group("modal").toLowerCase(Locale.ROOT).endsWith("not");
    return new OpenAction(
        denied ? Modality.BAN : Modality.DUTY,
        said.group("who"),
        said.group("modal"),
        action.replaceFirst(",$", ""),
        before,
        behind);
  }
}
