package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.verdict.When;

/** The periods of a norm, one subject at a time (S15-S17). */
final class Frames {
  private final World world;
  private final Roster roster;
  private final Period period;
  private final DateSpan term;
  private final DateSpan covered;
  private final DateSpan reach;
  private final List<Frame> shared = new ArrayList<>();
  private final List<OneDay> everyDay = new ArrayList<>();
  private final boolean bySubject;
  private final boolean summed;
  private final DateSpan named;
  private final boolean nights;
  private final Optional<StandingFrames> standing;

  Frames(World world, Roster roster, Norm norm) {
    this.world = world;
    this.roster = roster;
    this.period = norm.period();
    this.summed = isSum(norm.must());
    this.named = summed ? named(norm) : DateSpan.ALWAYS;
    this.term = world.agreement.inForce();
    this.covered = new AssignedDays(world, norm).covered();
    this.reach = covered.within(term);
    this.nights = PastMidnight.matters(period, norm.must()) && !covered.isEmpty();
    this.standing =
        Optional.of(new StandingFrames(world, norm)).filter(_ -> StandingFrames.matter(norm));
    this.bySubject = period instanceof Period.Day(var kind, var on) && dependsOnSubject(kind);
    if (!bySubject && (!reach.isEmpty() || period instanceof Period.Occurrence)) {
      shared.addAll(common());
    } else if (!bySubject && period instanceof Period.WholeTerm && covered.isEmpty()) {
      shared.add(standing());
    }
  }

  private boolean dependsOnSubject(DayKind kind) {
    return kind == DayKind.PLAIN
        || (kind != DayKind.CALENDAR && !world.proposal.calendar().isPresent());
  }

  List<Frame> of(int subject) {
    if (!(period instanceof Period.Day daily)) {
      return shared;
    }
    List<Frame> own = bySubject ? daysOf(subject, daily.on()) : shared;
    List<Frame> all =
        nights
            ? new NightFrames(world, daily, reach).beside(own, world.nights(roster).of(subject))
            : own;
    return standing.map(days -> days.beside(all)).orElse(all);
  }

  private List<Frame> common() {
    return switch (period) {
      case Period.Occurrence() -> List.of(standing());
      case Period.Day(var kind, var on) -> days(kind, on);
      case Period.Calendar(var stretch) -> stretches(stretch);
      case Period.Rolling(var count, var unit, var kind) ->
          new Windows(world, reach, term).of(count, unit, kind);
      case Period.Every every -> new Successive(world, reach, term).of(every);
      case Period.WholeTerm() -> List.of(term());
    };
  }

  private int first() {
    return (int) reach.first().toEpochDay();
  }

  private int last() {
    return (int) reach.last().toEpochDay();
  }

  /** Everything at once, whatever its dates: for facts that hold of a subject as such. */
  private Frame standing() {
    DateSpan span = covered;
    String words = span.isEmpty() ? "at any time" : words(span);
    String key = span.isEmpty() ? "" : key(span);
    return new Frame(
        new When(key, words, span),
        world.firstDay(),
        Math.max(world.firstDay(), world.lastDay()),
        Truth.TRUE,
        false,
        false,
        true,
        false);
  }

  private List<Frame> days(DayKind kind, Set<DayOfWeek> on) {
    List<Frame> frames = new ArrayList<>();
    for (int day = first(); day <= last(); day++) {
      Truth is = world.calendar(kind, day);
      if (falls(day, on) && is != Truth.FALSE) {
        frames.add(Frame.day(day, is, kind == DayKind.WORK));
      }
    }
    return frames;
  }

  /** Days on which the subject has a row; if the schedule says it is complete, work days too. */
  private List<Frame> daysOf(int subject, Set<DayOfWeek> on) {
    List<Frame> frames = new ArrayList<>();
    if (reach.isEmpty()) {
      return frames;
    }
    Presence presence = world.presence(roster, false);
    for (OneDay one : days(on)) {
      Truth there = one.worked ? Truth.TRUE : presence.on(subject, one.day);
      if (there != Truth.FALSE) {
        frames.add(there == Truth.TRUE ? one.sure : one.doubtful);
      }
    }
    return frames;
  }

  /** A day that may be a period, the same for every subject. */
  private record OneDay(int day, boolean worked, Frame sure, Frame doubtful) {}

  private List<OneDay> days(Set<DayOfWeek> on) {
    if (everyDay.isEmpty()) {
      for (int day = first(); day <= last(); day++) {
        if (falls(day, on)) {
          Frame doubtful = Frame.day(day, Truth.TRUE, true).onlyIfPatternsRun();
          Frame sure = Frame.day(day, Truth.TRUE, false);
          everyDay.add(new OneDay(day, isWorkDay(day), sure, doubtful));
        }
      }
    }
    return everyDay;
  }

