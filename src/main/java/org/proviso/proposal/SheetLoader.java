package org.proviso.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.Column.Kind;
import org.proviso.source.Code;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;

/** Turns the texts of one sheet into days, minutes and words, one record on one date a row. */
final class SheetLoader {
  /** Sheets in which each row is one record, whatever dates stand in it. */
  private static final Set<String> NOT_LAID_OUT =
      Set.of("people", "classes", "assignments", "events");

  /** Of these, sheets whose rows may hold from one day to another. */
  private static final Set<String> SPANNING = Set.of("classes", "assignments");

  /** Sheets that speak of the proposal itself, and stay words. */
  private static final Set<String> ALL_WORDS =
      Set.of("about", "terms", "calendar", "bells", "waivers");

  private static final String DATE = Name.of("date").key();
  private static final String START = Name.of("start").key();
  private static final String END = Name.of("end").key();
  private static final String TIME = Name.of("time").key();
  private static final Set<String> CLOCKS = Set.of(START, END, TIME);

  private final SheetIntake sheet;
  private final AboutSheet about;
  private final ReadOptions options;
  private final SheetReport report;
  private final Map<String, Column> columns = new LinkedHashMap<>();

  SheetLoader(SheetIntake sheet, AboutSheet about, ReadOptions options, SheetReport report) {
    this.sheet = sheet;
    this.about = about;
    this.options = options;
    this.report = report;
  }

  static boolean isLaidOut(String sheet) {
    return !NOT_LAID_OUT.contains(sheet) && !ALL_WORDS.contains(sheet);
  }

  /** A sheet whose rows are laid out over days. */
  LoadedSheet laidOut(SheetDates dates, DayCalendar calendar, DateSpan coverage) {
    sheet.columns().forEach(column -> column.codes().trim());
    LoadedSheet.Rows rows = LoadedSheet.Rows.asRead(sheet.rows());
    if (dates.isPlain()) {
      SheetDates.Settled settled = dates.date();
      day(settled.column().orElseThrow(), settled.byCode());
    } else if (dates.hasDates()) {
      rows = lay(dates, calendar, coverage);
    }
    clocks(dates.date());
    words();
    boolean standing = !dates.hasDates() && isFromDayToDay();
    if (standing) {
      rows = new StandingSpans(sheet, columns, report).rows();
    }
    return loaded(rows.isLaidOut() ? seenThrough(rows) : rows);
  }

  private LoadedSheet.Rows seenThrough(LoadedSheet.Rows rows) {
    columns.replaceAll((key, column) -> key.equals(DATE) ? column : rows.through(column));
    return rows;
  }

  /** A sheet whose rows are records as they stand. */
  LoadedSheet asRead() {
    sheet.columns().forEach(column -> column.codes().trim());
    if (!ALL_WORDS.contains(sheet.name())) {
      Optional<TextColumn> date = sheet.column("date");
      var settled = new SheetDates.Settled(date, date.map(this::settle).orElse(List.of()));
      date.ifPresent(column -> day(column, settled.byCode()));
      clocks(settled);
    }
    words();
    LoadedSheet.Rows rows =
        SPANNING.contains(sheet.name())
            ? new StandingSpans(sheet, columns, report).rows()
            : LoadedSheet.Rows.asRead(sheet.rows());
    if (rows.isLaidOut()) {
      columns.replaceAll((key, column) -> rows.through(column));
    }
    return loaded(rows);
  }

  private LoadedSheet loaded(LoadedSheet.Rows rows) {
    return new LoadedSheet(sheet, columns, rows, report.damaged(), completeness());
  }

  private LoadedSheet.Completeness completeness() {
    boolean taken = Set.of("schedule", "classes", "calendar").contains(sheet.name());
    if (sheet.unread().count() > 0 || about.saysComplete("none")) {
      return LoadedSheet.Completeness.INCOMPLETE;
    }
    if (about.saysComplete(sheet.name())) {
      return LoadedSheet.Completeness.STATED;
    }
    return taken ? LoadedSheet.Completeness.TAKEN : LoadedSheet.Completeness.INCOMPLETE;
  }

  private LoadedSheet.Rows lay(SheetDates dates, DayCalendar calendar, DateSpan coverage) {
    var layout = new RowLayout(calendar, report);
    for (int row = 0; row < sheet.rows(); row++) {
      Optional<DateReading> when = dates.at(row);
      if (dates.isLost(row, when)) {
        sheet.unread().add(sheet.text(row));
      } else {
        layout.add(row, laidOver(coverage, when, row));
      }
    }
    layout.tell();
    String header = sheet.column("date").map(TextColumn::header).orElse("date");
    columns.put(DATE, new IntColumn(header, Kind.DAY, layout.days()));
    return layout.rows();
  }

  /** A pattern or an open span ends where the coverage ends. */
  private Optional<DateReading> laidOver(DateSpan coverage, Optional<DateReading> date, int row) {
    if (date.isEmpty()) {
      return date;
    }
    return switch (date.get()) {
      case DateReading.Day _, DateReading.Unreadable _ -> date;
      case DateReading.Days days -> closed(days.span(), coverage, row).map(DateReading.Days::new);
      case DateReading.Weekly weekly -> closed(weekly.within(), coverage, row).map(weekly::within);
    };
  }

