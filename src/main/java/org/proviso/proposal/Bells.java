package org.proviso.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.time.DayCalendar;
import org.proviso.time.Truth;

/** The clock times of periods by bell schedule, day and group: the sheet bells (S25). */
final class Bells {
  static final Bells NONE = new Bells(List.of());

  private static final String SCHEDULE = Name.of("bell schedule").key();

  private final List<Ring> rings;

  /**
   * One row of the sheet.
   *
   * @param schedule what the bell schedule is called; empty where there is only one
   * @param days on which it holds; a pattern without weekdays stands for any
   * @param start in minutes after midnight, blank if it could not be read
   * @param forWhom a group, grade or site; empty for all
   * @param damaged whether a cell of the row could not be read: it still says that there is a time
   *     of its own, and not which
   */
  record Ring(
      Name schedule,
      String period,
      Optional<DateReading.Weekly> days,
      int start,
      int end,
      String forWhom,
      boolean damaged) {
    boolean isPassing() {
      return period.equals("pass") || period.startsWith("pass ");
    }

    boolean isTimed() {
      return !damaged && start != Column.BLANK && end != Column.BLANK;
    }

    Truth on(LocalDate day, DayCalendar calendar) {
      if (days.isEmpty()) {
        return damaged ? Truth.UNKNOWN : Truth.TRUE;
      }
      return days.get().letters().isEmpty()
          ? Truth.of(days.get().weekdays().contains(day.getDayOfWeek()))
          : DayLetter.falls(days.get().letters(), calendar, day);
    }
  }

  /** What rings follow one another for: one schedule, on the same days, for the same group. */
  private record OneDay(Name schedule, Optional<DateReading.Weekly> days, String forWhom) {
    static OneDay of(Ring ring) {
      return new OneDay(ring.schedule, ring.days, ring.forWhom);
    }
  }

  private Bells(List<Ring> rings) {
    this.rings = rings;
  }

  static Bells read(
      SheetIntake sheet,
      AboutSheet about,
      ReadOptions options,
      Set<String> letters,
      SheetReport report) {
    if (sheet.column("period").isEmpty()) {
      if (sheet.rows() > 0) {
        report.add(Diagnostic.of(Code.COLUMN_MISSING, sheet.place(0, ""), "period", "bells"));
      }
      return NONE;
    }
    var times = new HashMap<String, Column>();
    new ClockLoader(sheet, about.clock(options), report)
        .startAndEnd(
            sheet.column("start").or(() -> sheet.column("time")), sheet.column("end"), times);
    DateOrder order = about.dateOrder(options);
    List<Optional<DateReading>> days =
        sheet
            .column("days")
            .map(column -> new DateColumn(column, options.term(), letters).settle(order, report))
            .orElse(List.of());
    return new Bells(
        IntStream.range(0, sheet.rows())
            .mapToObj(row -> ring(sheet, days, times, row, report.damaged().get(row)))
            .toList());
  }

  private static Ring ring(
      SheetIntake sheet,
      List<Optional<DateReading>> days,
      Map<String, Column> times,
      int row,
      boolean damaged) {
    return new Ring(
        Name.of(text(sheet, "bell schedule", row)),
        PeriodName.key(text(sheet, "period", row)),
        sheet
            .column("days")
            .flatMap(column -> days.get(column.code(row)))
            .filter(DateReading.Weekly.class::isInstance)
            .map(DateReading.Weekly.class::cast),
        minute(times, "start", row),
        minute(times, "end", row),
        text(sheet, "for", row),
        damaged);
  }

  private static String text(SheetIntake sheet, String field, int row) {
    return sheet.column(field).map(column -> column.text(row)).orElse("");
  }

  private static int minute(Map<String, Column> times, String field, int row) {
    Column column = times.get(Name.of(field).key());
    return column == null ? Column.BLANK : column.at(row);
  }

  boolean isEmpty() {
    return rings.isEmpty();
  }

  boolean hasPeriod(String written) {
    String key = PeriodName.key(written);
    return rings.stream().anyMatch(ring -> ring.period.equals(key));
  }

  /** The bell schedule that the calendar gives a day: in its own field, or as what it calls it. */
  Optional<Name> scheduleOf(LocalDate day, DayCalendar calendar) {
    Optional<Name> given = calendar.field(SCHEDULE, day).map(Name::of);
    return given.or(
        () ->
            rings.stream()
                .map(Ring::schedule)
                .filter(name -> !name.isEmpty())
                .filter(name -> calendar.isCalled(name.key(), day).isTrue())
                .findFirst());
  }

  boolean hasSchedule(Name schedule) {
    return rings.stream().anyMatch(ring -> ring.schedule.equals(schedule));
  }

  /** The rows that may say when a period is on a day; where no schedule is given, by their days. */
  List<Ring> of(String period, LocalDate day, DayCalendar calendar) {
    Optional<Name> schedule = scheduleOf(day, calendar);
    boolean one = rings.stream().map(Ring::schedule).distinct().count() == 1;
    String key = PeriodName.key(period);
    return rings.stream()
        .filter(ring -> ring.period.equals(key))
        .filter(
            ring ->
                schedule.isPresent()
                    ? ring.schedule.equals(schedule.get()) || (one && ring.schedule.isEmpty())
                    : one || ring.days.isPresent())
        .filter(ring -> !ring.on(day, calendar).isFalse())
        .toList();
  }

  /** The time between one period and the next, where the bells leave any (S30). */
  Optional<Passing> passing() {
    Map<OneDay, List<Ring>> together = rings.stream().collect(Collectors.groupingBy(OneDay::of));
    Optional<Passing> found = Optional.empty();
    for (List<Ring> day : together.values()) {
      if (!day.stream().allMatch(Ring::isTimed)) {
        continue;
      }
      List<Ring> sorted = day.stream().sorted(Comparator.comparingInt(Ring::start)).toList();
      for (int i = 0; i < sorted.size(); i++) {
        int gap = i == 0 ? 0 : sorted.get(i).start - sorted.get(i - 1).end;
        int passing = sorted.get(i).isPassing() ? sorted.get(i).end - sorted.get(i).start : gap;
        // Periods that touch say nothing of it; a longer gap is recess or lunch.
        if (passing > 0 && passing <= Passing.LONGEST) {
          found = Optional.of(found.orElse(new Passing(passing, passing)).with(passing));
        }
      }
    }
    return found;
  }
}
