package org.proviso.proposal;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** A sheet as read. */
final class LoadedSheet implements Sheet {
  private final SheetIntake intake;
  private final Map<String, Column> columns;
  private final Rows rows;
  private final BitSet damaged;
  private final Completeness completeness;
  private final Map<Integer, Untimed> untimed;

  /** Which row of the files each row stands for; the same row unless patterns were laid out. */
  static final class Rows {
    private final int size;
    private final boolean laidOut;
    private final int[] origin;
    private final BitSet provisional;

    private Rows(int size, boolean laidOut, int[] origin, BitSet provisional) {
      this.size = size;
      this.laidOut = laidOut;
      this.origin = origin;
      this.provisional = provisional;
    }

    static Rows asRead(int size) {
      return new Rows(size, false, new int[0], new BitSet());
    }

    static Rows laidOut(int[] origin, BitSet provisional) {
      return new Rows(origin.length, true, origin.clone(), provisional);
    }

    int size() {
      return size;
    }

    boolean isLaidOut() {
      return laidOut;
    }

    int origin(int row) {
      return laidOut ? origin[row] : row;
    }

    boolean isProvisional(int row) {
      return provisional.get(row);
    }

    Column through(Column column) {
      return new LaidOutColumn(column, origin);
    }
  }

  /** Whether a missing row means no, and who says so. */
  enum Completeness {
    STATED,
    TAKEN,
    INCOMPLETE
  }

  LoadedSheet(
      SheetIntake intake,
      Map<String, Column> columns,
      Rows rows,
      BitSet damaged,
      Completeness completeness) {
    this(intake, columns, rows, damaged, completeness, Map.of());
  }

  private LoadedSheet(
      SheetIntake intake,
      Map<String, Column> columns,
      Rows rows,
      BitSet damaged,
      Completeness completeness,
      Map<Integer, Untimed> untimed) {
    this.intake = intake;
    this.columns = new LinkedHashMap<>(columns);
    this.rows = rows;
    this.damaged = damaged;
    this.completeness = completeness;
    this.untimed = Map.copyOf(untimed);
  }

  /** The same with other times, and why some rows have none. */
  LoadedSheet timed(int[] starts, int[] ends, Map<Integer, Untimed> without) {
    var with = new LinkedHashMap<>(columns);
    with.put("start", new IntColumn("start", Column.Kind.MINUTE, starts));
    with.put("end", new IntColumn("end", Column.Kind.MINUTE, ends));
    return new LoadedSheet(intake, with, rows, damaged, completeness, without);
  }

  @Override
  public Optional<Untimed> untimed(int row) {
    return Optional.ofNullable(untimed.get(row));
  }

  @Override
  public String name() {
    return intake.name();
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public boolean isComplete() {
    return completeness != Completeness.INCOMPLETE;
  }

  @Override
  public boolean completenessTaken() {
    return completeness == Completeness.TAKEN;
  }

  @Override
  public Collection<Column> columns() {
    return columns.values();
  }

  @Override
  public List<String> headers() {
    return List.copyOf(intake.headers());
  }

  @Override
  public Optional<Column> column(Name field) {
    return Optional.ofNullable(columns.get(field.key()));
  }

  @Override
  public String file(int row) {
    return intake.origins().file(rows.origin(row));
  }

  @Override
  public int sourceRow(int row) {
    return intake.origins().sourceRow(rows.origin(row));
  }

  @Override
  public boolean isProvisional(int row) {
    return rows.isProvisional(row);
  }

  @Override
  public boolean hasProvisional() {
    return !rows.provisional.isEmpty();
  }

  @Override
  public int unreadRows() {
    return intake.unread().count();
  }

  @Override
  public List<String> unreadTexts() {
    return intake.unread().texts();
  }

  @Override
  public boolean isDamaged(int row) {
    return damaged.get(rows.origin(row));
  }

  @Override
  public Truth isAlikeUnread(int row, int other) {
    boolean alike =
        !(isDamaged(row) || isDamaged(other))
            || intake.columns().stream()
                .allMatch(texts -> texts.code(rows.origin(row)) == texts.code(rows.origin(other)));
    return alike ? Truth.TRUE : Truth.UNKNOWN;
  }
}