  private Optional<DateSpan> closed(DateSpan span, DateSpan coverage, int row) {
    var closed =
        new DateSpan(
            span.first().equals(DateSpan.ALWAYS.first()) ? coverage.first() : span.first(),
            span.last().equals(DateSpan.ALWAYS.last()) ? coverage.last() : span.last());
    boolean open =
        closed.first().equals(DateSpan.ALWAYS.first())
            || closed.last().equals(DateSpan.ALWAYS.last());
    if (open) {
      report.damage(row);
      report.once(
          Code.PATTERN_WITHOUT_DATES,
          row,
          sheet
              .column("date")
              .or(() -> sheet.column("day"))
              .or(() -> sheet.column("from"))
              .orElseThrow(),
          sheet.column("date").or(() -> sheet.column("day")).map(c -> c.text(row)).orElse(""),
          "");
      return Optional.empty();
    }
    return closed.isEmpty() ? Optional.empty() : Optional.of(closed);
  }

  private List<Optional<DateReading>> settle(TextColumn column) {
    return new DateColumn(column, options.term()).settle(about.dateOrder(options), report);
  }

  private void day(TextColumn column, List<Optional<DateReading>> settled) {
    int[] days = DateColumn.days(settled, column, report);
    columns.put(
        column.name().key(),
        new CodedColumn(column.header(), Kind.DAY, column.codes(), days, new Dictionary()));
  }

  /** Columns start and end, or one column of times; or the clock times of date-times. */
  private void clocks(SheetDates.Settled dates) {
    Optional<TextColumn> start = sheet.column("start");
    Optional<TextColumn> end = sheet.column("end");
    Optional<TextColumn> time = sheet.column("time");
    boolean events = sheet.name().equals("events");
    Clock stated = about.clock(options);
    if (start.isPresent() || end.isPresent()) {
      new ClockLoader(sheet, stated, report).startAndEnd(start, end, columns);
    } else if (time.isPresent()) {
      var loader = new ClockLoader(sheet, stated, report);
      if (events) {
        loader.single(time.get(), columns);
      } else {
        loader.startAndEnd(time, Optional.empty(), columns);
      }
    } else {
      timesOfDateTimes(dates, events ? "time" : "start");
    }
  }

  private void timesOfDateTimes(SheetDates.Settled dates, String field) {
    int[] minutes = new int[dates.byCode().size()];
    boolean any = false;
    for (int code = 0; code < minutes.length; code++) {
      boolean timed =
          dates.byCode().get(code).isPresent()
              && dates.byCode().get(code).get() instanceof DateReading.Day day
              && day.minute() >= 0;
      minutes[code] =
          timed && dates.byCode().get(code).orElseThrow() instanceof DateReading.Day day
              ? day.minute()
              : Column.BLANK;
      any |= timed;
    }
    if (any) {
      Codes codes = dates.column().orElseThrow().codes();
      columns.put(
          Name.of(field).key(),
          new CodedColumn(field, Kind.MINUTE, codes, minutes, new Dictionary()));
    }
  }

  /** All the rest: dates where a header says so and every cell is one, else words. */
  private void words() {
    boolean allWords = ALL_WORDS.contains(sheet.name());
    for (TextColumn column : sheet.columns()) {
      String key = column.name().key();
      boolean done =
          columns.containsKey(key)
              || (!allWords && CLOCKS.contains(key) && columns.containsKey(START));
      if (done) {
        continue;
      }
      if (!allWords && isDateColumn(key) && new DateColumn(column, options.term()).hasDays()) {
        day(column, settle(column));
      } else {
        reportErrors(column);
        columns.put(key, CodedColumn.words(column, sheet.unread().count() > 0));
      }
    }
  }

  private boolean isDateColumn(String key) {
    boolean fromTo =
        (key.equals("from") || key.equals("to"))
            && (sheet.name().equals("schedule")
                || SPANNING.contains(sheet.name())
                || isFromDayToDay());
    return fromTo || key.equals("hir") || key.equals(DATE) || key.endsWith(" " + DATE);
  }

  /**
   * "To" is whom an event goes to, unless it goes from one day to another; so do the records of a
   * sheet that the clauses name.
   */
  private boolean isFromDayToDay() {
    return (sheet.name().equals("events") || !StandardSheets.isOne(sheet.name()))
        && List.of("from", "to").stream()
            .allMatch(field -> sheet.column(field).filter(this::isOnlyDays).isPresent());
  }

  private boolean isOnlyDays(TextColumn column) {
    return new DateColumn(column, options.term()).isOnlyDays();
  }

  private void reportErrors(TextColumn column) {
    SheetReport.Bad bad = report.in(column);
    for (int code = 1; code <= column.texts().size(); code++) {
      if (CellWords.isSpreadsheetError(CellWords.plain(column.texts().text(code)))) {
        bad.add(code, Code.CELL_ERROR);
      }
    }
    bad.report();
  }
}
