package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.time.DateSpan;

/** When each row of a sheet takes place, from its fields date, day, from, to and weeks. */
final class SheetDates {
  /** "Every Frday", "4/5 thru 4/9x", "Mondyas": a cell of words, or with one that means several. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)^\\D*\\p{L}\\D*$"
              + "|\\b(?:every|each|all|daily|weekly|weeks?|other|alternate|thr(?:u|ough)|to|and)\\b");

  private final SheetIntake sheet;
  private final SheetReport report;
  private final Settled date;
  private final Settled day;
  private final Settled from;
  private final Settled to;

  /** A column of dates with its order settled; a sheet may lack it. */
  record Settled(Optional<TextColumn> column, List<Optional<DateReading>> byCode) {
    Optional<DateReading> at(int row) {
      return column.isEmpty() ? Optional.empty() : byCode.get(column.get().code(row));
    }

    String text(int row) {
      return column.map(texts -> texts.text(row)).orElse("");
    }

    /** Whether each cell is one day, or blank, or cannot be read and seems to be one day. */
    boolean isOnlyDays() {
      for (int code = 0; code < byCode.size(); code++) {
        Optional<DateReading> reading = byCode.get(code);
        boolean several =
            reading.isEmpty()
                && column.isPresent()
                && SEVERAL.matcher(column.get().texts().text(code)).find();
        if (several || reading.filter(found -> !(found instanceof DateReading.Day)).isPresent()) {
          return false;
        }
      }
      return true;
    }
  }

  SheetDates(
      SheetIntake sheet, DateOrder order, DateSpan term, Set<String> letters, SheetReport report) {
    this.sheet = sheet;
    this.report = report;
    this.date = settle("date", order, term, letters);
    this.day = settle("day", order, term, letters);
    this.from = settle("from", order, term, letters);
    this.to = settle("to", order, term, letters);
  }

  private Settled settle(String field, DateOrder order, DateSpan term, Set<String> letters) {
    Optional<TextColumn> column =
        sheet.column(field).filter(texts -> !isCount(field, texts, letters));
    return new Settled(
        column,
        column
            .map(texts -> new DateColumn(texts, term, letters).settle(order, report))
            .orElse(List.of()));
  }

  /**
   * Beside dates, or the first and last day of a leave, numbers under "days" say how many they are,
   * if no days go by such numbers.
   */
  private boolean isCount(String field, TextColumn column, Set<String> letters) {
    return field.equals("day")
        && (sheet.column("date").isPresent() || isOfSpans())
        && column.texts().size() > 0
        && IntStream.rangeClosed(1, column.texts().size())
            .mapToObj(column.texts()::text)
            .allMatch(
                text -> text.matches("\\d+(\\.\\d+)?") && !letters.contains(DayLetter.key(text)));
  }

  private boolean isOfSpans() {
    return !sheet.name().equals("schedule")
        && sheet.column("from").isPresent()
        && sheet.column("to").isPresent();
  }

  SheetReport report() {
    return report;
  }

  boolean hasDates() {
    return date.column.isPresent() || day.column.isPresent() || isSpanned();
  }

  private boolean isSpanned() {
    return from.column.isPresent() && to.column.isPresent() && sheet.name().equals("schedule");
  }

  /** Whether each row is one day as it stands. */
  boolean isPlain() {
    return date.column.isPresent() && day.column.isEmpty() && date.isOnlyDays() && !isSpanned();
  }

  Settled date() {
    return date;
  }

  /**
   * Whether the row stands for days of which nobody can say how many: a pattern or a span of which
   * a part cannot be read, and a cell that seems to speak of several days.
   *
   * @param laid when it takes place, as far as that can be read
   */
  boolean isLost(int row, Optional<DateReading> laid) {
    // Beside a date, "1" under days is how many they are, and tells of no pattern.
    boolean lost = date.text(row).isBlank() && isUnread(day, row);
    if (lost || (isUnread(date, row) && SEVERAL.matcher(date.text(row)).find())) {
      return true;
    }
    Optional<DateReading> when = date.at(row).or(() -> day.at(row));
    boolean pattern =
        when.isPresent()
            ? when.get() instanceof DateReading.Weekly weekly && !weekly.hasOwnDates()
            : !isUnread(date, row);
    boolean open = isUnread(from, row) || isUnread(to, row) || isReversed(row);
    return pattern && (open || laid.filter(DateReading.Unreadable.class::isInstance).isPresent());
  }

  private static boolean isUnread(Settled column, int row) {
    return column.at(row).isEmpty() && !column.text(row).isBlank();
  }

