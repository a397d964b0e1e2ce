package org.proviso.proposal;

import java.util.Locale;
import java.util.Set;

/** Cell text as typed, made plain: odd spaces, curly quotes and long dashes. */
final class CellWords {
  private static final Set<String> SPREADSHEET_ERRORS =
      Set.of(
          "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

  private CellWords() {}

  /** Spaces and quotes made plain; nothing else changed. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      if (CellTexts.isSpace(c)) {
        space = !plain.isEmpty();
        continue;
      }
      if (space) {
        plain.append(' ');
        space = false;
      }
      plain.append(straight(c));
    }
    return plain.toString();
  }

  /** Plain, lower case, dashes made hyphens: for dates, times and fixed words. */
  static String folded(String text) {
    return plain(text)
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u2212', '-')
        .replace('\u2011', '-')
        .replace('\u2010', '-')
        .toLowerCase(Locale.ROOT);
  }

  /** "#REF!", or a formula that came without its value. */
  static boolean isSpreadsheetError(String text) {
    return text.startsWith("=")
        || (text.startsWith("#") && SPREADSHEET_ERRORS.contains(text.toUpperCase(Locale.ROOT)));
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201F' -> '"';
      default -> c;
    };
  }
}
