package org.proviso.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.ListedCalendar;
import org.proviso.time.ListedDay;
import org.proviso.time.Stretch;
import org.proviso.time.TornDays;
import org.proviso.time.Truth;

/**
 * Makes a calendar of the sheet of that name. A row is a day ({@code date}) or a span ({@code
 * from}, {@code to}, or a span as {@code date}) and its {@code kind}, or several with commas
 * between. A row whose date is the words "other weekdays" says what every weekday is that no row
 * lists; so does the item "other weekdays" of {@code about}. A remark that begins with "assumed",
 * in whatever column, is printed with the findings.
 */
final class CalendarReader {
  private static final Pattern OTHER_WEEKDAYS =
      Pattern.compile("(all |every |any )?other weekdays?");
  private static final Pattern ASSUMED = CalendarKinds.ASSUMED;

  private final SheetIntake sheet;
  private final AboutSheet about;
  private final ReadOptions options;
  private final SheetReport report;
  private final boolean namesSchoolDays;
  private final List<ListedDay> listed = new ArrayList<>();
  private final List<ListedDay> torn = new ArrayList<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private ListedCalendar.Rest rest = ListedCalendar.Rest.UNKNOWN;

  private CalendarReader(
      SheetIntake sheet, AboutSheet about, ReadOptions options, SheetReport report) {
    this.sheet = sheet;
    this.about = about;
    this.options = options;
    this.report = report;
    this.namesSchoolDays = namesSchoolDays();
  }

  static DayCalendar read(
      SheetIntake sheet, AboutSheet about, ReadOptions options, SheetReport report) {
    var reader = new CalendarReader(sheet, about, options, report);
    reader.rows();
    about
        .value("other weekdays")
        .ifPresent(value -> reader.otherWeekdays(value, value, DateSpan.ALWAYS));
    about.value("assumed").ifPresent(reader.assumptions::add);
    boolean nothing =
        reader.listed.isEmpty() && reader.torn.isEmpty() && reader.rest.kinds().isEmpty();
    return nothing
        ? DayCalendar.NONE
        : new ListedCalendar(
            reader.listed, reader.rest, new TornDays(reader.torn), List.copyOf(reader.assumptions));
  }

  private boolean namesSchoolDays() {
    Optional<TextColumn> kinds = sheet.column("kind");
    for (int code = 1; kinds.isPresent() && code <= kinds.get().texts().size(); code++) {
      if (CalendarKinds.names(kinds.get().texts().text(code)).stream()
          .anyMatch(CalendarKinds::isSchool)) {
        return true;
      }
    }
    return false;
  }

  private void rows() {
    if (sheet.rows() > 0 && sheet.column("date").isEmpty() && sheet.column("from").isEmpty()) {
      report.add(Diagnostic.of(Code.COLUMN_MISSING, sheet.place(0, ""), "date", "calendar"));
      return;
    }
    var dates = new Dates(sheet.column("date"));
    var froms = new Dates(sheet.column("from"));
    var tos = new Dates(sheet.column("to"));
    for (int row = 0; row < sheet.rows(); row++) {
      remarks(row);
      Optional<DateSpan> span = froms.at(row).flatMap(CalendarReader::span);
      Optional<DateSpan> last = tos.at(row).flatMap(CalendarReader::span);
      if (span.isPresent() && last.isPresent()) {
        span = Optional.of(new DateSpan(span.get().first(), last.get().last()));
      }
      if (dates.isOther(row)) {
        otherWeekdays(text("kind", row), note(row), span.orElse(DateSpan.ALWAYS));
      } else {
        day(row, dates.at(row), span);
      }
      if (report.damaged().get(row)) {
        torn.add(listed(row, possible(froms.at(row), tos.at(row))));
      }
    }
  }

  private void day(int row, Optional<DateReading> date, Optional<DateSpan> span) {
    if (date.isPresent() && date.get() instanceof DateReading.Weekly weekly) {
      DateSpan within = weekly.hasOwnDates() ? weekly.within() : span.orElse(laidOver());
      if (within.equals(DateSpan.ALWAYS)) {
        report.damage(row);
        report.add(
            Diagnostic.of(
                Code.PATTERN_WITHOUT_DATES, sheet.place(row, "date"), text("date", row), ""));
        return;
      }
      for (LocalDate day : Patterns.days(weekly, within)) {
        list(row, new DateSpan(day, day));
      }
      return;
    }
    Optional<DateSpan> found = date.isPresent() ? date.flatMap(CalendarReader::span) : span;
    if (found.filter(dates -> !dates.isEmpty()).isPresent()) {
      list(row, found.get());
    } else if (found.isPresent()) {
      report.damage(row);
      report.add(
          Diagnostic.of(
              Code.END_BEFORE_START, sheet.place(row, "to"), text("to", row), text("from", row)));
    }
  }

