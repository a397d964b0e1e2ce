package org.proviso.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.proposal.DateReading.Trouble;
import org.proviso.source.Code;
import org.proviso.time.DateSpan;

/**
 * Reads a column of dates: every text under both orders of month and day, then settles the order by
 * the texts that only one order can read, or by what is stated; else it is an error that shows both
 * (S19).
 */
final class DateColumn {
  private final TextColumn column;
  private final Set<String> letters;
  private final List<DateReading> monthFirst = new ArrayList<>();
  private final List<DateReading> dayFirst = new ArrayList<>();
  private boolean onlyMonthFirst;
  private boolean onlyDayFirst;

  DateColumn(TextColumn column, DateSpan term) {
    this(column, term, Set.of());
  }

  /**
   * @param letters the letters by which the calendar tells days apart
   */
  DateColumn(TextColumn column, DateSpan term, Set<String> letters) {
    this.column = column;
    this.letters = letters;
    var monthParser = new DateParser(true, term);
    var dayParser = new DateParser(false, term);
    for (int code = 1; code <= column.texts().size(); code++) {
      String text = column.texts().text(code);
      Optional<DateReading> iso =
          DateParser.iso(text)
              .map(day -> (DateReading) new DateReading.Day(day, -1))
              .or(() -> lettered(text));
      DateReading month = iso.orElseGet(() -> monthParser.read(text));
      DateReading day = iso.orElseGet(() -> dayParser.read(text));
      monthFirst.add(month);
      dayFirst.add(day);
      onlyMonthFirst |= isRead(month) && !isRead(day);
      onlyDayFirst |= isRead(day) && !isRead(month);
    }
  }

  /** "A", "A days", "Blue"; unless a weekday is called so too. */
  private Optional<DateReading> lettered(String text) {
    if (letters.isEmpty()) {
      return Optional.empty();
    }
    Set<String> named =
        Stream.of(DayLetter.key(text).split(" ?(?:,|/|&|\\band\\b) ?"))
            .map(DayLetter::key)
            .collect(Collectors.toSet());
    if (!letters.containsAll(named)) {
      return Optional.empty();
    }
    DateReading plain = new DateParser(true, DateSpan.ALWAYS).read(text);
    return Optional.of(
        isRead(plain) && !DayLetter.saysDay(text)
            ? new DateReading.Unreadable(Trouble.LETTER_OR_WEEKDAY, "")
            : DateReading.Weekly.lettered(named));
  }

  /** Whether some text is one day, whatever the order; the others are then told. */
  boolean hasDays() {
    return Stream.concat(monthFirst.stream(), dayFirst.stream())
        .anyMatch(DateReading.Day.class::isInstance);
  }

  /** Whether each text is one day, whatever the order. */
  boolean isOnlyDays() {
    return Stream.of(monthFirst, dayFirst)
        .anyMatch(
            all -> !all.isEmpty() && all.stream().allMatch(DateReading.Day.class::isInstance));
  }

  /** The reading of each code; index 0, the blank cell, and what cannot be read are empty. */
  List<Optional<DateReading>> settle(DateOrder stated, SheetReport report) {
    SheetReport.Bad bad = report.in(column);
    var settled = new ArrayList<Optional<DateReading>>();
    settled.add(Optional.empty());
    for (int code = 1; code <= monthFirst.size(); code++) {
      settled.add(settle(code, order(stated), bad));
    }
    bad.report();
    return settled;
  }

  private DateOrder order(DateOrder stated) {
    if (onlyMonthFirst && onlyDayFirst) {
      return DateOrder.UNKNOWN;
    }
    return onlyMonthFirst ? DateOrder.MONTH_FIRST : onlyDayFirst ? DateOrder.DAY_FIRST : stated;
  }

  private Optional<DateReading> settle(int code, DateOrder order, SheetReport.Bad bad) {
    DateReading month = monthFirst.get(code - 1);
    DateReading day = dayFirst.get(code - 1);
    if (!isRead(month) && !isRead(day)) {
      complain(code, month instanceof DateReading.Unreadable m ? m : unreadable(day), bad);
      return Optional.empty();
    }
    if (month.equals(day) || !isRead(day)) {
      return Optional.of(month);
    }
    if (!isRead(month)) {
      return Optional.of(day);
    }
    return switch (order) {
      case MONTH_FIRST -> Optional.of(month);
      case DAY_FIRST -> Optional.of(day);
      case UNKNOWN -> {
        bad.add(code, Code.DATE_ORDER_UNKNOWN, DateWords.of(month), DateWords.of(day));
        yield Optional.empty();
      }
    };
  }

  private static DateReading.Unreadable unreadable(DateReading reading) {
    return reading instanceof DateReading.Unreadable bad
        ? bad
        : new DateReading.Unreadable(Trouble.NO_DATE, "");
  }

  private void complain(int code, DateReading.Unreadable month, SheetReport.Bad bad) {
    if (CellWords.isSpreadsheetError(column.texts().text(code))) {
      bad.add(code, Code.CELL_ERROR);
      return;
    }
    DateReading.Unreadable worst =
        month.trouble() == Trouble.NO_DATE ? unreadable(dayFirst.get(code - 1)) : month;
    switch (worst.trouble()) {
      case NO_DATE -> bad.add(code, Code.DATE_UNREADABLE);
      case NO_SUCH_DAY -> bad.add(code, Code.CELL_NO_SUCH_DAY);
      case WRONG_WEEKDAY -> bad.add(code, Code.CELL_WEEKDAY_DISAGREES, worst.detail());
      case NO_YEAR -> bad.add(code, Code.DATE_WITHOUT_YEAR);
      case LETTER_OR_WEEKDAY -> bad.add(code, Code.DAY_UNCLEAR);
    }
  }

  private static boolean isRead(DateReading reading) {
    return !(reading instanceof DateReading.Unreadable);
  }

  /** The days of a settled column, for a column in which only single days make sense. */
  static int[] days(List<Optional<DateReading>> settled, TextColumn column, SheetReport report) {
    int[] days = new int[settled.size()];
    Arrays.fill(days, Column.BLANK);
    SheetReport.Bad bad = report.in(column);
    for (int code = 1; code < days.length; code++) {
      Optional<DateReading> reading = settled.get(code);
      if (reading.isPresent()) {
        if (reading.get() instanceof DateReading.Day day) {
          days[code] = Math.toIntExact(day.day().toEpochDay());
        } else {
          bad.add(code, Code.DATE_NOT_ONE_DAY);
        }
      }
    }
    bad.report();
    return days;
  }
}
