package org.proviso.proposal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.proviso.proposal.DateReading.Trouble;
import org.proviso.time.DateSpan;

/** Reads single dates and spans of dates as people type them, under one order of month and day. */
final class WrittenDates {
  private static final Set<String> UNTIL =
      Set.of("-", "to", "through", "thru", "until", "and", "/");

  private final boolean monthFirst;
  private final DateSpan term;
  private DateTokens tokens = new DateTokens("");
  private Trouble trouble = Trouble.NO_DATE;
  private String detail = "";

  /**
   * @param term gives a date without a year its year, if only one year has it there
   */
  WrittenDates(boolean monthFirst, DateSpan term) {
    this.monthFirst = monthFirst;
    this.term = term;
  }

  /** Starts to read a cell. */
  void start(DateTokens cell) {
    tokens = cell;
    trouble = Trouble.NO_DATE;
    detail = "";
  }

  /** What was wrong with the dates read so far; {@code NO_DATE} if nothing else was. */
  Trouble trouble() {
    return trouble;
  }

  String detail() {
    return detail;
  }

  void setTrouble(Trouble other) {
    trouble = other;
  }

  /** A date, or a span of dates. */
  Optional<DateReading> dates() {
    tokens.take(Set.of("from", "between", "in", "during"));
    int mark = tokens.mark();
    Optional<DateReading> inOneMonth = spanInMonth().or(() -> retry(mark, this::wholeMonths));
    if (inOneMonth.isPresent()) {
      return inOneMonth;
    }
    tokens.back(mark);
    Optional<PartialDate> first = partialDate();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int minute = time();
    if (tokens.atEnd() || !tokens.take(UNTIL)) {
      tokens.take(")");
      return day(first.get()).map(day -> new DateReading.Day(day, minute));
    }
    // "Friday 8 January to 5 February" may mean Fridays or all days.
    boolean weekday = tokens.isWeekdayAt(mark);
    return weekday && !tokens.isWeekdayAt(tokens.mark())
        ? Optional.empty()
        : partialDate().flatMap(last -> span(first.get(), last));
  }

  private Optional<DateReading> retry(int mark, Supplier<Optional<DateReading>> other) {
    tokens.back(mark);
    return other.get();
  }

  private Optional<DateReading> span(PartialDate first, PartialDate last) {
    tokens.take(")");
    Optional<LocalDate> end = day(last);
    Optional<LocalDate> start =
        first.hasYear() || end.isEmpty() ? day(first) : lastBefore(first, end.get());
    return start.flatMap(from -> end.flatMap(to -> days(from, to)));
  }

  private Optional<LocalDate> lastBefore(PartialDate first, LocalDate end) {
    Optional<LocalDate> sameYear = day(first.in(end.getYear()));
    return sameYear.filter(day -> day.isAfter(end)).isPresent()
        ? day(first.in(end.getYear() - 1))
        : sameYear;
  }

  private static Optional<DateReading> days(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? Optional.empty()
        : Optional.of(new DateReading.Days(new DateSpan(from, to)));
  }

  /** "2-6 Nov 2020", "Nov 2-6, 2020". */
  private Optional<DateReading> spanInMonth() {
    Optional<Month> before = CalendarWords.month(tokens.peek());
    if (before.isPresent()) {
      tokens.next();
      tokens.take(".");
    }
    int first = tokens.dayNumber();
    if (first < 0 || !tokens.take(Set.of("-", "to", "through"))) {
      return Optional.empty();
    }
    int last = tokens.dayNumber();
    Optional<Month> month = before.isPresent() ? before : tokens.month();
    if (last < 0 || month.isEmpty()) {
      return Optional.empty();
    }
    tokens.take(",");
    int year = tokens.yearNumber();
    return day(new PartialDate(year, month.get().getValue(), first))
        .flatMap(
            from ->
                day(new PartialDate(from.getYear(), from.getMonthValue(), last))
                    .flatMap(to -> days(from, to)));
  }

  /** "December 2020", "December 2020 to March 2021", "2020-12". */
  private Optional<DateReading> wholeMonths() {
    return yearMonth()
        .flatMap(
            first -> {
              int mark = tokens.mark();
              Optional<YearMonth> last =
                  tokens.take(UNTIL) ? yearMonth() : Optional.<YearMonth>empty();
              if (last.isEmpty()) {
                tokens.back(mark);
              }
              tokens.take(")");
              return days(first.atDay(1), last.orElse(first).atEndOfMonth());
            });
  }

