package org.proviso.report;

/** Keeps a spreadsheet from taking text for a formula. */
final class SheetGuard {
  private static final String STARTS = "=+-@\t\r";

  private SheetGuard() {}

  /** The text, with an apostrophe before it where a spreadsheet would reckon. */
  static String guarded(String text) {
    boolean formula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
