package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.proviso.proposal.Column;
import org.proviso.proposal.Sheet;
import org.proviso.source.Name;
import org.proviso.time.Truth;
import org.proviso.verdict.RowRef;

/** A sheet with the fields that every measure needs at hand: its day and its clock times. */
final class View {
  /** Minutes in a day. */
  static final int DAY = 1440;

  /** Longest activity that may run past midnight (S29). */
  static final int LONGEST_NIGHT = 16 * 60;

  /** So many words of a row tell which one it is. */
  private static final int MOST_SAID = 3;

  static final int NO_ROW = -1;
  static final int NO_DAY = Integer.MIN_VALUE;
  static final long NO_TIME = Long.MIN_VALUE;

  final Sheet sheet;
  final Column date;
  private final boolean dated;
  private final Column start;
  private final Column end;
  private final Column first;
  private final Column last;
  private final List<Column> worded;
  private Optional<DayCounts> counted = Optional.empty();
  private int wordedDay = NO_DAY;
  private String wordedDate = "";
  private final IdentityHashMap<Column, Boolean> blanks = new IdentityHashMap<>();

  View(Sheet sheet) {
    this.sheet = sheet;
    Column none = new AbsentColumn("", sheet.size());
    Optional<Column> dates = field("date", Column.Kind.DAY);
    this.dated = dates.isPresent();
    this.date = dates.orElse(none);
    this.start =
        field("start", Column.Kind.MINUTE).or(() -> field("time", Column.Kind.MINUTE)).orElse(none);
    this.end = field("end", Column.Kind.MINUTE).orElse(none);
    this.first = dated ? none : field("from", Column.Kind.DAY).orElse(none);
    this.last = dated ? none : field("to", Column.Kind.DAY).orElse(none);
    this.worded =
        sheet.columns().stream().filter(column -> column.kind() == Column.Kind.WORD).toList();
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

  /** Whether its rows are moments, which have no length. */
  boolean isOfMoments() {
    return !isSchedule() && sheet.column("end").isEmpty();
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

  /** The same, where a schedule without it holds activities of unknown kind (S1). */
  Optional<Column> namingOrUnknown() {
    boolean lost = isSchedule() && sheet.size() > 0;
    return naming()
        .or(() -> Optional.of(new AbsentColumn("activity", sheet.size())).filter(any -> lost));
  }

  /** The row's day, or NO_DAY. */
  int day(int row) {
    return row != NO_ROW ? date.at(row) : NO_DAY;
  }

  /** Whether the row's own noun is this one. */
  boolean isCalled(int row, Name name) {
    return !name.isEmpty()
        && naming()
            .filter(column -> !column.isBlank(row))
            .filter(column -> column.dictionary().name(column.at(row)).equals(name))
            .isPresent();
  }

  /** How many rows stand on each day; none where rows hold for stretches. */
  DayCounts days() {
    if (counted.isEmpty()) {
      counted = Optional.of(new DayCounts(date));
    }
    return counted.get();
  }

  /** Whether the cell of some row is blank. */
  boolean hasBlank(Column column) {
    return blanks.computeIfAbsent(column, View::looksBlank);
  }

  private static boolean looksBlank(Column column) {
    int[] values = new int[Batch.SIZE];
    for (int first = 0; first < column.size(); first += Batch.SIZE) {
      int count = Math.min(Batch.SIZE, column.size() - first);
      column.copy(first, count, values);
      for (int i = 0; i < count; i++) {
        if (values[i] == Column.BLANK) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether rows hold for stretches of days or always, and not on one day each. */
  boolean isStanding() {
    return !dated && !isSchedule() && !sheet.name().equals("events");
  }

  /** Whether a standing row holds at some time between the days. */
  boolean standsIn(int row, int firstDay, int lastDay) {
    boolean begun = first.isBlank(row) || first.at(row) <= lastDay;
    boolean ended = !last.isBlank(row) && last.at(row) < firstDay;
    return begun && !ended;
  }

  /** The first day, from this one on, for which a standing row holds. */
  int beginsIn(int row, int day) {
    return first.isBlank(row) ? day : Math.max(day, first.at(row));
  }

  /**
   * The minute at which a standing row begins to hold; the earliest there is if it does not say.
   */
  long standsFrom(int row) {
    return first.isBlank(row) ? Long.MIN_VALUE : (long) first.at(row) * DAY;
  }

  /** The minute at which it no longer holds. */
  long standsTo(int row) {
    return last.isBlank(row) ? Long.MAX_VALUE : (last.at(row) + 1L) * DAY;
  }

  boolean hasStart(int row) {
    return row != NO_ROW && !start.isBlank(row);
  }

  boolean hasEnd(int row) {
    return row != NO_ROW && !end.isBlank(row);
  }

  /** Minute of the day it starts. */
  int startMinute(int row) {
    return start.at(row);
  }

  /** Minute of the day it ends, 24 hours or more if that is past midnight. */
  int endMinute(int row) {
    int minute = end.at(row);
    boolean over = hasStart(row) && minute < start.at(row);
    return over ? minute + DAY : minute;
  }

  /** Whether its cells settle at what minute it ends, whatever its day. */
  boolean endsClearly(int row) {
    return hasEnd(row) && (!hasStart(row) || endMinute(row) - startMinute(row) <= LONGEST_NIGHT);
  }

  /** Start in minutes since 1970, or NO_TIME. */
  long from(int row) {
    return from(day(row), row == NO_ROW ? Column.BLANK : start.at(row));
  }

  /** End in minutes since 1970, past midnight if it lies before the start; or NO_TIME. */
  long to(int row) {
    return row == NO_ROW ? NO_TIME : to(day(row), start.at(row), end.at(row));
  }

  /** Day and start of each of the rows. */
  long[] startKeys(int[] rows) {
    int[] days = new int[rows.length];
    int[] starts = new int[rows.length];
    date.copy(rows, rows.length, days);
    start.copy(rows, rows.length, starts);
    long[] keys = new long[rows.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = StartOrder.key(days[i], starts[i]);
    }
    return keys;
  }

  /** Minute of the day at which each of the rows ends. */
  int[] ends(int[] rows) {
    int[] ends = new int[rows.length];
    end.copy(rows, rows.length, ends);
    return ends;
  }

  static long from(int day, int start) {
    return day == NO_DAY || start == Column.BLANK ? NO_TIME : (long) day * DAY + start;
  }

  static long to(int day, int start, int end) {
    if (day == NO_DAY || end == Column.BLANK) {
      return NO_TIME;
    }
    if (start != Column.BLANK && end < start) {
      int length = end + DAY - start;
      return length <= LONGEST_NIGHT ? (long) day * DAY + end + DAY : NO_TIME;
    }
    return (long) day * DAY + end;
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

  /** Whether two rows say the same in every field, as far as their cells could be read. */
  Truth same(int one, int other) {
    for (Column column : sheet.columns()) {
      if (column.at(one) != column.at(other)) {
        return Truth.FALSE;
      }
    }
    return Truth.of(sheet.isProvisional(one) == sheet.isProvisional(other))
        .and(sheet.isAlikeUnread(one, other));
  }

  RowRef ref(int row) {
    return new RowRef(sheet.file(row), sheet.sourceRow(row), words(row));
  }

  /** The row in a few words: who, what, when. */
  String words(int row) {
    var words = new StringJoiner(", ");
    int said = 0;
    for (Column column : worded) {
      int code = said < MOST_SAID ? column.at(row) : Column.BLANK;
      if (code != Column.BLANK) {
        words.add(column.dictionary().word(code));
        said++;
      }
    }
    if (day(row) != NO_DAY) {
      words.add(dateInWords(day(row)));
    }
    if (hasStart(row)) {
      String clock = Wording.clock(startMinute(row));
      words.add(hasEnd(row) ? clock + "-" + Wording.clock(end.at(row)) : clock);
    }
    return words.toString();
  }

  /** Rows of one day are mostly worded one after another. */
  private String dateInWords(int day) {
    if (day != wordedDay) {
      wordedDay = day;
      wordedDate = Wording.date(day);
    }
    return wordedDate;
  }
}
