package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.proposal.Column;
import org.proviso.proposal.Sheet;
import org.proviso.source.Name;
import org.proviso.verdict.RowRef;

/** A sheet with the fields that every measure needs at hand: its day and its clock times. */
final class View {
  /** Minutes in a day. */
  static final int DAY = 1440;

  /** Longest activity that may run past midnight (S29). */
  private static final int LONGEST_NIGHT = 16 * 60;

  static final int NO_ROW = -1;
  static final int NO_DAY = Integer.MIN_VALUE;
  static final long NO_TIME = Long.MIN_VALUE;

  final Sheet sheet;
  final Optional<Column> date;
  private final Optional<Column> start;
  private final Optional<Column> end;
  private final Optional<Column> first;
  private final Optional<Column> last;

  View(Sheet sheet) {
    this.sheet = sheet;
    this.date = field("date", Column.Kind.DAY);
    this.start = field("start", Column.Kind.MINUTE).or(() -> field("time", Column.Kind.MINUTE));
    this.end = field("end", Column.Kind.MINUTE);
    this.first = date.isPresent() ? Optional.empty() : field("from", Column.Kind.DAY);
    this.last = date.isPresent() ? Optional.empty() : field("to", Column.Kind.DAY);
  }

  private Optional<Column> field(String name, Column.Kind kind) {
    return sheet.column(name).filter(column -> column.kind() == kind);
  }

  /** Whether the proposal itself says that nothing is missing from the sheet. */
  boolean isStatedComplete() {
    return sheet.isComplete() && !sheet.completenessTaken() && !sheet.columns().isEmpty();
  }

  boolean isSchedule() {
    return sheet.name().equals("schedule");
  }

  /** The field that says what a row is, for sheets that have one. */
  Optional<Column> naming() {
    String field =
        switch (sheet.name()) {
          case "schedule" -> "activity";
          case "events" -> "event";
          case "people" -> "role";
          case "calendar" -> "kind";
          case "changes" -> "change";
          case "classes", "students", "assignments" -> "kind";
          default -> "name";
        };
    return sheet.column(field).filter(column -> column.kind() == Column.Kind.WORD);
  }

  /** The row's day, or NO_DAY. */
  int day(int row) {
    return row != NO_ROW && date.isPresent() ? date.get().at(row) : NO_DAY;
  }

  /** Whether rows hold for stretches of days or always, and not on one day each. */
  boolean isStanding() {
    return date.isEmpty();
  }

  /** Whether a standing row holds at some time between the days. */
  boolean standsIn(int row, int firstDay, int lastDay) {
    boolean begun = first.isEmpty() || first.get().isBlank(row) || first.get().at(row) <= lastDay;
    boolean ended = last.isPresent() && !last.get().isBlank(row) && last.get().at(row) < firstDay;
    return begun && !ended;
  }

  boolean hasStart(int row) {
    return row != NO_ROW && start.isPresent() && !start.get().isBlank(row);
  }

  boolean hasEnd(int row) {
    return row != NO_ROW && end.isPresent() && !end.get().isBlank(row);
  }

  /** Minute of the day it starts. */
  int startMinute(int row) {
    return start.isPresent() ? start.get().at(row) : Column.BLANK;
  }

  /** Start in minutes since 1970, or NO_TIME. */
  long from(int row) {
    int day = day(row);
    return day == NO_DAY || !hasStart(row) ? NO_TIME : (long) day * DAY + startMinute(row);
  }

  /** End in minutes since 1970, past midnight if it lies before the start; or NO_TIME. */
  long to(int row) {
    int day = day(row);
    if (day == NO_DAY || !hasEnd(row) || end.isEmpty()) {
      return NO_TIME;
    }
    int minute = end.get().at(row);
    if (hasStart(row) && minute < startMinute(row)) {
      int length = minute + DAY - startMinute(row);
      return length <= LONGEST_NIGHT ? (long) day * DAY + minute + DAY : NO_TIME;
    }
    return (long) day * DAY + minute;
  }

  /** The cell as a person reads it; empty if blank. */
  static String text(Column column, int row) {
    int value = column.at(row);
    if (value == Column.BLANK) {
      return "";
    }
    return switch (column.kind()) {
      case WORD -> column.dictionary().word(value);
      case DAY -> LocalDate.ofEpochDay(value).toString();
      case MINUTE -> Wording.clock(value);
    };
  }

  String text(String field, int row) {
    return sheet.column(Name.of(field)).map(column -> text(column, row)).orElse("");
  }

  /** Whether two rows say the same in every field. */
  boolean same(int one, int other) {
    for (Column column : sheet.columns()) {
      if (column.at(one) != column.at(other)) {
        return false;
      }
    }
    return sheet.isProvisional(one) == sheet.isProvisional(other);
  }

  RowRef ref(int row) {
    return new RowRef(sheet.file(row), sheet.sourceRow(row), words(row));
  }

  /** The row in a few words: who, what, when. */
  String words(int row) {
    List<String> words = new ArrayList<>();
    for (Column column : sheet.columns()) {
      if (column.kind() == Column.Kind.WORD && !column.isBlank(row) && words.size() < 3) {
        words.add(text(column, row));
      }
    }
    if (day(row) != NO_DAY) {
      words.add(Wording.date(day(row)));
    }
    if (hasStart(row)) {
      String clock = Wording.clock(startMinute(row));
      boolean timed = end.isPresent() && hasEnd(row);
      words.add(timed ? clock + "-" + Wording.clock(end.orElseThrow().at(row)) : clock);
    }
    return String.join(", ", words);
  }
}
