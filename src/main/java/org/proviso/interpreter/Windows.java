package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.verdict.When;

/** Every window of so many units that starts on a day the proposal covers (S17). */
final class Windows {
  private final World world;
  private final DateSpan reach;
  private final DateSpan term;

  Windows(World world, DateSpan reach, DateSpan term) {
    this.world = world;
    this.reach = reach;
    this.term = term;
  }

  List<Frame> of(int count, Stretch unit, DayKind kind) {
    List<Frame> frames = new ArrayList<>();
    for (LocalDate first = reach.first(); !first.isAfter(reach.last()); first = first.plusDays(1)) {
      Truth starts = unit == Stretch.DAY ? starts(kind, first) : Truth.TRUE;
      if (starts == Truth.FALSE) {
        continue;
      }
      LocalDate last = last(first, count, unit, kind);
      DateSpan window = new DateSpan(first, last);
      if (!reach.contains(window) && !frames.isEmpty()) {
        break;
      }
      frames.add(frame(window, starts));
    }
    return frames;
  }

  /** Windows of working days start on one; of plain days on any. */
  private Truth starts(DayKind kind, LocalDate day) {
    return world.proposal.calendar().is(kind, day);
  }

  private LocalDate last(LocalDate first, int count, Stretch unit, DayKind kind) {
    return switch (unit) {
      case DAY -> lastDay(first, count, kind);
      case WEEK -> first.plusWeeks(count).minusDays(1);
      case MONTH -> first.plusMonths(count).minusDays(1);
      case YEAR, SCHOOL_YEAR -> first.plusYears(count).minusDays(1);
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER -> term.last();
    };
  }

  /** The day that makes the window hold so many days of the kind. */
  private LocalDate lastDay(LocalDate first, int count, DayKind kind) {
    if (kind == DayKind.PLAIN || kind == DayKind.CALENDAR) {
      return first.plusDays(count - 1L);
    }
    LocalDate day = first;
    for (int left = count - 1; left > 0 && !day.isAfter(reach.last()); ) {
      day = day.plusDays(1);
      left -= world.proposal.calendar().is(kind, day) == Truth.FALSE ? 0 : 1;
    }
    return day;
  }

  private Frame frame(DateSpan window, Truth starts) {
    DateSpan inForce = window.within(term);
    return new Frame(
        new When(Frames.key(window), Frames.words(window), window),
        (int) inForce.first().toEpochDay(),
        (int) inForce.last().toEpochDay(),
        starts,
        !world.coverage().contains(inForce),
        !term.contains(window),
        false,
        false);
  }
}
