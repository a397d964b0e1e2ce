package org.proviso.norm;

import java.util.Locale;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whether what bears a name is voluntary, where its first word says so: an "involuntary transfer"
 * is a transfer, and not voluntary, in a sheet as in a sentence.
 *
 * @param truth what the first word says
 * @param plain the name without it
 */
public record Willing(Truth truth, Name plain) {
  /** What a name of the proposal says. */
  public static Willing of(Name name) {
    String[] words = name.written().strip().split("\\s+", 2);
    Truth said = words.length < 2 ? Truth.UNKNOWN : said(words[0].toLowerCase(Locale.ROOT));
    return new Willing(said, said == Truth.UNKNOWN ? name : Name.of(words[1]));
  }

  private static Truth said(String word) {
    return switch (word) {
      case "voluntary" -> Truth.TRUE;
      case "involuntary", "mandatory", "compulsory", "required" -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
