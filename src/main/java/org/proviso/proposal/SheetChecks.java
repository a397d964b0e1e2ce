package org.proviso.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;

/**
 * Looks over a sheet for what a person would want to be told: columns that lack, identical rows.
 */
final class SheetChecks {
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_TOLD = 10;
  private static final int BATCH = 1024;

  private final Sheet sheet;
  private final List<Diagnostic> diagnostics;

  SheetChecks(Sheet sheet, List<Diagnostic> diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  void run() {
    missing("schedule", "activity");
    missing("events", "event");
    undated();
    if (sheet.size() <= MOST_ROWS && !sheet.name().equals("about")) {
      identicalRows();
    }
    if (sheet.size() <= OverlapCheck.MOST_ROWS) {
      new OverlapCheck(sheet, diagnostics).run();
    }
  }

  /** Rows of which nobody can say what they are. */
  private void missing(String name, String field) {
    if (sheet.name().equals(name) && sheet.size() > 0 && sheet.column(field).isEmpty()) {
      diagnostics.add(Diagnostic.of(Code.COLUMN_MISSING, at(0, ""), field, name));
    }
  }

  /** Rows of which nobody can say when they were; what cannot be read is told of by itself. */
  private void undated() {
    if (isDateDoubled()) {
      return;
    }
    int[] rows =
        IntStream.range(0, sheet.size())
            .filter(dateless())
            .filter(row -> !sheet.isDamaged(row))
            .toArray();
    if (rows.length > 1 && rows.length == sheet.size()) {
      diagnostics.add(Diagnostic.of(Code.SHEET_UNDATED, at(0, ""), sheet.name()));
    } else if (rows.length > 0) {
      String named =
          Arrays.stream(rows)
              .limit(MOST_TOLD)
              .mapToObj(row -> Integer.toString(sheet.sourceRow(row)))
              .collect(Collectors.joining(", ", rows.length == 1 ? "row " : "rows ", ""));
      String more = rows.length > MOST_TOLD ? " and " + (rows.length - MOST_TOLD) + " more" : "";
      diagnostics.add(Diagnostic.of(Code.ROWS_UNDATED, at(rows[0], ""), named + more));
    }
  }

  /** The rows that happen at some time and do not say when. */
  private IntPredicate dateless() {
    boolean timed = sheet.name().equals("events") || sheet.name().equals("schedule");
    return sheet
        .column("date")
        .<IntPredicate>map(dates -> dates::isBlank)
        .orElse(row -> true)
        .and(row -> timed);
  }

  /** Of two columns of dates neither is read, and that is told of the columns. */
  private boolean isDateDoubled() {
    Name date = Name.of("date");
    return sheet.headers().stream().map(Name::of).filter(date::equals).count() > 1;
  }

  private Place at(int row, String column) {
    return new Place.InRow(sheet.file(row), sheet.name(), sheet.sourceRow(row), column);
  }

  /** An open table of rows by their hash: no object a row. */
  private void identicalRows() {
    Column[] columns = sheet.columns().toArray(Column[]::new);
    int[] slots = new int[Integer.highestOneBit(Math.max(8, sheet.size())) * 4];
    int[] hashes = new int[BATCH];
    int told = 0;
    IntPredicate dateless = dateless();
    for (int row = 0; row < sheet.size() && told < MOST_TOLD; row++) {
      if (row % BATCH == 0) {
        hash(columns, row, hashes);
      }
      int slot = hashes[row % BATCH] & (slots.length - 1);
      while (slots[slot] != 0 && !equal(columns, slots[slot] - 1, row)) {
        slot = (slot + 1) & (slots.length - 1);
      }
      if (slots[slot] == 0) {
        slots[slot] = row + 1;
      } else if (!dateless.test(row)) {
        told++;
        diagnostics.add(
            Diagnostic.of(
                Code.ROWS_IDENTICAL,
                at(row, ""),
                Integer.toString(sheet.sourceRow(row)),
                Integer.toString(sheet.sourceRow(slots[slot] - 1))));
      }
    }
  }

  /** The hash of each row from this one on, as many as there is room for. */
  private void hash(Column[] columns, int first, int[] hashes) {
    int count = Math.min(hashes.length, sheet.size() - first);
    int[] values = new int[count];
    Arrays.fill(hashes, 1);
    for (Column column : columns) {
      column.copy(first, count, values);
      for (int i = 0; i < count; i++) {
        int hash = (hashes[i] ^ values[i]) * 0x9E3779B1;
        hashes[i] = hash ^ hash >>> 15;
      }
    }
  }

  private boolean equal(Column[] columns, int row, int other) {
    for (Column column : columns) {
      if (column.at(row) != column.at(other)) {
        return false;
      }
    }
    return sheet.isAlikeUnread(row, other).isTrue();
  }
}
