package org.proviso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** The calendar there is when none was supplied. */
final class NoCalendar implements DayCalendar {
  @Override
  public boolean isPresent() {
    return false;
  }

  @Override
  public Truth is(DayKind kind, LocalDate day) {
    return kind == DayKind.CALENDAR || kind == DayKind.PLAIN ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public Truth isCalled(String nameKey, LocalDate day) {
    return Truth.UNKNOWN;
  }

  @Override
  public Optional<String> field(String fieldKey, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public Optional<DateSpan> stretch(Stretch stretch, LocalDate day) {
    return plainStretch(stretch, day);
  }

  /** Days, weeks, months and years need no calendar; school terms do. */
  static Optional<DateSpan> plainStretch(Stretch stretch, LocalDate day) {
    return switch (stretch) {
      case DAY -> Optional.of(new DateSpan(day, day));
      case WEEK -> {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Optional.of(new DateSpan(monday, monday.plusDays(6)));
      }
      case MONTH ->
          Optional.of(
              new DateSpan(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth())));
      case YEAR ->
          Optional.of(
              new DateSpan(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear())));
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> Optional.empty();
    };
  }

  @Override
  public Truth patternRuns(LocalDate day) {
    return Truth.UNKNOWN;
  }

  @Override
  public List<String> assumptions() {
    return List.of();
  }
}
