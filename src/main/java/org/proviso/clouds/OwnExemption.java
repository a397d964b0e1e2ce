package org.proviso.clouds;

import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.source.NumberWords;

/**
 * "Shall not be required to … without the employee's consent": what a ban excepts from itself it
 * excepts from nothing else, so that the sentence does no more to others than the ban alone.
 */
final class OwnExemption {
  private static final Pattern BANS =
      Pattern.compile("(?i)\\b(shall|will|must|may|can) ?not\\b|^\\W*(no|neither)\\b");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i) without"
              + " (?:(?:the|a|an|any|his|her|their|its|prior|written|express|mutual|advance|verbal|[a-z]+['\u2019]s?)"
              + " )*(?:consent|approval|permission|agreement|authorization)(?: (?:of|from) (?:the"
              + " |his |her |their )?[a-z]+(?: [a-z]+)?)?\\W*");

  /** With an amount of time it may be meant to say how long what others limit may last. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(\\d|\\b"
              + NumberWords.ANY
              + ")[\\W\\d]{1,6}([a-z]+[ -])?(minute|hour|day|night|week|month|year|semester)s?\\b");

  private OwnExemption() {}

  /** What the sentence says but for that; all of it where it has no such exception. */
  static String without(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf(" without ");
    boolean own =
        at > 0
            && CONSENT.matcher(text.substring(at)).matches()
            && BANS.matcher(text.substring(0, at)).find()
            && !TIME.matcher(text.substring(0, at)).find();
    return own ? text.substring(0, at) : text;
  }
}
