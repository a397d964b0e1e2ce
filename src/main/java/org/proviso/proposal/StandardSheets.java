package org.proviso.proposal;

/** The sheets that have a meaning of their own in every proposal (language.md §4). */
public final class StandardSheets {
  private StandardSheets() {}

  /** Whether a sheet of this name is one; any other is known only by the clauses that name it. */
  public static boolean isOne(String sheet) {
    return KnownFields.sheets().contains(sheet);
  }
}
