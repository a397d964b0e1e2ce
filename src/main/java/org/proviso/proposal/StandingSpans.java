package org.proviso.proposal;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;

/**
 * Rows that hold from one day to another, as assignments do. One of which a day cannot be read, or
 * that ends before it begins, holds nobody knows when: it counts as a row that could not be read.
 */
record StandingSpans(SheetIntake sheet, Map<String, Column> columns, SheetReport report) {
  private static final String FROM = Name.of("from").key();
  private static final String TO = Name.of("to").key();

  /** The rows that can be told when they hold. */
  LoadedSheet.Rows rows() {
    int[] kept = IntStream.range(0, sheet.rows()).filter(this::isTold).toArray();
    return kept.length == sheet.rows()
        ? LoadedSheet.Rows.asRead(kept.length)
        : LoadedSheet.Rows.laidOut(kept, new BitSet());
  }

  private boolean isTold(int row) {
    boolean told = !isLost(FROM, row) && !isLost(TO, row);
    if (told && isReversed(row)) {
      report.add(
          Diagnostic.of(
              Code.END_BEFORE_START, sheet.place(row, "to"), text("to", row), text("from", row)));
      told = false;
    }
    if (!told) {
      sheet.unread().add(sheet.text(row));
    }
    return told;
  }

  private boolean isLost(String field, int row) {
    return days(field).filter(days -> days.isBlank(row)).isPresent() && !text(field, row).isEmpty();
  }

  private boolean isReversed(int row) {
    return days(FROM).isPresent()
        && days(TO).isPresent()
        && !days(FROM).get().isBlank(row)
        && !days(TO).get().isBlank(row)
        && days(TO).get().at(row) < days(FROM).get().at(row);
  }

  private Optional<Column> days(String field) {
    return Optional.ofNullable(columns.get(field))
        .filter(column -> column.kind() == Column.Kind.DAY);
  }

  private String text(String field, int row) {
    return sheet.column(field).map(column -> column.text(row)).orElse("");
  }
}