  private Optional<YearMonth> yearMonth() {
    Optional<Month> month = tokens.month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    tokens.take(",");
    int year = tokens.yearNumber();
    if (year >= 0) {
      return tokens.nextIsNumber()
          ? Optional.empty()
          : Optional.of(YearMonth.of(year, month.get()));
    }
    if (tokens.nextIsNumber()) {
      return Optional.empty();
    }
    return yearInTerm(month.get().getValue(), 1, true)
        .map(found -> YearMonth.of(found, month.get()));
  }

  /** A date that may lack its year (-1). */
  private record PartialDate(int year, int month, int day) {
    boolean hasYear() {
      return year >= 0;
    }

    PartialDate in(int other) {
      return new PartialDate(other, month, day);
    }
  }

  private Optional<PartialDate> partialDate() {
    Optional<DayOfWeek> weekday =
        CalendarWords.weekday(tokens.peek()).filter(day -> !tokens.isPluralWeekday());
    if (weekday.isPresent()) {
      tokens.next();
      tokens.take(".");
      tokens.take(",");
    }
    Optional<PartialDate> date = numericDate().or(this::wordyDate);
    if (weekday.isPresent()) {
      date.filter(PartialDate::hasYear)
          .flatMap(this::day)
          .filter(day -> day.getDayOfWeek() != weekday.get())
          .ifPresent(
              day ->
                  fail(
                      Trouble.WRONG_WEEKDAY,
                      day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    return date;
  }

  /** 1/8/2021, 8.1.21, 2021-01-08, 2021/1/8. */
  private Optional<PartialDate> numericDate() {
    return tokens
        .threeNumbers()
        .map(
            three -> {
              if (three.first() > 31) {
                return new PartialDate(three.first(), three.second(), three.third());
              }
              int year = three.thirdIsShort() ? DateTokens.fullYear(three.third()) : three.third();
              return monthFirst
                  ? new PartialDate(year, three.first(), three.second())
                  : new PartialDate(year, three.second(), three.first());
            });
  }

  /** Jan 8, 2021; 8 January 2021; the 8th of January. */
  private Optional<PartialDate> wordyDate() {
    tokens.take("the");
    Optional<Month> before = tokens.month();
    int day = tokens.dayNumber();
    if (before.isEmpty()) {
      tokens.take(Set.of("of", "-"));
    }
    Optional<Month> month = before.isPresent() ? before : tokens.month();
    if (day < 0 || month.isEmpty()) {
      return Optional.empty();
    }
    int mark = tokens.mark();
    boolean joined = tokens.take(",") || tokens.take("-");
    int year = tokens.anyYear();
    if (joined && year < 0) {
      tokens.back(mark);
    }
    return Optional.of(new PartialDate(year, month.get().getValue(), day));
  }

  /** The clock time of an ISO date-time, or -1. */
  private int time() {
    Optional<String> clock = tokens.takeClock();
    return clock
        .flatMap(ClockTime::read)
        .filter(time -> !time.isRange())
        .map(time -> time.start().asTyped())
        .orElse(-1);
  }

  private Optional<LocalDate> day(PartialDate date) {
    int year = date.year();
    if (!date.hasYear()) {
      Optional<Integer> found = yearInTerm(date.month(), date.day(), false);
      if (found.isEmpty()) {
        fail(Trouble.NO_YEAR, "");
        return Optional.empty();
      }
      year = found.get();
    }
    try {
      return Optional.of(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException impossible) {
      if (date.month() <= 12 && date.day() <= 31 && date.month() >= 1 && date.day() >= 1) {
        fail(Trouble.NO_SUCH_DAY, "");
      }
      return Optional.empty();
    }
  }

  private Optional<Integer> yearInTerm(int month, int day, boolean whole) {
    if (term.equals(DateSpan.ALWAYS)) {
      return Optional.empty();
    }
    var years = new LinkedHashSet<Integer>();
    for (int year = term.first().getYear(); year <= term.last().getYear(); year++) {
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate first = LocalDate.of(year, month, day);
        LocalDate last = whole ? YearMonth.of(year, month).atEndOfMonth() : first;
        if (term.overlaps(new DateSpan(first, last))) {
          years.add(year);
        }
      }
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  private void fail(Trouble found, String words) {
    if (trouble == Trouble.NO_DATE) {
      trouble = found;
      detail = words;
    }
  }
}
