package org.proviso.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** The changes between assignments, each row with the place of the later assignment. */
final class ChangeSheet implements Sheet {
  private final Sheet assignments;
  private final Map<String, Column> columns;
  private final int[] rows;

  ChangeSheet(Sheet assignments, Map<String, Column> columns, int[] rows) {
    this.assignments = assignments;
    this.columns = new LinkedHashMap<>(columns);
    this.rows = Arrays.copyOf(rows, rows.length);
  }

  @Override
  public String name() {
    return AssignmentChanges.SHEET;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public int unreadRows() {
    return assignments.unreadRows();
  }

  @Override
  public List<String> unreadTexts() {
    return assignments.unreadTexts();
  }

  @Override
  public boolean isComplete() {
    return assignments.isComplete();
  }

  @Override
  public boolean completenessTaken() {
    return assignments.completenessTaken();
  }

  @Override
  public Collection<Column> columns() {
    return columns.values();
  }

  @Override
  public Optional<Column> column(Name field) {
    return Optional.ofNullable(columns.get(field.key()));
  }

  @Override
  public String file(int row) {
    return assignments.file(rows[row]);
  }

  @Override
  public int sourceRow(int row) {
    return assignments.sourceRow(rows[row]);
  }

  @Override
  public boolean isDamaged(int row) {
    return assignments.isDamaged(rows[row]);
  }

  @Override
  public Truth isAlikeUnread(int row, int other) {
    return assignments.isAlikeUnread(rows[row], rows[other]);
  }

  @Override
  public boolean isProvisional(int row) {
    return false;
  }
}
