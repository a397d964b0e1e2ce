package org.proviso.proposal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;

/** The names of periods as people write them: "3", "Period 3", "P3", "3rd period" are one. */
final class PeriodName {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:class )?(?:period|per\\.?|pd\\.?|p|hour) ?)?0*(\\d{1,2})(?:st|nd|rd|th)?"
              + "(?: (?:period|hour))?");
  private static final Pattern BLOCK = Pattern.compile("(?:block )?([a-h])(?: block)?");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:class )?(?:period|per\\.?|pd\\.?|block|hour) ?[a-z0-9]{1,2}"
              + "|p ?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)(?: (?:period|hour|block))?"
              + "|[a-z] (?:block|period)");
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private PeriodName() {}

  /** What the name is known by. */
  static String key(String written) {
    String folded = CellWords.folded(written).strip();
    Matcher numbered = NUMBERED.matcher(folded);
    if (numbered.matches()) {
      return numbered.group(1);
    }
    Matcher block = BLOCK.matcher(folded);
    if (block.matches()) {
      return block.group(1);
    }
    int ordinal = WORDS.indexOf(folded.replaceFirst(" (period|hour)$", ""));
    if (ordinal >= 0) {
      return Integer.toString(ordinal + 1);
    }
    String bare = folded.replaceFirst("^period (?=\\S)", "").replaceFirst(" period$", "");
    return bare.length() <= 2 ? bare : Name.of(bare).key();
  }

  /** "3" is called period 3; "lunch" and "period 3" as they are. */
  static String words(String written) {
    return written.matches("[A-Za-z]?\\d{0,2}") ? "period " + written : written;
  }

  /** Whether the words themselves say that a period is meant: "Period 3", "3rd", "Block A". */
  static boolean saysSo(String written) {
    return SAID.matcher(CellWords.folded(written).strip()).matches();
  }

  static boolean isNumber(String written) {
    return written.strip().matches("\\d{1,2}");
  }

  static boolean isLetter(String written) {
    return written.strip().toUpperCase(Locale.ROOT).matches("[A-H]");
  }
}
