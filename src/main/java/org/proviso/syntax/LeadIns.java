package org.proviso.syntax;

import java.util.regex.Pattern;
import org.proviso.source.Span;

/** Tells sentences that lead others in ("Each teacher shall:") from those that are complete. */
final class LeadIns {
  /** These say nothing of their own that their items would lack. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(the parties|both parties|the parties hereby)?\\s*(agree|agrees)?\\s*(to the"
              + " following|as follows|that the following( (rules|terms|provisions))?"
              + " apply)?\\s*:?|the following( (rules|terms|provisions|procedures|conditions))?"
              + " (shall |will )?apply\\s*:");

  private static final int LONGEST = 2_000;

  private LeadIns() {}

  static boolean leads(Span sentence) {
    String text = sentence.source().text();
    boolean colon = text.charAt(sentence.end() - 1) == ':';
    boolean dashed =
        sentence.end() - sentence.start() > 2 && text.charAt(sentence.end() - 1) == '\u2014';
    boolean brief = sentence.end() - sentence.start() < LONGEST;
    return (colon || dashed) && brief && !EMPTY.matcher(sentence.flat()).matches();
  }

  static boolean isEnded(Span sentence) {
    char last = sentence.source().text().charAt(sentence.end() - 1);
    return ".!?:;\"\u201D)".indexOf(last) >= 0;
  }
}