  /** No weekdays named means any. */
  static boolean falls(int day, Set<DayOfWeek> on) {
    return on.isEmpty() || on.contains(LocalDate.ofEpochDay(day).getDayOfWeek());
  }

  /** A complete schedule shows nothing on a day that the calendar says was one of work. */
  private boolean isWorkDay(int day) {
    return world.view("schedule").isStatedComplete()
        && world.proposal.calendar().isPresent()
        && (world.calendar(DayKind.WORK, day).isTrue()
            || world.calendar(DayKind.SCHOOL, day).isTrue());
  }

  /** Each stretch that the calendar gives; of the days between, those that may lie in one. */
  private List<Frame> stretches(Stretch stretch) {
    List<Frame> frames = new ArrayList<>();
    LocalDate day = reach.first();
    while (!day.isAfter(reach.last())) {
      Optional<DateSpan> span = SchoolYearTaken.stretch(world, stretch, day);
      if (span.isPresent()) {
        frames.add(cut(span.get(), key(stretch, span.get()), words(stretch, span.get())));
        day = span.get().last().plusDays(1);
      } else {
        DateSpan gap = new DateSpan(day, beforeNext(stretch, day));
        if (!DayCalendar.isOff(world.proposal.calendar(), gap)) {
          frames.add(unknownStretch(stretch, gap));
        }
        day = gap.last().plusDays(1);
      }
    }
    return frames;
  }

  /** The last day before the next such stretch. */
  private LocalDate beforeNext(Stretch stretch, LocalDate from) {
    LocalDate day = from;
    while (day.isBefore(reach.last())
        && SchoolYearTaken.stretch(world, stretch, day.plusDays(1)).isEmpty()) {
      day = day.plusDays(1);
    }
    return day;
  }

  private Frame unknownStretch(Stretch stretch, DateSpan gap) {
    When when = new When(key(gap), "a " + stretch.words() + " not given", gap);
    int first = (int) gap.first().toEpochDay();
    int last = (int) gap.last().toEpochDay();
    return new Frame(when, first, last, Truth.UNKNOWN, true, false, false, false);
  }

  private Frame cut(DateSpan span, String key, String words) {
    DateSpan inForce = span.within(term);
    return new Frame(
        new When(key, words, inForce),
        (int) inForce.first().toEpochDay(),
        (int) inForce.last().toEpochDay(),
        Truth.TRUE,
        !covered.contains(inForce),
        !term.contains(span),
        false,
        false);
  }

  /** What more days add to; where somebody works or what a class holds is looked at as it is. */
  private static boolean isSum(Fact must) {
    return must instanceof Fact.Compare(Measure measure, _, _)
        && (measure instanceof Measure.Count || measure instanceof Measure.TotalTime);
  }

  /** The days to which the norm keeps what it sums up: "in the 2020-21 school year". */
  private static DateSpan named(Norm norm) {
    DateSpan days = DateSpan.ALWAYS;
    for (Selection measured :
        norm.must() instanceof Fact.Compare(var measure, _, _)
            ? NormParts.measured(measure)
            : List.<Selection>of()) {
      for (Filter filter : measured.filters()) {
        days = filter instanceof Filter.InDates(DateSpan span) ? days.within(span) : days;
      }
    }
    return days;
  }

  /** The agreement's term; where it has no end, what the proposal covers, and more may come. */
  private Frame term() {
    DateSpan given = term.within(named);
    LocalDate first = given.first().equals(LocalDate.MIN) ? reach.first() : given.first();
    LocalDate last = given.last().equals(LocalDate.MAX) ? reach.last() : given.last();
    DateSpan span = new DateSpan(first, last);
    return new Frame(
        new When(key(span), words(span), span),
        (int) first.toEpochDay(),
        (int) last.toEpochDay(),
        Truth.TRUE,
        (summed && !given.isBounded()) || !covered.contains(span),
        false,
        true,
        false);
  }

  static String key(DateSpan span) {
    return span.first() + "/" + span.last();
  }

  static String words(DateSpan span) {
    return Wording.date((int) span.first().toEpochDay())
        + " to "
        + Wording.date((int) span.last().toEpochDay());
  }

  private static String key(Stretch stretch, DateSpan span) {
    LocalDate first = span.first();
    return switch (stretch) {
      case DAY -> first.toString();
      case WEEK -> {
        int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        yield first.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
      }
      case MONTH -> first.toString().substring(0, 7);
      case YEAR -> first.toString().substring(0, 4);
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> key(span);
    };
  }

  private static String words(Stretch stretch, DateSpan span) {
    return switch (stretch) {
      case DAY -> Wording.date((int) span.first().toEpochDay());
      case WEEK -> "week of " + Wording.date((int) span.first().toEpochDay());
      case MONTH -> Wording.month(span.first());
      case YEAR -> Integer.toString(span.first().getYear());
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          stretch.words() + " " + words(span);
    };
  }
}
