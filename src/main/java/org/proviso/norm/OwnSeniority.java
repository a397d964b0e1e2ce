package org.proviso.norm;

import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.source.OneLine;

/**
 * Whether an agreement says itself what seniority is: by service in a department, without leaves.
 * Then the day of hire does not tell who is senior, and the proposal must (S32).
 */
public final class OwnSeniority {
  private static final Name SENIORITY = Name.of("seniority");

  private static final Pattern RECKONED =
      Pattern.compile(
          "(?i)(?:the )?(?:\\p{L}+ )?seniority (?:(?:of|for|in|within|among|under) [^.]{1,50}"
              + " )?(?:shall|will|must|is|means)\\b(?:[^.]{0,20})"
              + " ?(?:defined|computed|measured|determined|calculated|based|reckoned"
              + "|mean|begins?|begin|accrued?|accumulated?|broken|lost)\\b.*");

  private static final Pattern BY_HIRE =
      Pattern.compile("(?i).*\\b(?:dates? of (?:hire|hiring)|hir(?:e|ing) dates?|hired)\\b.*");

  private OwnSeniority() {}

  /** Whether some sentence reckons it from anything but the day of hire. */
  public static boolean isIn(Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .map(sentence -> OneLine.bare(sentence.words().flat()))
        .anyMatch(text -> isReckoned(text) && !BY_HIRE.matcher(text).matches());
  }

  private static boolean isReckoned(String text) {
    return DefinitionHead.named(text).contains(SENIORITY) || RECKONED.matcher(text).matches();
  }
}
