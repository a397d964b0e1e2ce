package org.proviso.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * The records of one kind, by column. Spans and weekly patterns are already laid out: each row here
 * is one record on one date (or of no date at all).
 */
public interface Sheet {
  /** schedule, people, classes, assignments, events, students, calendar, or its own name. */
  String name();

  /** How many rows it has. */
  int size();

  /** Whether a missing row means that it did not happen (S1, S27). */
  boolean isComplete();

  /** Whether completeness was taken by default and not stated in {@code about}. */
  boolean completenessTaken();

  /** Its fields, in the order of the file. */
  Collection<Column> columns();

  /** Every header of the sheet, also of columns that were not kept ({@link ReadOptions#fields}). */
  default List<String> headers() {
    return columns().stream().map(Column::header).toList();
  }

  /**
   * Rows of the file that are not among these because they could not be read at all (torn, too
   * short, too long); each has an error among the diagnostics. A cell that could not be read leaves
   * its row in place with a blank. While there are such rows nothing is known to be missing.
   */
  default int unreadRows() {
    return 0;
  }

  /** What stands in those rows, as far as that is known; an empty text where it is not. */
  default List<String> unreadTexts() {
    return List.of();
  }

  /** Whether some cell of the row could not be read; it is blank, and an error says so. */
  default boolean isDamaged(int row) {
    return false;
  }

  /** Whether two rows say the same in those cells too that could not be read. */
  default Truth isAlikeUnread(int row, int other) {
    return Truth.TRUE;
  }

  /** The column whose header is this name (after S2), if the sheet has it. */
  Optional<Column> column(Name field);

  /** The field of that name, in any number or case. */
  default Optional<Column> column(String field) {
    return column(Name.of(field));
  }

  /** The file, and in a workbook the sheet, that this row came from. */
  String file(int row);

  /** The row as the person sees it in that file, the header being row 1. */
  int sourceRow(int row);

  /** Why a row that names a period has no times, if that is why it has none. */
  default Optional<Untimed> untimed(int row) {
    return Optional.empty();
  }

  /** True if the row stands for a day of a weekly pattern that no calendar confirms (S4). */
  boolean isProvisional(int row);

  /** Whether any row may be such a one. */
  default boolean hasProvisional() {
    return true;
  }
}