  private DateSpan laidOver() {
    return about.coverage().orElse(options.term());
  }

  /** Where a row may lie of whose dates one, or none, could be read. */
  private static DateSpan possible(Optional<DateReading> from, Optional<DateReading> to) {
    LocalDate first = from.flatMap(CalendarReader::span).map(DateSpan::first).orElse(LocalDate.MIN);
    LocalDate last = to.flatMap(CalendarReader::span).map(DateSpan::last).orElse(LocalDate.MAX);
    return first.isAfter(last) ? DateSpan.ALWAYS : new DateSpan(first, last);
  }

  private void list(int row, DateSpan span) {
    listed.add(listed(row, span));
  }

  private ListedDay listed(int row, DateSpan span) {
    List<String> names = CalendarKinds.names(text("kind", row));
    String term = text("term", row);
    Stretch stretch = CalendarKinds.stretch(term.isEmpty() ? text("kind", row) : term);
    var called = new HashSet<>(names);
    called.addAll(CalendarKinds.names(term));
    return new ListedDay(span, Set.copyOf(called), kinds(names), fields(row), stretch);
  }

  private Map<DayKind, Truth> kinds(List<String> names) {
    var kinds = new HashMap<DayKind, Truth>();
    var disputed = new HashSet<DayKind>();
    for (String name : names) {
      CalendarKinds.of(name, namesSchoolDays)
          .forEach(
              (kind, truth) -> {
                Truth other = kinds.putIfAbsent(kind, truth);
                if (other != null && other != truth) {
                  disputed.add(kind);
                }
              });
    }
    kinds.keySet().removeAll(disputed);
    return kinds;
  }

  private Map<String, String> fields(int row) {
    var fields = new HashMap<String, String>();
    for (TextColumn column : sheet.columns()) {
      String text = column.text(row);
      if (!text.isEmpty()) {
        fields.put(column.name().key(), text);
      }
    }
    String letter = fields.getOrDefault(DayLetter.FIELD, "");
    if (!letter.isEmpty()) {
      fields.put(ListedCalendar.LETTER_DAY, Name.of(DayLetter.key(letter) + " day").key());
    }
    return fields;
  }

  private void otherWeekdays(String kind, String remark, DateSpan span) {
    List<String> names = CalendarKinds.names(kind);
    Map<DayKind, Truth> kinds = kinds(names);
    if (kinds.isEmpty()) {
      return;
    }
    rest = new ListedCalendar.Rest(kinds, Set.copyOf(names), span);
    if (assumptions.isEmpty() && ASSUMED.matcher(remark).find()) {
      String bare = ASSUMED.matcher(kind).replaceAll("").strip();
      assumptions.add("assumed: every other weekday is a " + bare);
    }
  }

  /** Any cell of the row that begins with "assumed"; the words alone say nothing. */
  private void remarks(int row) {
    for (TextColumn column : sheet.columns()) {
      String text = column.text(row);
      if (text.toLowerCase(Locale.ROOT).startsWith("assumed") && text.length() > 9) {
        assumptions.add(text);
      }
    }
  }

  private String note(int row) {
    return text("kind", row) + " " + text("note", row) + " " + text("assumed", row);
  }

  private String text(String field, int row) {
    return sheet.column(field).map(column -> column.text(row)).orElse("");
  }

  private static Optional<DateSpan> span(DateReading reading) {
    return switch (reading) {
      case DateReading.Day day -> Optional.of(new DateSpan(day.day(), day.day()));
      case DateReading.Days days -> Optional.of(days.span());
      case DateReading.Weekly _, DateReading.Unreadable _ -> Optional.empty();
    };
  }

  /** A column of dates, spans and patterns, in which "other weekdays" may stand. */
  private final class Dates {
    private final Optional<TextColumn> written;
    private final TextColumn dates = new TextColumn("date", 0);
    private final List<Optional<DateReading>> settled;

    private Dates(Optional<TextColumn> column) {
      this.written = column;
      column.ifPresent(this::keepDates);
      this.settled = new DateColumn(dates, options.term()).settle(about.dateOrder(options), report);
    }

    private void keepDates(TextColumn column) {
      for (int row = 0; row < sheet.rows(); row++) {
        dates.codes().add(isOther(row) ? 0 : dates.texts().code(column.text(row)));
      }
    }

    private boolean isOther(int row) {
      return written
          .filter(column -> OTHER_WEEKDAYS.matcher(CellWords.folded(column.text(row))).matches())
          .isPresent();
    }

    private Optional<DateReading> at(int row) {
      return written.isEmpty() ? Optional.empty() : settled.get(dates.code(row));
    }
  }
}
