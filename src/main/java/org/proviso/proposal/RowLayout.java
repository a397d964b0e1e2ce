package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/**
 * Lays rows with spans and weekly patterns out into one row a day: over the pattern's own dates,
 * else over the coverage. Days that the calendar calls non-working drop out; days that no calendar
 * confirms are provisional (S4).
 */
final class RowLayout {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final DayCalendar calendar;
  private final SheetReport report;
  private final BitSet provisional = new BitSet();
  private final Map<DateReading, List<Occurrence>> known = new HashMap<>();
  private final TreeSet<LocalDate> dropped = new TreeSet<>();
  private int[] origin = new int[1024];
  private int[] days = new int[1024];
  private int size;
  private int patternRows;
  private int laidOut;
  private int droppedRows;
  private int firstPattern = -1;

  private record Occurrence(LocalDate day, Truth runs) {}

  RowLayout(DayCalendar calendar, SheetReport report) {
    this.calendar = calendar;
    this.report = report;
  }

  /** Lays out one row of the files; without a date it stays one row with a blank day. */
  void add(int row, Optional<DateReading> date) {
    if (date.isEmpty()) {
      put(row, Column.BLANK, false);
      return;
    }
    switch (date.get()) {
      case DateReading.Day day -> put(row, Math.toIntExact(day.day().toEpochDay()), false);
      case DateReading.Days days -> pattern(row, days, _ -> occurrences(days));
      case DateReading.Weekly weekly -> pattern(row, weekly, _ -> occurrences(weekly));
      case DateReading.Unreadable _ -> put(row, Column.BLANK, false);
    }
  }

  private void pattern(
      int row, DateReading pattern, Function<DateReading, List<Occurrence>> occurrences) {
    firstPattern = patternRows++ == 0 ? row : firstPattern;
    for (Occurrence each : known.computeIfAbsent(pattern, occurrences)) {
      if (each.runs.isFalse()) {
        droppedRows++;
        dropped.add(each.day);
      } else {
        laidOut++;
        put(row, Math.toIntExact(each.day.toEpochDay()), !each.runs.isTrue());
      }
    }
  }

  private List<Occurrence> occurrences(DateReading.Weekly weekly) {
    boolean weekend = WEEKEND.containsAll(weekly.weekdays());
    return Patterns.days(weekly, weekly.within()).stream()
        .map(day -> new Occurrence(day, runs(day, weekly, weekend)))
        // A days do not drop out of B days.
        .filter(each -> weekly.letters().isEmpty() || !each.runs.isFalse())
        .toList();
  }

  /** "Saturdays" means Saturdays, though a calendar seldom lists them. */
  private Truth runs(LocalDate day, DateReading.Weekly weekly, boolean weekend) {
    DayKind kind = weekly.kind();
    if (!weekly.letters().isEmpty()) {
      return DayLetter.falls(weekly.letters(), calendar, day);
    }
    Truth runs = kind == DayKind.CALENDAR ? calendar.patternRuns(day) : calendar.is(kind, day);
    return weekend && runs.isFalse() ? Truth.UNKNOWN : runs;
  }

  /** Dates from Monday to Friday of one week that somebody wrote out take place as written. */
  private List<Occurrence> occurrences(DateReading.Days days) {
    DateSpan span = days.span();
    boolean oneWeek =
        span.last().toEpochDay() - span.first().toEpochDay() < 5
            && span.first().getDayOfWeek().compareTo(span.last().getDayOfWeek()) <= 0
            && !WEEKEND.contains(span.last().getDayOfWeek());
    return span.first()
        .datesUntil(span.last().plusDays(1))
        .map(day -> new Occurrence(day, runs(day, oneWeek)))
        .toList();
  }

  private Truth runs(LocalDate day, boolean writtenOut) {
    Truth runs = calendar.patternRuns(day);
    boolean nobodySays = runs == Truth.UNKNOWN && !calendar.isPresent();
    if (nobodySays && WEEKEND.contains(day.getDayOfWeek())) {
      return Truth.UNKNOWN;
    }
    return nobodySays && writtenOut ? Truth.TRUE : runs;
  }

  private void put(int row, int day, boolean isProvisional) {
    if (size == origin.length) {
      origin = Arrays.copyOf(origin, size * 2);
      days = Arrays.copyOf(days, size * 2);
    }
    origin[size] = row;
    days[size] = day;
    if (isProvisional) {
      provisional.set(size);
    }
    size++;
  }

  LoadedSheet.Rows rows() {
    return LoadedSheet.Rows.laidOut(Arrays.copyOf(origin, size), provisional);
  }

  int[] days() {
    return Arrays.copyOf(days, size);
  }

  /** Tells how many rows there are now, and which days dropped out. */
  void tell() {
    if (patternRows == 0) {
      return;
    }
    String days = dropped.size() <= 12 ? words(dropped) : dropped.size() + " days";
    report.add(
        Diagnostic.of(
            Code.PATTERN_EXPANDED,
            report.sheet().place(firstPattern, ""),
            patternRows == 1
                ? "1 row with a span or weekly pattern"
                : patternRows + " rows with spans or weekly patterns",
            laidOut == 1 ? "1 row" : laidOut + " rows",
            droppedRows == 0
                ? ""
                : " "
                    + droppedRows
                    + " more fell on days that the calendar calls non-working ("
                    + days
                    + ") and dropped out.",
            provisional.isEmpty()
                ? ""
                : " No calendar confirms " + provisional.cardinality() + " of them."));
  }

  private static String words(Set<LocalDate> days) {
    return String.join(", ", days.stream().map(LocalDate::toString).toList());
  }
}
