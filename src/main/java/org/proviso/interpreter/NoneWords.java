package org.proviso.interpreter;

/** What people write in a cell where there is nothing: "none", "n/a", a dash. */
final class NoneWords {
  private NoneWords() {}

  /** Whether a cell says that there is none, or no. */
  static boolean saysNone(String cell) {
    return YesNo.of(cell).filter(yes -> !yes).isPresent() || isNone(cell);
  }

  /** Words that can name no thing; a desk may well be called "N" or "0". */
  static boolean isNone(String cell) {
    return cell.strip()
        .matches("(?i)none|no|missing|not given|n[/-]?a|without|unassigned|not assigned|[-–—]+");
  }
}
