package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.verdict.When;

/**
 * Stretches of so many weeks or days that follow one another. Until the sheet {@code about} gives
 * the beginning of one of them, each that there could be is perhaps a period.
 */
record Successive(World world, DateSpan reach, DateSpan term) {
  List<Frame> of(Period.Every every) {
    if (reach.first().datesUntil(reach.last().plusDays(1)).anyMatch(d -> isOpen(every, d))) {
      return List.of(unknown());
    }
    Optional<LocalDate> begin = begin(every);
    List<Frame> frames = new ArrayList<>();
    LocalDate first =
        begin.map(known -> reaching(known, every)).orElseGet(() -> earliest(every.unit()));
    while (!first.isAfter(reach.last())) {
      LocalDate last = plus(first, every, every.count()).minusDays(1);
      if (startsOn(every, first) && !last.isBefore(reach.first())) {
        frames.add(
            frame(new DateSpan(first, last), begin.isPresent() ? Truth.TRUE : Truth.UNKNOWN));
      }
      first = plus(first, every, begin.isPresent() ? every.count() : 1);
    }
    return frames;
  }

  static void ask(Period.Every every, Evidence evidence) {
    evidence.missing(
        "when the periods of %d %ss begin".formatted(every.count(), unit(every)),
        "add an item \"%s\" to the sheet about, such as 2021-08-30".formatted(item(every)),
        false);
  }

  private static String unit(Period.Every every) {
    return every.unit() == Stretch.DAY ? every.days().words() : every.unit().words();
  }

  private static String item(Period.Every every) {
    return every.count() + "-" + unit(every) + " periods begin";
  }

  private Optional<LocalDate> begin(Period.Every every) {
    Optional<String> cell = world.proposal.about(Name.of(item(every)));
    try {
      return cell.map(LocalDate::parse);
    } catch (DateTimeParseException notSo) {
      return Optional.empty();
    }
  }

  /** Weeks begin on Mondays, months and years on their first day (S16). */
  private LocalDate earliest(Stretch unit) {
    return switch (unit) {
      case WEEK -> reach.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> reach.first().withDayOfMonth(1);
      case YEAR -> reach.first().withDayOfYear(1);
      case DAY, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> reach.first();
    };
  }

  /** The last beginning that is not after the first day covered. */
  private LocalDate reaching(LocalDate begin, Period.Every every) {
    LocalDate at = begin;
    while (at.isAfter(reach.first())) {
      at = plus(at, every, -every.count());
    }
    for (LocalDate next = at; !next.isAfter(reach.first()); ) {
      at = next;
      next = plus(next, every, every.count());
    }
    return at;
  }

  private LocalDate plus(LocalDate from, Period.Every every, int count) {
    return switch (every.unit()) {
      case WEEK -> from.plusWeeks(count);
      case MONTH -> from.plusMonths(count);
      case YEAR, SCHOOL_YEAR -> from.plusYears(count);
      case DAY, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER -> days(from, every, count);
    };
  }

  /** So many days of the kind on; days that may be of it count. */
  private LocalDate days(LocalDate from, Period.Every every, int count) {
    LocalDate day = from;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(count < 0 ? -1 : 1);
      left -= is(every, day) == Truth.FALSE ? 0 : 1;
      if (Math.abs(day.toEpochDay() - from.toEpochDay()) > 4000) {
        return day;
      }
    }
    return day;
  }

  private boolean startsOn(Period.Every every, LocalDate day) {
    return every.unit() != Stretch.DAY || is(every, day) != Truth.FALSE;
  }

  private Truth is(Period.Every every, LocalDate day) {
    return every.days() == DayKind.PLAIN
        ? Truth.TRUE
        : world.proposal.calendar().is(every.days(), day);
  }

  private boolean isOpen(Period.Every every, LocalDate day) {
    return is(every, day) == Truth.UNKNOWN;
  }

  /** Where it is not known which days count, nobody can tell where a period ends. */
  private Frame unknown() {
    return new Frame(
        new When(Frames.key(reach), Frames.words(reach), reach),
        (int) reach.first().toEpochDay(),
        (int) reach.last().toEpochDay(),
        Truth.UNKNOWN,
        true,
        false,
        false,
        false);
  }

  private Frame frame(DateSpan window, Truth truth) {
    DateSpan inForce = window.within(term);
    return new Frame(
        new When(Frames.key(window), Frames.words(window), window),
        (int) inForce.first().toEpochDay(),
        (int) inForce.last().toEpochDay(),
        truth,
        !world.coverage().contains(inForce),
        !term.contains(window),
        false,
        false);
  }
}