  private boolean isReversed(int row) {
    Optional<LocalDate> first = from.at(row).flatMap(SheetDates::first);
    Optional<LocalDate> last = to.at(row).flatMap(SheetDates::last);
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
  }

  /**
   * When the row takes place; a weekly pattern with no dates of its own, nor from and to, is given
   * back as it is.
   */
  Optional<DateReading> at(int row) {
    Optional<DateReading> when = date.at(row).or(() -> day.at(row));
    Optional<DateSpan> between = between(row);
    if (when.isEmpty()) {
      return report.damaged().get(row) ? Optional.empty() : between.map(DateReading.Days::new);
    }
    return switch (when.get()) {
      case DateReading.Day one -> Optional.of(checked(row, one));
      case DateReading.Weekly weekly when !weekly.hasOwnDates() ->
          Optional.of(weekly(row, weekly, between));
      case DateReading.Weekly _, DateReading.Days _, DateReading.Unreadable _ -> when;
    };
  }

  private DateReading weekly(int row, DateReading.Weekly weekly, Optional<DateSpan> between) {
    String weeks =
        sheet.column("weeks").map(column -> CellWords.folded(column.text(row))).orElse("");
    DateSpan dates = between.orElse(DateSpan.ALWAYS);
    if (weeks.matches("\\d{1,3}") && between.isPresent()) {
      LocalDate end = dates.first().plusWeeks(Integer.parseInt(weeks)).minusDays(1);
      return weekly.within(dates.within(new DateSpan(dates.first(), end)));
    }
    if (weeks.isEmpty() || weeks.matches("(every|each|all)( weeks?)?|weekly")) {
      return weekly.within(dates);
    }
    if (weeks.matches("(every )?(other|alternate|second|2nd)( weeks?)?|every 2 weeks|biweekly")) {
      return new DateReading.Weekly(
          weekly.weekdays(), weekly.ordinals(), true, weekly.letters(), weekly.kind(), dates);
    }
    String header = sheet.column("weeks").map(TextColumn::header).orElse("weeks");
    report.damage(row);
    report.add(Diagnostic.of(Code.WEEKS_UNREADABLE, sheet.place(row, header), weeks));
    return new DateReading.Unreadable(DateReading.Trouble.NO_DATE, "");
  }

  /** A weekday beside a date must be that date's. */
  private DateReading checked(int row, DateReading.Day one) {
    if (date.at(row).isPresent()
        && day.at(row).isPresent()
        && day.at(row).get() instanceof DateReading.Weekly weekly
        && !weekly.weekdays().contains(one.day().getDayOfWeek())) {
      DayOfWeek real = one.day().getDayOfWeek();
      report.damage(row);
      report.add(
          Diagnostic.of(
              Code.CELL_WEEKDAY_DISAGREES,
              sheet.place(row, "day"),
              DateWords.of(one.day()) + " / " + day.column.map(c -> c.text(row)).orElse(""),
              real.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              ""));
      return new DateReading.Unreadable(DateReading.Trouble.WRONG_WEEKDAY, "");
    }
    return one;
  }

  /** From and to, as far as the row gives them. */
  private Optional<DateSpan> between(int row) {
    Optional<LocalDate> first = from.at(row).flatMap(SheetDates::first);
    Optional<LocalDate> last = to.at(row).flatMap(SheetDates::last);
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    var span =
        new DateSpan(first.orElse(DateSpan.ALWAYS.first()), last.orElse(DateSpan.ALWAYS.last()));
    if (span.isEmpty()) {
      report.damage(row);
      report.add(
          Diagnostic.of(
              Code.END_BEFORE_START,
              sheet.place(row, "to"),
              DateWords.of(span.last()),
              DateWords.of(span.first())));
      return Optional.empty();
    }
    return Optional.of(span);
  }

  private static Optional<LocalDate> first(DateReading reading) {
    return span(reading).map(DateSpan::first);
  }

  private static Optional<LocalDate> last(DateReading reading) {
    return span(reading).map(DateSpan::last);
  }

  /** The dates that a reading speaks of; a weekly pattern's own dates, if it has any. */
  static Optional<DateSpan> span(DateReading reading) {
    return switch (reading) {
      case DateReading.Day day -> Optional.of(new DateSpan(day.day(), day.day()));
      case DateReading.Days days -> Optional.of(days.span());
      case DateReading.Weekly weekly ->
          weekly.hasOwnDates() ? Optional.of(weekly.within()) : Optional.empty();
      case DateReading.Unreadable _ -> Optional.empty();
    };
  }
}
