package org.proviso.source;

/** Where a diagnostic points: a clause's words, a row of a sheet, or a file. */
public sealed interface Place {
  /** A stretch of an agreement; {@code clause} is its number, or empty outside clauses. */
  record InText(Span span, String clause) implements Place {}

  /** A row of a proposal, numbered as the person sees it; {@code column} may be empty. */
  record InRow(String file, String sheet, int row, String column) implements Place {}

  /** A whole file, or a folder. */
  record InFile(String file) implements Place {}
}
