package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;

/**
 * Chooses the days on which worlds for some norms are looked for: the shortest on which each of
 * them can be held, around every date from which one of them speaks of other days than another.
 *
 * @param term the days on which the agreements are in force
 */
record Stage(List<Norm> norms, DateSpan term) {
  /** February 2021 begins on a Monday and has 28 days: whole weeks and a whole month at once. */
  private static final LocalDate MONTH = LocalDate.of(2021, 2, 1);

  private static final LocalDate SCHOOL_YEAR = LocalDate.of(2020, 8, 17);
  private static final int WEEK = DayFrame.WEEK;
  private static final int FOUR_WEEKS = 28;
  private static final Period A_YEAR = new Period.Calendar(Stretch.YEAR);
  private static final int MOST_NAMES = 4;

  List<DayFrame> frames() {
    var frames = new ArrayList<DayFrame>();
    // A day of any year is told from others around it.
    if (norms.stream().allMatch(norm -> NormParts.of(norm, DayPlace.Side.class).isEmpty())) {
      frames.add(first());
    }
    for (LocalDate edge : new Edges(norms, term).all()) {
      frames.addAll(RowCount.needed(norms) == 0 ? besides(edge) : List.of(around(edge)));
    }
    if (norms.stream().map(Norm::period).distinct().count() > 1) {
      frames.addAll(wider());
    } else if (norms.stream().anyMatch(Stage::isAskedAgain)) {
      frames.addAll(twice());
    }
    List<Name> names = names();
    List<Stretch> terms = terms();
    List<Stretch> next =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Fact.Ahead.class).stream())
            .map(Fact.Ahead::stretch)
            .distinct()
            .toList();
    List<DayFrame> inTerm = frames.stream().filter(this::isInTerm).toList();
    if (inTerm.isEmpty()) {
      throw new OutsideFragment("days outside of the term");
    }
    return inTerm.stream()
        .map(frame -> frame.with(names, terms, next))
        .flatMap(frame -> new NamedDays(norms).laid(frame).stream())
        .distinct()
        .toList();
  }

  private boolean isInTerm(DayFrame frame) {
    return new DateSpan(frame.first(), frame.last()).overlaps(term);
  }

  /** Where stretches of two kinds are compared, they must be able to begin on other days. */
  private List<DayFrame> wider() {
    boolean rolls = norms.stream().anyMatch(norm -> norm.period() instanceof Period.Rolling);
    return length() == FOUR_WEEKS
        ? List.of(Quarter.within(term))
        : rolls && length() == WEEK ? List.of(DayFrame.of(first().first(), 2 * WEEK)) : List.of();
  }

  /** What is asked for over and over is there once, so that its name means something. */
  static boolean isAskedAgain(Norm norm) {
    boolean some =
        norm.must() instanceof Fact.Exists
            || norm.must() instanceof Fact.Compare(_, var relation, _) && !relation.isUpper();
    return some && norm.period() instanceof Period.Calendar;
  }

  private List<DayFrame> twice() {
    boolean yearly = norms.stream().anyMatch(norm -> norm.period().equals(A_YEAR));
    return yearly
        ? WholeYear.within(term)
        : length() == WEEK
            ? List.of(DayFrame.of(first().first(), 2 * WEEK))
            : length() == FOUR_WEEKS ? List.of(Quarter.within(term)) : List.of();
  }

  private List<Name> names() {
    List<Name> names =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Filter.OnCalendarKind.class).stream())
            .map(Filter.OnCalendarKind::kind)
            .distinct()
            .toList();
    if (names.size() > MOST_NAMES) {
      throw new OutsideFragment("many kinds of day of the calendar");
    }
    return names;
  }

  private List<Stretch> terms() {
    List<Stretch> terms =
        norms.stream()
            .map(Norm::period)
            .filter(Period.Calendar.class::isInstance)
            .map(period -> ((Period.Calendar) period).stretch())
            .filter(TermLengths::isOfSchool)
            .distinct()
            .toList();
    terms =
        Stream.concat(terms.stream(), FrameLength.edgeWeeks(norms).stream()).distinct().toList();
    boolean edges = !FrameLength.edgeWeeks(norms).isEmpty();
    if (edges && (terms.size() > 1 || !terms.isEmpty() && isOverAYear())) {
      throw new OutsideFragment("school terms that do not lie within each other");
    }
    return terms;
  }

  private boolean isOverAYear() {
    return norms.stream().anyMatch(norm -> norm.period().equals(A_YEAR));
  }

  private int length() {
    int longest = norms.stream().mapToInt(FrameLength::of).max().orElse(WEEK);
    List<Stretch> terms = terms();
    return terms.size() < 2 ? longest : WEEK * TermLengths.weeks(terms);
  }

  /** The days that all norms speak of, if there are any, in the term, if it has any of them. */
  private DateSpan common() {
    DateSpan common =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Filter.InDates.class).stream())
            .map(Filter.InDates::span)
            .reduce(DateSpan.ALWAYS, DateSpan::within);
    DateSpan within = common.isEmpty() ? term : common.within(term);
    return !within.isEmpty() ? within : common.isEmpty() ? DateSpan.ALWAYS : common;
  }

  private DayFrame first() {
    int length = length();
    if (!terms().isEmpty() && isOverAYear()) {
      return AcrossYears.within(term);
    }
    DateSpan days = common();
    if (days.contains(MONTH) && days.contains(MONTH.plusDays(FOUR_WEEKS - 1L))) {
      LocalDate start = terms().isEmpty() ? MONTH.withDayOfYear(1) : SCHOOL_YEAR;
      return DayFrame.of(length > 200 ? start : MONTH, length);
    }
    LocalDate known =
        days.equals(term)
            ? ofTerm(length)
            : days.first().equals(LocalDate.MIN)
                ? days.last().minusDays(2L * FOUR_WEEKS)
                : days.first();
    if (length <= 2 * WEEK) {
      return DayFrame.of(known.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), length);
    }
    if (!FrameLength.edgeWeeks(norms).isEmpty()) {
      return DayFrame.of(known.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), length);
    }
    LocalDate month =
        known.getDayOfMonth() == 1 ? known : known.with(TemporalAdjusters.firstDayOfNextMonth());
    return length == FOUR_WEEKS ? month(month) : DayFrame.of(month, length);
  }

  /** The whole month, or the next one where this one begins on a weekend and the term has both. */
  private DayFrame month(LocalDate first) {
    LocalDate next = first.plusMonths(1);
    boolean weekend = first.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    boolean both = common().contains(next.with(TemporalAdjusters.lastDayOfMonth()));
    LocalDate begins = weekend && both ? next : first;
    return DayFrame.of(begins, begins.lengthOfMonth());
  }

  /** A day in the term's first October, or in a long one's first August, where school is kept. */
  private LocalDate ofTerm(int length) {
    if (term.first().equals(LocalDate.MIN)) {
      return term.last().minusDays(Math.max(length, 2L * FOUR_WEEKS));
    }
    LocalDate usual =
        new Edges(norms, term).inTerm(length > 200 ? MonthDay.of(8, 15) : MonthDay.of(10, 1));
    LocalDate last = usual.plusDays(length + WEEK + 31L);
    return term.contains(usual) && term.contains(last) ? usual : term.first();
  }

  /** A week on either side: what is said of a class holds on all days of a world or on none. */
  private static List<DayFrame> besides(LocalDate edge) {
    LocalDate monday = edge.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return List.of(DayFrame.of(monday.minusWeeks(2), WEEK), DayFrame.of(monday, WEEK));
  }

  private DayFrame around(LocalDate edge) {
    LocalDate before = edge.minusDays(1);
    if (length() <= 2 * WEEK) {
      return DayFrame.of(before.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 2 * WEEK);
    }
    return DayFrame.between(
        before.withDayOfMonth(1), edge.with(TemporalAdjusters.lastDayOfMonth()));
  }
}
